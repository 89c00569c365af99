/** Fields to fill in as Word had them before content controls: lists, boxes to tick, texts. */
import { only, readValue, type Visitor } from '../package/walk-xml.ts';
import { isOn } from './on-off.ts';
import { isPrompt } from './prompt.ts';
import { wholeNumber } from './whole-number.ts';

export interface FormField {
  kind: 'list' | 'box' | 'text';
  /** Of a list the number of the entry, of a box whether it is ticked. */
  result: string | undefined;
  /** What holds where there is no result. */
  default: string | undefined;
  readonly entries: string[];
}

/** What stands in the paper. */
export interface Shown {
  readonly text?: string;
  /** What only says that something is to be chosen. */
  readonly prompt?: string;
  /** The reading above a character. */
  readonly reading?: string;
  /** Words of an instruction that cannot be followed. */
  readonly unread?: string;
}

/** Word's lists have 25 entries. */
const mostEntries = 1000;

/** A visitor of w:ffData. */
export function formField(onRead: (field: FormField) => void): Visitor {
  const of = (kind: FormField['kind'], entry?: string): Visitor => {
    return () => {
      const field: FormField = { kind, result: undefined, default: undefined, entries: [] };
      const take = (value: string | undefined) => {
        field.result = value;
      };
      const elements: Record<string, Visitor> = {
        'w:result': readValue(take),
        'w:checked': readValue((value) => take(value ?? '1')),
        'w:default': readValue((value) => {
          field.default = value ?? '1';
        }),
        ...(entry && {
          [entry]: readValue((value) => {
            if (field.entries.length < mostEntries) field.entries.push(value ?? '');
          }),
        }),
      };
      return { inside: { others: 'skip', elements }, leave: () => onRead(field) };
    };
  };
  return only({
    'w:ddList': of('list', 'w:listEntry'),
    'w:checkBox': of('box'),
    'w:textInput': of('text'),
  });
}

/** What a field shows of which the file holds no result. */
export function shownByForm(field: FormField): Shown {
  switch (field.kind) {
    case 'list': {
      const number = wholeNumber(field.result ?? field.default, mostEntries) ?? 0;
      const entry = field.entries[number] ?? '';
      return number === 0 && isPrompt(entry) ? { prompt: entry } : { text: entry };
    }
    case 'box': {
      const value = field.result ?? field.default;
      return value !== undefined && isOn(value) ? { text: '☑' } : {};
    }
    case 'text':
      return field.default === undefined ? {} : { text: field.default };
  }
}
