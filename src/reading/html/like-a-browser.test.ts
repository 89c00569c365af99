// @vitest-environment jsdom
/** Tags in any order are put right as browsers put them right: compared with the tree that jsdom builds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBudget } from '../source/reading-budget.ts';
import type { SourceBlock } from '../source/source-document.ts';
import { readHtml } from './read-html.ts';

/** Start tags, end tags and numbered words, as badly nested as can be. */
const pieces = (names: string): fc.Arbitrary<string> => {
  const name = fc.constantFrom(...names.split(' '));
  const tag = fc.oneof(
    name.map((of) => `<${of}>`),
    name.map((of) => `</${of}>`),
  );
  const word = fc.constant('word');
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: tag }, { weight: 2, arbitrary: word }), {
      maxLength: 25,
    })
    .map((parts) => parts.map((part, index) => (part === 'word' ? `w${index} ` : part)).join(''));
};

const blocks = 'address center dd div dl dt h2 h3 li ol p pre section table tbody td th tr ul';
const isBlock = (element: Element) => blocks.split(' ').includes(element.localName);

interface Word {
  readonly word: string;
  /** The row and cell in which it stands, for each table around it. */
  readonly cells: string;
  /** Words with the same number stand in the same paragraph. */
  readonly paragraph: number;
}

function inTree(html: string): readonly Word[] {
  const words: Word[] = [];
  let paragraph = 0;
  const walk = (node: Node, cells: string) => {
    if (node.nodeType === Node.TEXT_NODE) {
      words.push(...wordsOf(node.textContent ?? '', cells, paragraph));
    }
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
    const breaks = element !== undefined && isBlock(element);
    if (breaks) paragraph += 1;
    const inside = element ? cells + placeOf(element) : cells;
    for (const child of node.childNodes) walk(child, inside);
    if (breaks) paragraph += 1;
  };
  walk(new DOMParser().parseFromString(html, 'text/html').body, '');
  return words;
}

function placeOf(element: Element): string {
  if (!/^t[dh]$/.test(element.localName)) return '';
  const row = element.parentElement as HTMLTableRowElement;
  const rows = [...(row.closest('table') as HTMLTableElement).rows];
  return `/${rows.indexOf(row)},${[...row.cells].indexOf(element as HTMLTableCellElement)}`;
}

function inSource(html: string): readonly Word[] {
  const words: Word[] = [];
  let paragraph = 0;
  const walk = (found: readonly SourceBlock[], cells: string) => {
    for (const block of found) {
      paragraph += 1;
      if (block.is === 'paragraph') words.push(...wordsOf(block.text, cells, paragraph));
      else {
        block.rows.forEach((row, y) => {
          row.cells.forEach((cell, x) => {
            walk(cell.blocks, `${cells}/${y},${x}`);
          });
        });
      }
    }
  };
  walk(readHtml(html, createBudget()).blocks, '');
  return words;
}

const wordsOf = (text: string, cells: string, paragraph: number): readonly Word[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ word, cells, paragraph }));

/** The words of each paragraph, in order. */
function paragraphsOf(words: readonly Word[]): readonly string[] {
  const byNumber = new Map<number, string[]>();
  for (const { word, paragraph } of words) {
    byNumber.set(paragraph, [...(byNumber.get(paragraph) ?? []), word]);
  }
  return [...byNumber.values()].map((texts) => texts.join(' '));
}

test('every word stands in the paragraph where a browser has it', () => {
  const names = 'p div b font span ul ol li h2 h3 center a dl dd dt section pre address';
  const property = fc.property(pieces(names), (html) => {
    expect(paragraphsOf(inSource(html))).toEqual(paragraphsOf(inTree(`<!doctype html>${html}`)));
  });
  fc.assert(property, { numRuns: 500 });
});

test('every word stands in the cell where a browser has it', () => {
  const cellsOf = (words: readonly Word[]) =>
    Object.fromEntries(words.map(({ word, cells }) => [word, cells]));
  const names = 'table tr td td th tbody p div b font span ul li h2 a form';
  const property = fc.property(pieces(names), (part) => {
    const html = `<table><tr><td>${part.split('</table>').join('')}`;
    expect(cellsOf(inSource(html))).toEqual(cellsOf(inTree(`<!doctype html>${html}`)));
  });
  fc.assert(property, { numRuns: 500 });
});
