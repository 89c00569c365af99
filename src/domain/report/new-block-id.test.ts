import { describe, expect, it } from 'vitest';
import { blankReport } from './blank-report.ts';
import { newBlockId } from './new-block-id.ts';
import { findBlock } from './text.ts';

const report = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });

/** Gives these one after another. */
const chances = (...given: string[]) => {
  const left = [...given];
  return () => left.shift() ?? 'end';
};

describe('the id of a new block', () => {
  it('begins with its section', () => {
    expect(newBlockId(report, 5, chances('k3v9'))).toBe('5-k3v9');
  });

  it('is taken by no block of the report, in its own section or another', () => {
    const [moved] = report.sections.s1.blocks;
    const mixed = {
      sections: { ...report.sections, s6: { blocks: [{ ...moved!, id: '5-k3v9' }], after: '' } },
    };
    const id = newBlockId(mixed, 5, chances('1', 'k3v9', 'w8'));
    expect(id).toBe('5-w8');
    expect(findBlock(mixed, id)).toBeUndefined();
  });

  it('does not come back when its block is gone and another is added', () => {
    const blocks = report.sections.s5.blocks.slice(0, 1);
    const without = { sections: { ...report.sections, s5: { blocks, after: '' } } };
    expect(newBlockId(without, 5, chances('q7'))).toBe('5-q7');
  });
});
