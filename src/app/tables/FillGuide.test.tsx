import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { editionById } from '../../domain/edition/editions.ts';
import { type FigureCell, figureCells } from '../../domain/edition/figure-cells.ts';
import { evidenceWords } from '../../domain/words/evidence.ts';
import { FillGuide } from './FillGuide.tsx';

afterEach(cleanup);

const cellAt = (address: string) =>
  figureCells(editionById('2021'), { splits: {}, extraRows: [] }).find(
    (cell) => cell.address === address,
  ) as FigureCell;

function show(cell: FigureCell) {
  const { container } = render(<FillGuide cell={cell} />);
  return {
    heading: container.querySelector('strong')?.textContent,
    notes: [...container.querySelectorAll('li')].map(({ textContent }) => textContent ?? ''),
    levels: [...container.querySelectorAll<HTMLElement>('.fill-guide-level')],
    text: container.textContent,
  };
}

it('is headed by the row, and each note says how far it may be relied on', () => {
  const { heading, notes } = show(cellAt('table3.3.5.1.natural'));
  expect(heading).toBe('怎么填：（五）不予处理 1.信访举报投诉类申请');
  expect(notes[0]).toBe(
    '借信息公开申请来信访、举报、投诉的。 未核对原文：《政府信息公开条例》第三十九条',
  );
});

it('says of notes on the column that they are', () => {
  const { notes } = show(cellAt('table3.3.5.1.total'));
  expect(notes).toContain('“总计”列：总计是自然人加五类法人或其他组织之和。 表格自带：表头自带');
  expect(notes[0]).not.toMatch(/^“/);
});

it('names no source where there is none', () => {
  const { notes } = show(cellAt('table4.review.pending'));
  expect(notes[1]).toBe('“尚未审结”列：到年末（12 月 31 日）还没有结果的。 推断');
});

it('explains each level where it is pointed at', () => {
  const { levels } = show(cellAt('table4.direct.total'));
  expect(levels.map(({ title }) => title)).toEqual([
    evidenceWords.inferred.remark,
    evidenceWords.form.remark,
    evidenceWords.form.remark,
  ]);
});

it('tells what a level means where it is asked for, by a key too', async () => {
  const { levels, notes } = show(cellAt('table3.3.5.1.natural'));
  const [first] = levels as [HTMLElement];
  expect(notes[0]).not.toContain(evidenceWords.recalled.remark);
  first.focus();
  await userEvent.keyboard('{Enter}');
  expect(first.closest('li')?.textContent).toContain(evidenceWords.recalled.remark);
  await userEvent.keyboard('{Enter}');
  expect(first.closest('li')?.textContent).toBe(notes[0]);
});

it('says so where nothing is known of the row', () => {
  const unknown = {
    ...cellAt('table3.1.natural'),
    rowId: '3.9',
    columnId: 'foreign',
    rowName: '新的一行',
  };
  const { notes, text } = show(unknown);
  expect(notes).toEqual([]);
  expect(text).toBe('怎么填：新的一行这一行没有说明，请按当地通知填写。');
});
