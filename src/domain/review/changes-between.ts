/**
 * What was changed from one state of a report to another, as it is read on paper: figures by what their cells mean, texts
 * by paragraphs. The two may come from different files: ids are not compared.
 */
import { editionById } from '../edition/editions.ts';
import { type FigureCell, figureCells, isAtFoot } from '../edition/figure-cells.ts';
import { nameCell, nameRow } from '../place/name-cell.ts';
import { cellPlace, fieldPlace, type Place, sectionPlace, wordsPlace } from '../place/place.ts';
import { fieldWords, paragraphWords, sectionWords } from '../place/say-place.ts';
import { type Paragraph, paragraphsIn, type TextPart } from '../report/paragraphs.ts';
import { storedRange } from '../report/printed-lines.ts';
import { sectionNumbers, type YearReport } from '../report/report.ts';
import { titleOf } from '../report/title.ts';

export interface Change {
  /** In the later state; of what is gone, the part that it stood in. */
  readonly place: Place;
  /** 「表三“自然人”列“一、…”」, 「第一部分第 4 段」 */
  readonly name: string;
  /** Undefined where there was nothing, or is nothing any more. */
  readonly was: string | undefined;
  readonly now: string | undefined;
}

export function changesBetween(before: YearReport, after: YearReport): readonly Change[] {
  return [
    ...titleChanges(before, after),
    ...textChanges(before, after),
    ...figureChanges(before, after),
  ];
}

function titleChanges(before: YearReport, after: YearReport): Change[] {
  const [was, now] = [titleOf(before).trim(), titleOf(after).trim()];
  return was === now ? [] : [{ place: fieldPlace('title'), name: fieldWords.title, was, now }];
}

function figureChanges(before: YearReport, after: YearReport): Change[] {
  const [old, cells] = [byMeaning(before), byMeaning(after)];
  const changed = [...cells.values()].flatMap((cell): Change[] => {
    const was = figureOf(before, old.get(cell.meaning));
    const now = figureOf(after, cell);
    return was === now ? [] : [{ place: cellPlace(cell.key), name: nameCell(cell), was, now }];
  });
  const gone = [...old.values()].flatMap((cell): Change[] => {
    const was = cells.has(cell.meaning) ? undefined : figureOf(before, cell);
    const place = sectionPlace(cell.table);
    return was === undefined ? [] : [{ place, name: nameCell(cell), was, now: undefined }];
  });
  return [...rowChanges(old, cells), ...changed, ...gone];
}

type Cells = ReadonlyMap<string, FigureCell>;

const byMeaning = (report: YearReport): Cells =>
  new Map(figureCells(editionById(report.edition), report).map((cell) => [cell.meaning, cell]));

/** Rows of table 二 that came or went, the office's own and parts of split ones: they may have no figures yet. */
function rowChanges(old: Cells, now: Cells): Change[] {
  const came = newRows(old, now).map((cell): Change => {
    const place = cellPlace(cell.key);
    return { place, name: nameOfRow(cell), was: undefined, now: cell.rowName };
  });
  const gone = newRows(now, old).map((cell): Change => {
    const place = sectionPlace(cell.table);
    return { place, name: nameOfRow(cell), was: cell.rowName, now: undefined };
  });
  return [...came, ...gone];
}

/** The first cell of each row of table 二 that the other report has not. */
function newRows(known: Cells, cells: Cells): FigureCell[] {
  const found = new Map<string, FigureCell>();
  for (const cell of cells.values()) {
    const row = cell.meaning.slice(0, -cell.columnId.length);
    if (cell.table === 2 && !known.has(cell.meaning) && !found.has(row)) found.set(row, cell);
  }
  return [...found.values()];
}

const nameOfRow = (cell: FigureCell) => (isAtFoot(cell) ? nameCell(cell) : nameRow(cell));

/** A blank cell has no figure. */
const figureOf = (report: YearReport, cell: FigureCell | undefined) =>
  (cell && report.cells[cell.key]?.trim()) || undefined;

const parts: readonly TextPart[] = [
  'preamble',
  'contacts',
  ...sectionNumbers.map((section): TextPart => `section${section}`),
  'closing',
];

function textChanges(before: YearReport, after: YearReport): Change[] {
  return parts.flatMap((part) => {
    const [old, now] = [paragraphsIn(before, part), paragraphsIn(after, part)];
    return gaps(old, now).flatMap(({ was, is }) => paired(part, was, is));
  });
}

interface Gap {
  readonly was: readonly Paragraph[];
  readonly is: readonly Paragraph[];
}

/** What lies between the paragraphs that both have, in order. */
function gaps(old: readonly Paragraph[], now: readonly Paragraph[]): Gap[] {
  const found: Gap[] = [];
  let [x, y] = [0, 0];
  for (const [keptX, keptY] of [...common(old, now), [old.length, now.length] as const]) {
    if (keptX > x || keptY > y) found.push({ was: old.slice(x, keptX), is: now.slice(y, keptY) });
    [x, y] = [keptX + 1, keptY + 1];
  }
  return found;
}

/** The longest run of equal paragraphs, in order; a section has some dozens of them. */
function common(old: readonly Paragraph[], now: readonly Paragraph[]): [number, number][] {
  const longest = old.map(() => new Array<number>(now.length + 1).fill(0));
  longest.push(new Array<number>(now.length + 1).fill(0));
  const at = (x: number, y: number) => longest[x]?.[y] ?? 0;
  const isSame = (x: number, y: number) => old[x]?.text === now[y]?.text;
  for (let x = old.length - 1; x >= 0; x -= 1) {
    for (let y = now.length - 1; y >= 0; y -= 1) {
      const row = longest[x] as number[];
      row[y] = isSame(x, y) ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [x, y] = [0, 0];
  while (x < old.length && y < now.length) {
    if (isSame(x, y)) {
      pairs.push([x, y]);
      x += 1;
      y += 1;
    } else if (at(x + 1, y) >= at(x, y + 1)) x += 1;
    else y += 1;
  }
  return pairs;
}

/** Paragraphs that came in the place of others are theirs, one by one; what is over came or went. */
function paired(part: TextPart, was: readonly Paragraph[], is: readonly Paragraph[]): Change[] {
  return Array.from({ length: Math.max(was.length, is.length) }, (_, index) => {
    const [old, now] = [was[index], is[index]];
    const number = (now ?? old)?.number ?? 1;
    return {
      place: now ? wordsPlace({ id: now.id, ...storedRange(now) }) : placeOfPart(part),
      name: paragraphWords(nameOfPart(part), number),
      was: old?.text,
      now: now?.text,
    };
  });
}

const sectionOfPart = (part: TextPart) =>
  sectionNumbers.find((section) => part === `section${section}`);

function placeOfPart(part: TextPart): Place {
  const section = sectionOfPart(part);
  return section ? sectionPlace(section) : fieldPlace(part as 'preamble' | 'contacts' | 'closing');
}

function nameOfPart(part: TextPart): string {
  const section = sectionOfPart(part);
  return section ? sectionWords(section) : fieldWords[part as 'preamble' | 'contacts' | 'closing'];
}
