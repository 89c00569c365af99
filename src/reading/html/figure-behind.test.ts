import { describe, expect, it } from 'vitest';
import { see } from '../../testkit/reading/html-pages.ts';
import { figureBehind } from './figure-behind.ts';

/** What is read of one cell. */
const cell = (attributes: string, content: string): string | undefined =>
  see(`<table><tr><td ${attributes}>${content}</td><td>甲</td></tr></table>`).blocks[0]?.match(
    /^0:(.*) 1:甲$/,
  )?.[1];

describe('the figure that a spreadsheet holds behind a cell', () => {
  it.each([
    ['LibreOffice', 'sdval="1209" sdnum="2052;"'],
    ['Excel', 'x:num="1209"'],
    ['Google', `data-sheets-value='{"1":3,"3":1209}'`],
  ])('is read where %s shows 「####」', (_, attributes) => {
    expect(cell(attributes, '<font> #### </font>')).toBe('1209');
  });

  it.each([
    ['rounded', '1.2345', '1.23'],
    ['with separators', '1209', '1,209'],
    ['with a unit', '3', '3件'],
    ['as words', '0', '无'],
    ['behind the sign', '5', '#5'],
    ['before the sign', '5', '5#'],
    ['as nothing', '0', ''],
  ])('gives way to what is shown %s', (_, figure, shown) => {
    expect(cell(`sdval="${figure}"`, shown)).toBe(shown);
  });

  it.each(['-', '–', '—', '－', '&nbsp;- '])('is read for 「%s」 only where it is 0', (shown) => {
    expect(cell('sdval="0"', shown)).toBe('0');
    expect(cell('sdval="5"', shown)).toBe(cell('', shown));
  });

  it.each([
    ['no figure is there', ''],
    ['the attribute says no figure', 'x:num'],
    ['it is a date or an error', 'sdval="2025-01-01"'],
    ['Google holds an exponent', `data-sheets-value='{"1":3,"3":1.209E9}'`],
    ['Google holds a text', `data-sheets-value='{"1":2,"2":"####"}'`],
  ])('「####」 stays where %s', (_, attributes) => {
    expect(cell(attributes, '####')).toBe('####');
  });

  it.each([
    ['a whole one', '{"1":3,"3":1209}', '1209'],
    ['one before other things', '{"1":3,"3":-12.5,"4":1}', '-12.5'],
    ['one with an exponent', '{"1":3,"3":1.209E9}', undefined],
    ['one with a negative exponent', '{"1":3,"3":5e-7}', undefined],
    ['one that is cut off', '{"1":3,"3":12', undefined],
  ])('of Google is read whole or not at all: %s', (_, value, figure) => {
    expect(figureBehind(new Map([['data-sheets-value', value]]))).toBe(figure);
  });

  it('is read only where nothing else stands in the cell', () => {
    expect(cell('sdval="5"', '####件')).toBe('####件');
    expect(cell('sdval="5"', '<p>####</p><p>注</p>')).toBe('####+注');
    expect(cell('sdval="5"', '<table><tr><td>####</table>')).toBe('[0:####]');
    expect(cell('sdval="5"', '####<comment>注</comment>')).toBe('5');
  });
});
