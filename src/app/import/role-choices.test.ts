import { describe, expect, it } from 'vitest';
import { sectionNumbers } from '../../domain/report/report.ts';
import type { ParagraphRole } from '../../reading/report/interpretation.ts';
import { roleChoices, roleKey, roleOfKey } from './role-choices.ts';

const all: ParagraphRole[] = [
  ...(['title', 'preamble', 'contacts', 'signature', 'date', 'outside'] as const).map((is) => ({
    is,
  })),
  ...sectionNumbers.map((section) => ({ is: 'heading', section }) as const),
  ...sectionNumbers.map((section) => ({ is: 'text', section, after: false }) as const),
  ...([2, 3, 4] as const).map((section) => ({ is: 'text', section, after: true }) as const),
];

describe('the choices for a paragraph', () => {
  it('hold every role, and each key leads back to its role', () => {
    const keys = roleChoices.flatMap(({ choices }) => choices.map(({ key }) => key));
    expect([...keys].sort()).toEqual(all.map(roleKey).sort());
    for (const role of all) expect(roleOfKey(roleKey(role))).toEqual(role);
  });

  it('text behind a table is a choice only where there is a table', () => {
    expect(roleKey({ is: 'text', section: 5, after: true })).toBe('text5');
    expect(roleKey({ is: 'text', section: 3, after: true })).toBe('text3-after');
  });
});
