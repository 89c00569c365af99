import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import { placeToGo } from '../../domain/checks/core/finding-order.ts';
import { firstCellUnder } from '../../domain/place/find-cell.ts';
import type { Place, TextRange } from '../../domain/place/place.ts';
import { firstTextOf } from '../../domain/place/place-order.ts';
import type { YearReport } from '../../domain/report/report.ts';
import { firstChanged } from '../../domain/report/text-changes.ts';
import { cellSelector } from '../session/cell-field.ts';
import { scrollToWords, type TextField } from '../ui/text-marks/mirror.ts';

/** Puts the cursor where a finding is to be put right: its cell, its words, its field, else the section's title. */
export function goToFinding(finding: Finding, report: YearReport): void {
  const place = placeToGo(finding);
  if (place.is === 'words' && goToWords(place.ranges[0])) return;
  focusFirst([
    ...(place.is === 'cells' ? place.keys.map(cellSelector) : []),
    ...fieldsOf(finding, report),
    '.section-title',
  ]);
}

/** Selects the words in their field. @returns whether the field is there */
function goToWords({ id, from, to }: TextRange): boolean {
  const field = document.querySelector<TextField>(textField(id));
  if (!field) return false;
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, to);
  scrollToWords(field, { from, to });
  return true;
}

/** After a repair: what was changed, the cursor behind the words; else the section's title, but never nowhere. */
export function goToRepaired(repair: Repair): void {
  const words = repair.is === 'words' ? firstChanged(repair.changes) : undefined;
  if (words && goToWords({ ...words, from: words.to })) return;
  const key = repair.is === 'cells' ? repair.changes[0]?.key : undefined;
  focusFirst([...(key ? [cellSelector(key)] : []), '.section-title']);
}

/** The first choice of a finding that is shown in the panel. */
export function goToRemedy({ id }: Finding): void {
  const item = document.querySelector(`[data-finding="${CSS.escape(id)}"]`);
  item?.querySelector<HTMLElement>('.finding-remedy')?.focus({ preventScroll: true });
}

/** The first way to answer the opinion that is being looked at: at the foot of a narrow window, else in its list. */
export function goToAnswer(): void {
  const buttons = document.querySelectorAll<HTMLElement>(
    '.opinion[aria-current] .opinion-answer button',
  );
  const shown = [...buttons].filter((button) => button.getClientRects().length > 0);
  const inDock = shown.find((button) => button.closest('.opinion-dock'));
  (inDock ?? shown[0])?.focus();
}

/** Presses the button of a finding that has the focus. @returns whether there is one */
export function pressRemedy(): boolean {
  const button = document.activeElement;
  if (!(button instanceof HTMLButtonElement) || !button.matches('.finding-remedy')) return false;
  button.click();
  return true;
}

/** What an undo or redo changed: its cell, its words selected, its field; without one the section's title. */
export function goToChange(place: Place, report: YearReport): void {
  if (place.is === 'words' && goToWords(place.ranges[0])) return;
  focusFirst([...fieldsOf({ place, isEmptiness: false }, report), '.section-title'], 'nearest');
}

/** The start of a section that was just opened, so that a screen reader says where one is. */
export function goToTop(): void {
  document.querySelector('.desk-main')?.scrollTo(0, 0);
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('.section-title')?.focus({ preventScroll: true });
}

/** The fields that hold a place, the nearest first. */
function fieldsOf(
  { place, isEmptiness }: Pick<Finding, 'place' | 'isEmptiness'>,
  report: YearReport,
): string[] {
  switch (place.is) {
    case 'cells':
      return place.keys.map(cellSelector);
    case 'field':
      return fieldsOfField(place);
    case 'words':
      return [textField(place.ranges[0].id)];
    case 'block':
      return isEmptiness
        ? [textField(`text/${place.id}`)]
        : [textField(`heading/${place.id}`), textField(`text/${place.id}`)];
    case 'section':
      // Where text is missing one wants to write; otherwise the section as a whole is meant.
      return isEmptiness ? [textField(firstTextOf(report, place.section))] : [];
    case 'label': {
      const cell = firstCellUnder(report, place.address);
      return cell ? [cellSelector(cell.key)] : [];
    }
    default:
      return [];
  }
}

function fieldsOfField({ field }: Extract<Place, { is: 'field' }>): string[] {
  if (field === 'closing') return [textField('signature')];
  return [`[data-text="${field}"]`, `[data-place="${field}"]`];
}

const textField = (id: TextRange['id']) => `[data-text="${CSS.escape(id)}"]`;

function focusFirst(places: readonly string[], block: ScrollLogicalPosition = 'center'): void {
  for (const place of places) {
    const element = document.querySelector<HTMLElement>(place);
    if (!element) continue;
    element.scrollIntoView({ block, inline: 'nearest' });
    element.focus({ preventScroll: true });
    return;
  }
}
