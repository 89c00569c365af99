/** Marks in half width, blanks around figures, title marks within title marks, short years and marks that lack. */

import { keptByLine } from '../../../../prose/known-lines.ts';
import { cleanLine, type MarkKind } from '../../../../prose/punctuation/clean-line.ts';
import { changesOfLine } from '../../../../prose/punctuation/clean-punctuation.ts';
import { lineRule } from '../core/line-rule.ts';
import { allLines, type TextLine } from '../core/text-lines.ts';
import {
  changeOf,
  contextOf,
  type LineWords,
  type WordFindingParts,
} from '../core/word-finding.ts';
import { misplacedMarks } from './misplaced-marks.ts';
import { shortYears } from './short-years.ts';

export const punctuation = lineRule({
  id: 'W-PUNCT',
  title: '标点、空格和年份的写法',
  level: 'note',
  basis: {
    source:
      '正文用全角标点，数字与汉字间不留空格，书名号内层用〈〉，年份写四位（GB/T 15834、GB/T 15835）',
    evidence: '样',
  },
  reads: ['text', 'form'],
  lines: allLines,
  known: ({ form: { year } }) => ({ year }),
  find: (line, { year }) => [
    ...kinds.flatMap((kind) => cleanedParts(line, kind)),
    ...misplacedIn(line.text).map(({ from, to, right, what }) => ({
      ...{ line, from, to },
      message: `“${contextOf({ line, from, to })}”${what}`,
      text: contextOf({ line, from, to }),
      replacement: { label: `改为“${right}”`, value: right },
    })),
    ...yearParts(line, year),
  ],
});

const kinds: readonly MarkKind[] = ['halfWidth', 'blank', 'titleMarks'];
const changesIn = keptByLine(cleanLine);
const misplacedIn = keptByLine(misplacedMarks);
const yearsIn = keptByLine(shortYears);

/** One finding for all of a line: who writes one year so writes all of them so. */
function yearParts(line: TextLine, year: number): (LineWords & WordFindingParts)[] {
  const years = yearsIn(line.text, year);
  const [first, ...others] = years;
  if (!first) return [];
  const { from, to, right } = first;
  const changes = years.map((each) => changeOf({ line, from: each.from, to: each.to }, each.right));
  const count = others.length ? `等 ${years.length} 处` : '';
  return [
    {
      ...{ line, from, to },
      also: others.map((other) => ({ from: other.from, to: other.to })),
      message: `“${contextOf({ line, from, to })}”${count}：年份应写四位，“${line.text.slice(from, to)}”应为“${right}”`,
      text: contextOf({ line, from, to }),
      repair: { is: 'words', label: others.length ? '年份写四位' : `改为“${right}”`, changes },
    },
  ];
}

/** One finding for all of a kind in a line: an office that types half-width marks has hundreds of them. */
function cleanedParts(line: TextLine, kind: MarkKind): (LineWords & WordFindingParts)[] {
  const changes = changesIn(line.text).filter((change) => change.kind === kind);
  const [first, ...others] = changes;
  if (!first) return [];
  const stored = changesOfLine(line, line.id, line.typed).filter((change) => change.kind === kind);
  if (stored.length === 0) return [];
  const count = changes.length > 1 ? `等 ${changes.length} 处` : '';
  const around = contextOf({ line, ...first });
  return [
    {
      ...{ line, from: first.from, to: first.to },
      also: others.map(({ from, to }) => ({ from, to })),
      message: `“${around}”${count}${sayKind[kind]}`,
      text: `${kind} ${changes.length} ${around}`,
      repair: {
        is: 'words',
        label: labels[kind],
        changes: stored.map(({ kind: _, ...change }) => change),
      },
    },
  ];
}

const sayKind: Readonly<Record<MarkKind, string>> = {
  halfWidth: '用了半角标点，应为全角标点',
  blank: '在数字与汉字之间有空格，应不留空格',
  titleMarks: '书名号的内层应为〈〉',
};

const labels: Readonly<Record<MarkKind, string>> = {
  halfWidth: '改为全角标点',
  blank: '删去空格',
  titleMarks: '内层改为〈〉',
};
