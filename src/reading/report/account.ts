/**
 * The account of a reading: what stands in the file must have come into the report or into a note. What did
 * neither is told here, so that nothing is lost silently whatever the steps before overlooked.
 */

import type { Edition } from '../../domain/edition/edition.ts';
import { sameAmountHead } from '../../domain/edition/label-text.ts';
import { type Place, wholeReport } from '../../domain/place/place.ts';
import type { Report } from '../../domain/report/report.ts';
import { standardTitle } from '../../domain/report/title.ts';
import { type ImportNote, importNote, type NotedItem, quote } from '../../intake/import-note.ts';
import {
  type FlatItem,
  type FlatRow,
  type FlatTable,
  isFigureLike,
  isZero,
  printedText,
} from './flatten/flat-items.ts';
import { isFormLabel, itemMark } from './labels/form-labels.ts';

/**
 * @param notes all that were made so far
 * @param placeOf where a table stands in the report
 */
export function missingFrom(
  items: readonly FlatItem[],
  report: Report,
  edition: Edition,
  notes: readonly ImportNote[],
  placeOf: (table: FlatTable) => Place,
): readonly ImportNote[] {
  const noted = notes.map(({ text }) => text);
  const { words, amountHeads } = wordsOfForm(edition);
  const known =
    bare([...stringsIn(report), standardTitle(report)].join('\n')) + words + bare(noted.join('\n'));
  const { cells, extraRows, splits, asPrinted } = report;
  const figures = countFigures([...stringsIn([cells, extraRows, splits, asPrinted]), ...noted]);
  // Most texts are known as they stand: that is asked first.
  const isMissing = (text: string) =>
    !known.includes(bare(text)) &&
    !amountHeads.some((label) => sameAmountHead(text, label)) &&
    text.split(/[：:]|(\d+)/).some((part) => !known.includes(bare(part ?? '')));
  return items.flatMap((item) => {
    if (item.is === 'table') {
      const place = placeOf(item);
      return item.rows.flatMap((cells, row) =>
        noteOn([...missingFigures(cells, figures), ...wordsOf(cells).filter(isMissing)], place, {
          is: 'item',
          item: item.id,
          row,
        }),
      );
    }
    return noteOn([printedText(item)].filter(isMissing), wholeReport, {
      is: 'item',
      item: item.id,
    });
  });
}

interface WordsOfForm {
  /** All of its texts, bare. */
  readonly words: string;
  /** A label and its figure may share a cell. */
  readonly amountHeads: readonly string[];
}

const knownForms = new WeakMap<Edition, WordsOfForm>();

function wordsOfForm(edition: Edition): WordsOfForm {
  const known = knownForms.get(edition);
  if (known) return known;
  const words = bare(stringsIn(edition).join('\n'));
  const amountHeads = stringsIn(edition.table2).filter((label) => label.includes('金额'));
  knownForms.set(edition, { words, amountHeads });
  return { words, amountHeads };
}

/** One for a line or a row. */
function noteOn(missing: readonly string[], place: Place, source: NotedItem): ImportNote[] {
  if (missing.length === 0) return [];
  const text = `没有读入年报：${quote(missing.join(' | '))}`;
  return [importNote('outsideReport', place, text, source)];
}

/** Takes the figures of a row from those that were read; what is left over was not. */
const missingFigures = (cells: FlatRow, figures: Map<string, number>): string[] =>
  figureTexts(cells).filter((text) => !takeFigure(figures, text));

/** What stands in front of the labels counts the rows; a figure that spanned cells may be repeated in them. */
function figureTexts(cells: FlatRow): string[] {
  const label = cells.findIndex(({ text }) => text !== '' && !isFigureLike(text));
  return cells.flatMap(({ text }, index) => {
    const isOne = index > label && isFigureLike(text) && !isZero(text);
    return isOne && cells[index - 1]?.text !== text ? [text] : [];
  });
}

/** Whether the figure was among them; it is taken out. */
function takeFigure(figures: Map<string, number>, text: string): boolean {
  const [figure] = figuresIn(text);
  const left = figures.get(figure ?? '') ?? 0;
  if (figure !== undefined) figures.set(figure, left - 1);
  return figure === undefined || left > 0;
}

/** Texts of cells that are no labels of the form. */
const wordsOf = (cells: FlatRow): string[] =>
  cells
    .map(({ text }) => text)
    .filter(
      (text) =>
        text !== '' &&
        !isFigureLike(text) &&
        !isFormLabel(text) &&
        itemMark(text) === undefined &&
        !emptyHeads.test(text.trim()),
    );

/** Heads of columns that say nothing by themselves. */
const emptyHeads =
  /^(备注|说明|序号|编号|行次|行号|项目|栏次|单位|类别|类型|分类|情形|名称|内容|事项|指标|数量|件数)$/;

function countFigures(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const figure of texts.flatMap(figuresIn)) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return counts;
}

const figuresIn = (text: string): string[] => text.match(/[\d０-９]+([.,．，][\d０-９]+)*/g) ?? [];

/** All texts in plain data; also its names, where people gave them. */
function stringsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string') found.push(value);
  else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) stringsIn(each, found);
  }
  return found;
}

/** Without blanks and signs, which come and go. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
