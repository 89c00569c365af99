/** The relations within a row of the table of section 二. */

import { nameRow } from '../../../place/name-cell.ts';
import { cellPlace } from '../../../place/place.ts';
import { isTownship } from '../../../report/township.ts';
import { oneFinding } from '../../core/make-finding.ts';
import { type RowRule, reportRule } from '../../core/rule.ts';
import { cellAt } from '../../core/tables.ts';

export const impliedStock: RowRule = {
  id: 'T2-IMPL',
  title: '倒推上年存量不为负',
  level: 'warning',
  together: '行倒推的上年存量为负',
  basis: { source: '现行有效件数一般等于上年存量加制发、减废止', evidence: '推' },
  // The stock as last year's report has it says more than one that is reckoned backwards.
  yieldsTo: { to: ['X-INFORCE'], where: 'samePlace', joins: true },
  columns: ['issued', 'repealed', 'inForce'],
  where: 'inForce',
  wrong: ([issued = 0, repealed = 0, inForce = 0], names) => {
    const before = inForce - issued + repealed;
    return before >= 0
      ? undefined
      : `${sayStock([issued, repealed, inForce], names)}，倒推的上年存量为负`;
  },
  advice:
    '现行有效件数应含本年制发且年末仍有效的文件；请核对三个数，确有当年制发当年失效的请说明。',
};

export const repealedFromStock: RowRule = {
  id: 'T2-REPEAL',
  title: '废止不多于上年存量',
  level: 'warning',
  together: '行的废止件数多于倒推的上年存量',
  basis: { source: '废止的一般是上年存量中的文件', evidence: '推' },
  columns: ['issued', 'repealed', 'inForce'],
  where: 'inForce',
  wrong: ([issued = 0, repealed = 0, inForce = 0], names) => {
    const before = inForce - issued + repealed;
    return repealed > 0 && before < repealed
      ? `${sayStock([issued, repealed, inForce], names)}，倒推的上年存量少于${names[1]} ${repealed}，相差 ${repealed - before}`
      : undefined;
  },
  advice: '请核对三个数；确有当年制发当年废止的请说明。',
  yieldsTo: { to: ['T2-IMPL', 'X-INFORCE'], where: 'samePlace', joins: true },
};

const sayStock = (
  [issued = 0, repealed = 0, inForce = 0]: readonly number[],
  names: readonly string[],
) =>
  `${names[2]} ${inForce} － ${names[0]} ${issued} ＋ ${names[1]} ${repealed} ＝ ${inForce - issued + repealed}`;

export const publishedWithinTotal: RowRule = {
  id: 'T2-PUBTOT',
  title: '对外公开总数量不少于新公开数量',
  level: 'error',
  together: '行的对外公开总数量少于新公开数量',
  basis: { source: '表二“对外公开总数量”包括本年新公开的数量', evidence: '推', inAnnex: true },
  columns: ['published', 'total'],
  where: 'total',
  wrong: ([published = 0, total = 0], names) =>
    total >= published
      ? undefined
      : `${names[1]} ${total}，少于${names[0]} ${published}，相差 ${published - total}`,
  advice: '对外公开总数量是年末累计数，应包括本年新公开的；请核对两个数。',
};

export const itemsNotNegative: RowRule = {
  id: 'T2-DELTA',
  title: '本年项目数量不为负',
  level: 'error',
  together: '行的本年项目数量为负',
  basis: { source: '上一年项目数量与本年增减之和是本年项目数量', evidence: '推' },
  columns: ['lastYear', 'change'],
  where: 'change',
  wrong: ([lastYear = 0, change = 0], names) =>
    lastYear + change >= 0
      ? undefined
      : `${names[0]} ${lastYear}，${names[1]} ${change}，两数之和为 ${lastYear + change}，本年项目数量为负`,
  advice: '本年增/减填比上一年多或少的项数，减少用负数表示；请核对两个数。',
};

export const decisionsWithoutItems: RowRule = {
  id: 'T2-DEC0',
  title: '没有事项而有处理决定',
  level: 'warning',
  together: '行没有事项而有处理决定',
  basis: { source: '没有事项一般不会作出处理决定', evidence: '推' },
  columns: ['lastYear', 'change', 'decisions'],
  where: 'decisions',
  wrong: ([lastYear = 0, change = 0, decisions = 0], names) =>
    lastYear + change === 0 && decisions > 0
      ? `${names[0]} ${lastYear}，${names[1]} ${change}，两数之和为 0，而${names[2]}为 ${decisions}`
      : undefined,
  advice: '请核对项目数量是否漏填，或者处理决定是否填错了行。',
};

export const projectsHaveAmount: RowRule = {
  id: 'T2-PROC',
  title: '采购项目与金额同有同无',
  level: 'warning',
  together: '行的采购项目与金额不是同有同无',
  basis: { source: '有采购项目应有金额，有金额应有项目', evidence: '推' },
  columns: ['projects', 'amount'],
  where: 'amount',
  wrong: ([projects = 0, amount = 0], names) => {
    if (projects > 0 === amount > 0) return undefined;
    return projects > 0
      ? `${names[0]}为 ${projects}，而${names[1]}为 0`
      : `${names[1]}为 ${amount} 万元，而${names[0]}为 0`;
  },
  advice: '请核对两个数；金额以万元为单位。',
};

/** The row of regulations (规章), which only ministries, provinces and cities with districts can issue. */
export const regulationsRow = 'rules';

export const townshipHasNoRegulations = reportRule({
  id: 'T2-RULES0',
  title: '乡镇、街道的规章为 0',
  level: 'error',
  basis: {
    source: '规章只有国务院部门、省级和设区的市（自治州）人民政府能制定',
    evidence: '推',
  },
  reads: ['cells', 'form'],
  find: (subject, head) => {
    if (!isTownship(subject.form.unit)) return [];
    const { cells, values } = subject.cells.figures;
    const wrong: number[] = [];
    cells.forEach(({ rowId }, index) => {
      if (rowId === regulationsRow && (values[index] as number) > 0) wrong.push(index);
    });
    const first = cells[wrong[0] ?? -1];
    if (!first) return [];
    const words = wrong.map((index) => `${cells[index]?.columnName} ${values[index]}`).join('，');
    return [
      oneFinding(head, subject, {
        place: cellPlace(first.key),
        cells: wrong,
        message: `${nameRow(first)}：${words}；乡镇、街道不能制定规章，这一行应为 0`,
        advice: '单位的规章制度不是规章；如果是行政规范性文件，请填到下一行。',
        candidates: [
          {
            text: `${nameRow(first)}都应为 0`,
            changes: wrong.map((index) => ({
              key: cellAt(subject.cells.figures, index).key,
              value: '0',
            })),
          },
        ],
      }),
    ];
  },
});
