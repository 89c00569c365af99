import type { Finding } from '../../domain/checks/finding.ts';

/** Puts the cursor where a finding is to be put right: its cell, else its field, else the section's title. */
export function goToFinding(finding: Finding): void {
  const [candidate] = finding.candidates.flatMap(({ changes }) => changes);
  const places = [
    ...(candidate ? [`[name="cells.${candidate.key}"]`] : []),
    `[data-cell="${finding.where}"]`,
    `[data-place="${finding.where}"]`,
    '[aria-invalid="true"]',
    '.section-title',
  ];
  for (const place of places) {
    const element = document.querySelector<HTMLElement>(place);
    if (!element) continue;
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
    element.focus({ preventScroll: true });
    return;
  }
}
