/** The notice of the other form cited as what a report goes by. */
import { editionForYear } from '../../../../edition/editions.ts';
import { keptByLine } from '../../../../prose/known-lines.ts';
import { lineRule } from '../core/line-rule.ts';
import { citedNewNotices, citedOldNotices } from './old-notice.ts';

export const oldNotice = lineRule({
  id: 'S-CITE',
  title: '引用的文件是现行文件',
  level: 'error',
  basis: {
    source:
      '2021 年度起按国办公开办函〔2021〕30号编制，不再以国办公开办函〔2019〕60号为依据；2019、2020 年度按后者',
    evidence: '核',
  },
  reads: ['text', 'form'],
  known: ({ form: { year } }) => ({ year }),
  find: (line, { year }) => {
    const { documentNumber } = editionForYear(year);
    const isOfOldForm = year < firstYearOfNewNotice;
    const citedIn = isOfOldForm ? newIn : oldIn;
    const used = isOfOldForm ? '2021 年度起才用的文件' : '2019、2020 年度用的旧文件';
    return citedIn(line.text).map(({ from, to, isNumberAlone }) => ({
      ...{ line, from, to },
      message: `“${line.text.slice(from, to)}”是${used}，${year} 年度应引用${documentNumber}`,
      ...(isNumberAlone
        ? { replacement: { label: `改为“${documentNumber}”`, value: documentNumber } }
        : { advice: `请只引用${documentNumber}。` }),
    }));
  },
});

const firstYearOfNewNotice = 2021;

const oldIn = keptByLine(citedOldNotices);
const newIn = keptByLine(citedNewNotices);
