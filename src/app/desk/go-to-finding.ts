import type { Finding } from '../../domain/checks/core/finding.ts';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { inputOfCell } from '../session/cell-field.ts';

/** Puts the cursor where a finding is to be put right: its cell, else its field, else the section's title. */
export function goToFinding(finding: Finding): void {
  const [candidate] = finding.candidates.flatMap(({ changes }) => changes);
  const cell = candidate?.key ?? finding.marked[0];
  focusFirst([
    ...(cell ? [inputOfCell(cell)] : []),
    `[data-place="${finding.where}"]`,
    '.section-title',
  ]);
}

/** After a repair: the cell that was changed, else the section's title, but never nowhere. */
export function goToCell(key: CellKey | undefined): void {
  focusFirst([...(key ? [inputOfCell(key)] : []), '.section-title']);
}

/** The start of a section that was just opened, so that a screen reader says where one is. */
export function goToTop(): void {
  document.querySelector('.desk-main')?.scrollTo(0, 0);
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('.section-title')?.focus({ preventScroll: true });
}

function focusFirst(places: readonly string[]): void {
  for (const place of places) {
    const element = document.querySelector<HTMLElement>(place);
    if (!element) continue;
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
    element.focus({ preventScroll: true });
    return;
  }
}
