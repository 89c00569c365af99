import { describe, expect, test } from 'vitest';
import { sectionPlace, wordsPlace } from '../place/place.ts';
import { blankReport } from '../report/blank-report.ts';
import { blockLayout } from './block-layout.ts';
import { composeManuscript } from './compose-manuscript.ts';
import type { ManuscriptBlock, ManuscriptParagraph } from './manuscript.ts';

const paragraph = (
  role: ManuscriptParagraph['role'] = 'body',
  text = '公开信息86条。',
): ManuscriptParagraph => ({
  is: 'paragraph',
  role,
  text,
  headLength: 0,
  stored: 0,
  id: 'text/1-1',
  part: 'section1',
  number: 1,
  isHeading: false,
  isBehind: false,
  typed: text,
  place: wordsPlace({ id: 'text/1-1', from: 0, to: text.length }),
});
const heading = (afterTable = false): ManuscriptBlock => ({
  is: 'heading',
  level: 1,
  text: '二、主动公开政府信息情况',
  place: sectionPlace(2),
  afterTable,
});
const table = composeManuscript(blankReport({ unit: '', year: 2025, deadline: '' })).blocks.find(
  ({ is }) => is === 'table',
)!;

describe('what stands together', () => {
  const together = (block: ManuscriptBlock, next?: ManuscriptBlock) => {
    const { linesTogether, staysWithNext } = blockLayout(block, undefined, next);
    return [linesTogether, staysWithNext];
  };
  test.each([
    ['a heading and its text', heading(), paragraph(), ['all', true]],
    ['what introduces a table', paragraph(), table, ['all', true]],
    ['the last of the text and the signature', paragraph(), paragraph('signature'), ['all', true]],
    ['both lines of the signature', paragraph('signature'), paragraph('signature'), ['all', true]],
    ['nothing of text before text', paragraph(), paragraph(), ['none', false]],
    ['two lines of the last text', paragraph(), undefined, ['pairs', false]],
    ['what the grid says of a table', table, paragraph(), ['none', false]],
  ])('%s', (_, block, next, layout) => {
    expect(together(block, next)).toEqual(layout);
  });
});

test('headings keep a distance from tables, the signature from the text', () => {
  expect(blockLayout(heading(true), table, table)).toMatchObject({
    spaceBefore: 10,
    spaceAfter: 3,
  });
  expect(blockLayout(heading(), paragraph(), paragraph())).toMatchObject({
    spaceBefore: 0,
    spaceAfter: 0,
  });
  const signature = paragraph('signature');
  expect(blockLayout(signature, paragraph(), signature).spaceBefore).toBe(28.95);
  expect(blockLayout(signature, signature, undefined).spaceBefore).toBe(0);
});

test('a signature stands four characters from the right unless it needs the whole line', () => {
  const indent = (text: string) =>
    blockLayout(paragraph('signature', text), undefined, undefined).indentRight;
  expect(indent('青'.repeat(23))).toBe(4);
  expect(indent('青'.repeat(24))).toBe(0);
});

test.each([
  ['公开信息86条，占100%。', false, false],
  ['公开信息86条,占100%。', true, false],
  ['网址：http://www.example.gov.cn/。', true, true],
])('%s: as typed %s, ragged %s', (text, isSetAsTyped, isRagged) => {
  expect(blockLayout(paragraph('body', text), undefined, undefined)).toMatchObject({
    isSetAsTyped,
    isRagged,
  });
});
