/** What one step of the history changed: where to go when it is undone or redone, and how to say it. */
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { tableNames } from '../../domain/edition/table-names.ts';
import { cellsByKey } from '../../domain/place/find-cell.ts';
import {
  fieldPlace,
  type LabelAddress,
  labelPlace,
  type Place,
  placeOfCells,
  sectionPlace,
  tablePlace,
  wholeReport,
  wordsPlace,
} from '../../domain/place/place.ts';
import { sayCells } from '../../domain/place/say-cells.ts';
import { fieldWords, sayPlace, sectionWords } from '../../domain/place/say-place.ts';
import {
  type LiveFigure,
  type Report,
  sectionKey,
  sectionNumbers,
} from '../../domain/report/report.ts';
import { type TextId, textOf } from '../../domain/report/text.ts';
import { editBetween } from '../../domain/report/text-edit.ts';

/**
 * The places that differ, as they are in the report that is gone to: cells first, in the order of their
 * tables, then words, then what has no words of its own.
 */
export function placesOfChange(from: Report, to: Report): readonly Place[] {
  if (from === to) return [];
  return [
    ...placeOfCells(changedCells(from, to)),
    ...placeOfCells(cellsOfChangedRows(from, to)),
    ...changedTexts(from, to),
    ...changedLive(from, to),
    ...changedParts(from, to),
  ];
}

/** The name of a step, with the place where it does not say it itself: 「填入合计（表三“自然人”列“（七）总计”等 8 格）」. */
export function sayStep(label: string, places: readonly Place[], report: Report): string {
  const [first] = places;
  if (!first) return label;
  const where = first.is === 'cells' ? sayCells(first.keys, report) : sayPlace(first, report);
  const part = partNames.find((name) => where.startsWith(name)) ?? where;
  return label.includes(part) ? label : `${label}（${where}）`;
}

const partNames = [
  ...Object.values(tableNames),
  ...Object.values(fieldWords),
  ...sectionNumbers.map(sectionWords),
];

function changedCells(from: Report, to: Report): CellKey[] {
  if (from.cells === to.cells) return [];
  const differs = (key: string) => (from.cells[key] ?? '') !== (to.cells[key] ?? '');
  return [...cellsByKey(to).keys()].filter(differs);
}

function changedTexts(from: Report, to: Report): Place[] {
  return textIds(to).flatMap((id) => {
    const [before, after] = [textOf(from, id), textOf(to, id)];
    const edit =
      before === undefined || after === undefined ? undefined : editBetween(before, after);
    return edit ? [wordsPlace({ id, from: edit.from, to: edit.from + edit.inserted })] : [];
  });
}

/** Numbers that follow the tables now and did not before, or the other way round; their characters are the same. */
function changedLive(from: Report, to: Report): Place[] {
  if (from.live === to.live) return [];
  const isIn = (live: readonly LiveFigure[], one: LiveFigure) =>
    live.some((each) => each.id === one.id && each.from === one.from && each.to === one.to);
  return [
    ...to.live.filter((each) => !isIn(from.live, each)),
    ...from.live.filter((each) => !isIn(to.live, each)),
  ]
    .filter(({ id }) => textOf(from, id) === textOf(to, id))
    .map(({ id, from: start, to: end }) => wordsPlace({ id, from: start, to: end }));
}

function textIds({ sections }: Report): TextId[] {
  return [
    ...(['unit', 'title', 'preamble', 'contacts', 'signature', 'date'] as const),
    ...sectionNumbers.flatMap((section): TextId[] => [
      ...sections[sectionKey(section)].blocks.flatMap(({ id }): TextId[] => [
        `heading/${id}`,
        `text/${id}`,
      ]),
      `after/${section}`,
    ]),
  ];
}

/** Cells of rows that came or have another name: rows of the office's own, parts of a split row. */
function cellsOfChangedRows(from: Report, to: Report): CellKey[] {
  const before = cellsByKey(from);
  const after = cellsByKey(to);
  if (before === after || from.edition !== to.edition) return [];
  return [...after.values()]
    .filter(({ key, rowName }) => before.get(key)?.rowName !== rowName)
    .map(({ key }) => key);
}

/** Blocks that came, went or moved, rows of the office's own, fields that are no text, labels as printed. */
function changedParts(from: Report, to: Report): Place[] {
  const sections = sectionNumbers.filter((section) => {
    const ids = ({ sections: all }: Report) => all[sectionKey(section)].blocks.map(({ id }) => id);
    return String(ids(from)) !== String(ids(to));
  });
  const fields = (['year', 'title', 'deadline'] as const).filter((name) => from[name] !== to[name]);
  const isLocal = from.extraRows !== to.extraRows || from.splits !== to.splits;
  const isOfTable2 = isLocal || from.options.localAmountHeads !== to.options.localAmountHeads;
  return [
    ...fields.map(fieldPlace),
    ...sections.map(sectionPlace),
    ...(isOfTable2 ? [tablePlace(2)] : []),
    ...changedLabels(from, to),
    ...(from.lastYear === to.lastYear ? [] : [{ is: 'lastYear', place: wholeReport } as const]),
  ];
}

function changedLabels({ asPrinted: from }: Report, { asPrinted: to }: Report): Place[] {
  if (from === to) return [];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((address) => from[address] !== to[address])
    .flatMap((address): Place[] => {
      const section = sectionNumbers.find(
        (number) => address === sectionKey(number) || address === `section${number}`,
      );
      if (section) return [sectionPlace(section)];
      return /^table[234]\./.test(address) ? [labelPlace(address as LabelAddress)] : [];
    });
}
