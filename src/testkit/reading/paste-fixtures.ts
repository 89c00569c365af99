/** What programs put on the clipboard, from `fixtures` (its README says what each one is), and how tests read it. */
import { existsSync, readFileSync } from 'node:fs';
import { type LocalRows, table3Key } from '../../domain/edition/cell-address.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { readFigure } from '../../domain/report/figure.ts';
import type { PastedTable, PasteTarget } from '../../reading/paste/pasted-table.ts';
import { readPastedTable } from '../../reading/paste/read-pasted-table.ts';
import type { PastedContent } from '../../reading/read-report-file.ts';

function readFixture(file: string): string {
  const address = new URL(`../../reading/paste/fixtures/${file}`, import.meta.url);
  return existsSync(address) ? readFileSync(address, 'utf8') : '';
}

/** Both forms of one copy; '' for one that is not there. */
export const fixture = (name: string): PastedContent => ({
  html: readFixture(`${name}.html`),
  text: readFixture(`${name}.txt`),
});

/** The same copy, from a program that gives no markup. */
export const fixtureText = (name: string): PastedContent => ({ ...fixture(name), html: '' });

type Copy = [from: string, content: PastedContent];
export const page = (name: string): Copy => [`${name}.html`, fixture(name)];
const text = (name: string): Copy => [`${name}.txt`, fixtureText(name)];
export const both = (name: string): Copy[] => [page(name), text(name)];

export const noLocal: LocalRows = { splits: {}, extraRows: [] };
export const form2019: PasteTarget = { edition: '2019', local: noLocal };
const form2021: PasteTarget = { edition: '2021', local: noLocal };

export const read = (content: Partial<PastedContent>, target = form2021): PastedTable =>
  readPastedTable({ html: '', text: '', ...content }, target);

type Value = number | string;

/** The count that a cell's text means; the text itself where it means none. */
function meaning(text: string): Value {
  const figure = readFigure(text, 'signed');
  return figure.is === 'count' ? figure.value : text;
}

/** What the labels say: values by the key of their cell. */
export const labelledValues = ({ labelled }: PastedTable): Record<string, Value> | undefined =>
  labelled && Object.fromEntries(labelled.figures.map(({ key, text }) => [key, meaning(text)]));

/** What stands side by side: the values of each row by their column. */
export const blockValues = ({ block }: PastedTable): Value[][] =>
  block.rows.map((cells) => {
    const values: Value[] = [];
    for (const { text, column } of cells) values[column] = meaning(text);
    return values;
  });

export const { rows: rows3, applicants } = editionById('2021').table3;

/** Values of rows of 表三, as keys of their cells give them. */
export const inTable3 = (rows: Readonly<Record<string, readonly Value[]>>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([id, values]) =>
      values.map((value, index) => [table3Key(id, applicants[index]?.id ?? ''), value]),
    ),
  );

export const received = [1209, 2, 0, 1, 0, 0, 1212];
export const one = [1, 0, 0, 0, 0, 0, 1];
export const granted = [1205, 1, 0, 0, 0, 0, 1206];
export const zeros = [0, 0, 0, 0, 0, 0, 0];

/** The 25 rows of 表三 in the fixtures. */
export const wholeRows: readonly (readonly number[])[] = [
  ...[received, one, granted, one],
  ...[zeros, zeros, zeros, one, zeros, zeros, zeros, zeros],
  [2, 1, 0, 1, 0, 0, 4],
  ...Array.from({ length: 10 }, () => zeros),
  ...[received, one],
];
export const whole = inTable3(
  Object.fromEntries(rows3.map(({ id }, index) => [id, wholeRows[index] ?? []])),
);

/** Cells of a page; 「3:」 before a text is how many columns it spans. */
export const tr = (...cells: readonly (string | number)[]): string => {
  const tds = cells.map((cell) => {
    const [, span, content] = /^(?:(\d):)?(.*)$/.exec(String(cell)) ?? [];
    return `<td colspan="${span ?? 1}">${content}</td>`;
  });
  return `<tr>${tds.join('')}</tr>`;
};
export const table = (...rows: readonly string[]): string => `<table>${rows.join('')}</table>`;
