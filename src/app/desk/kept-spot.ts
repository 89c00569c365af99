/** Where one is in a part of the desk, to come back to it from the preview: the field with the cursor, and what is in view. */
import { isCellField } from '../session/cell-field.ts';

/** What scrolls, in windows of one size or another. */
const scrollers = ['.desk-main', '.form-table-frame'] as const;
const fields = '.desk-fields input, .desk-fields textarea, .desk-fields select';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface KeptSpot {
  /** The field that had the cursor; undefined where it was in none. */
  readonly field: KeptField | undefined;
  readonly top: number;
  readonly scrolled: readonly (readonly [number, number])[];
}

interface KeptField {
  /** Finds it again: the name of its cell or its text, else its place among the fields. */
  readonly name: string | undefined;
  readonly position: number;
  /** The text that is selected in it. */
  readonly selected: readonly [number, number] | undefined;
}

export interface SpotWatch {
  /** As it is now; asked before the page is taken away. */
  spot(): KeptSpot;
  stop(): void;
}

/**
 * Keeps in mind which field one was in last: whoever leaves is on a link by then. By Tab the way there leads through
 * other fields, which do not count as long as nothing is done in them.
 */
export function watchSpot(): SpotWatch {
  // Where it stands and what is selected in it is asked once, at the end: this runs at each key.
  let field: Field | undefined;
  let isPassing = false;
  const note = (target: unknown) => {
    if (target !== field && isField(target)) field = target;
  };
  const onFocus = ({ target }: Event) => {
    if (!isPassing || !field) note(target);
  };
  const onInput = ({ target }: Event) => note(target);
  const onKey = (event: KeyboardEvent) => {
    if (modifiers.includes(event.key)) return;
    isPassing = isOnTheWay(event);
    if (!isPassing) note(event.target);
  };
  const onMouse = () => {
    isPassing = false;
    note(document.activeElement);
  };
  const listeners: readonly [string, (event: never) => void][] = [
    ['focusin', onFocus],
    ['input', onInput],
    ['keydown', onKey],
    ['mousedown', onMouse],
  ];
  // At the window: the tables keep events of their inputs from going further.
  for (const [type, listener] of listeners)
    window.addEventListener(type, listener as EventListener, true);
  return {
    spot: () => ({
      field: field && keptField(field),
      top: window.scrollY,
      scrolled: scrollers.map((each) => scrolledIn(document.querySelector(each))),
    }),
    stop: () => {
      for (const [type, listener] of listeners)
        window.removeEventListener(type, listener as EventListener, true);
    },
  };
}

const modifiers: readonly string[] = ['Shift', 'Control', 'Alt', 'Meta'];

/** To the next field, or to an end of the table to get out of it. */
const isOnTheWay = ({ key, ctrlKey }: KeyboardEvent) =>
  key === 'Tab' || (ctrlKey && (key === 'Home' || key === 'End'));

/** The cursor and the view as they were; where the field cannot be had any more, the section's title. */
export function goBackTo({ field, top, scrolled }: KeptSpot): void {
  const element = field && findField(field);
  element?.focus({ preventScroll: true });
  if (!element || document.activeElement !== element) {
    document.querySelector<HTMLElement>('.section-title')?.focus({ preventScroll: true });
  } else if (field?.selected && !(element instanceof HTMLSelectElement)) {
    element.setSelectionRange(...field.selected);
  }
  scrollers.forEach((each, index) => {
    const [left, down] = scrolled[index] ?? [0, 0];
    document.querySelector(each)?.scrollTo(left, down);
  });
  window.scrollTo(0, top);
}

const isField = (target: unknown): target is Field =>
  target instanceof HTMLElement && target.matches(fields);

const allFields = () => Array.from(document.querySelectorAll<Field>(fields));

const positionOf = (field: Field) => allFields().indexOf(field);

const keptField = (field: Field): KeptField => ({
  name: nameOf(field),
  position: positionOf(field),
  selected: selectionIn(field),
});

const findField = ({ name, position }: KeptField): Field | undefined =>
  name === undefined ? allFields()[position] : allFields().find((each) => nameOf(each) === name);

/** Inputs of cells go by their names, texts by theirs. */
const nameOf = ({ name, dataset }: Field): string | undefined =>
  dataset.text ?? (name === '' ? undefined : name);

/** None in a cell, which is selected as a whole, and in fields for dates and choices. */
function selectionIn(field: Field): KeptField['selected'] {
  if (field instanceof HTMLSelectElement || isCellField(field.name)) return undefined;
  const { selectionStart, selectionEnd } = field;
  return selectionStart === null || selectionEnd === null
    ? undefined
    : [selectionStart, selectionEnd];
}

const scrolledIn = (element: Element | null): readonly [number, number] =>
  element ? [element.scrollLeft, element.scrollTop] : [0, 0];
