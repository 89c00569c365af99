/**
 * What a figure input shows beside its text, drawn without React: a key may change the marks of three
 * cells, and going through React for that costs more than all checks together.
 */
import { byGravity, type Finding, type Level } from '../../domain/checks/core/finding.ts';
import { levelNames } from '../../domain/checks/wording/level-names.ts';
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import type { Session } from '../session/session.ts';
import { carriedWords } from './paint-carried.ts';
import { type CellsByKey, cellOf } from './table-map.ts';

/** Paints the marks of a cell now and whenever they change. @returns what stops it */
export function keepPainted(
  input: HTMLInputElement,
  cell: FigureCell,
  session: Session,
): () => void {
  const paintFindings = () => showFindings(input, session.marks.get(cell.key));
  const paintSide = () => setOrRemove(input, 'data-side', session.sides.get(cell.key));
  // Only where it can be seen: setting one lays out its input, and a key of table 三 changes three of them.
  const paintTotal = () => {
    const shown = input.value === '' ? (session.totals.get(cell.key)?.toString() ?? '') : '';
    if (input.placeholder !== shown) input.placeholder = shown;
  };
  paintFindings();
  paintSide();
  const stops = [
    session.marks.subscribe(cell.key, paintFindings),
    session.sides.subscribe(cell.key, paintSide),
  ];
  if (cell.isTotal) {
    paintTotal();
    // A figure may have been taken out of it, while the total is the same.
    stops.push(session.settled.subscribe(paintTotal));
  }
  return () => {
    for (const stop of stops) stop();
  };
}

function showFindings(input: HTMLInputElement, findings: readonly Finding[] | undefined): void {
  const level = findings && gravestLevel(findings);
  const isOnlyBlank = findings?.every(({ isEmptiness }) => isEmptiness);
  setOrRemove(input, 'data-mark', isOnlyBlank ? 'blank' : level);
  setOrRemove(input, 'aria-invalid', level === 'error' ? 'true' : undefined);
}

/**
 * Gives each marked input of a table the words for screen readers, in an element that it is described by, and heavy
 * figures where they are wrong. Called once typing has paused: nobody is read a message in the middle of a figure, and
 * figures of another width are laid out together with all else that follows.
 */
export function describeMarks(table: HTMLElement, cells: CellsByKey, session: Session): void {
  for (const input of table.querySelectorAll<HTMLInputElement>(described)) {
    const cell = cellOf(input, cells);
    // That a cell is blank is heard anyway.
    const findings = cell && session.marks.get(cell.key)?.filter((one) => !one.isEmptiness);
    const words = [
      carriedWords(input),
      ...(findings?.map((one) => `${levelNames[one.level]}：${one.message}`) ?? []),
    ].filter(Boolean);
    setOrRemove(input, 'data-heavy', input.dataset.mark === 'error' ? 'true' : undefined);
    sayProblem(input, `problem-${cell?.key}`, words.join('；'));
  }
}

const described = '[data-mark], [data-heavy], [data-carried], [aria-describedby]';

function sayProblem(input: HTMLInputElement, id: string, words: string): void {
  const before = input.parentElement?.querySelector('.figure-problem');
  if (before && before.textContent === words) return;
  before?.remove();
  setOrRemove(input, 'aria-describedby', words && id);
  if (!words) return;
  const element = document.createElement('span');
  element.className = 'figure-problem';
  element.id = id;
  // Read as the input's description alone, not a second time as text of the table.
  element.hidden = true;
  element.textContent = words;
  input.after(element);
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (element.getAttribute(name) === (value || null)) return;
  if (!value) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

const gravestLevel = (findings: readonly Finding[]): Level | undefined =>
  [...findings].sort((a, b) => byGravity(a.level, b.level))[0]?.level;
