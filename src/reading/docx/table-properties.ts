/** What the properties of rows and cells say. */
import { readValue, type Visitor } from '../package/walk-xml.ts';
import type { MergeKind } from './table-builder.ts';
import { wholeNumber } from './whole-number.ts';

export interface RowProperties {
  /** Grid columns left free before the first cell. */
  readonly before: number;
  readonly deleted: boolean;
  readonly inserted: boolean;
}

export interface CellProperties {
  readonly span: number;
  readonly vertical: MergeKind;
  readonly horizontal: MergeKind;
  readonly deleted: boolean;
}

export const plainRow: RowProperties = { before: 0, deleted: false, inserted: false };

export const plainCell: CellProperties = {
  span: 1,
  vertical: undefined,
  horizontal: undefined,
  deleted: false,
};

/** Word's tables have no more columns. */
const mostColumns = 63;

/** A visitor of w:trPr. */
export function rowProperties(onRead: (properties: RowProperties) => void): Visitor {
  let properties = plainRow;
  const set = (change: Partial<RowProperties>) => {
    properties = { ...properties, ...change };
    return 'skip' as const;
  };
  const elements: Record<string, Visitor> = {
    'w:gridBefore': readValue((value) => set({ before: wholeNumber(value, mostColumns) ?? 0 })),
    'w:del': () => set({ deleted: true }),
    'w:ins': () => set({ inserted: true }),
  };
  const visit = { inside: { others: 'skip', elements }, leave: () => onRead(properties) } as const;
  return () => {
    properties = plainRow;
    return visit;
  };
}

/** A visitor of w:tcPr. */
export function cellProperties(onRead: (properties: CellProperties) => void): Visitor {
  let properties = plainCell;
  const set = (change: Partial<CellProperties>) => {
    properties = { ...properties, ...change };
    return 'skip' as const;
  };
  const elements: Record<string, Visitor> = {
    'w:gridSpan': readValue((value) => set({ span: wholeNumber(value, mostColumns) || 1 })),
    'w:vMerge': readValue((value) => set({ vertical: mergeKind(value) })),
    'w:hMerge': readValue((value) => set({ horizontal: mergeKind(value) })),
    // Merged by a tracked change.
    'w:cellMerge': (attributes) => {
      const merge = attributes.get('vMerge');
      if (merge === undefined) return 'skip';
      return set({ vertical: merge === 'rest' ? 'restart' : 'continue' });
    },
    'w:cellDel': () => set({ deleted: true }),
  };
  const visit = { inside: { others: 'skip', elements }, leave: () => onRead(properties) } as const;
  return () => {
    properties = plainCell;
    return visit;
  };
}

/** Without a value a merged cell goes on. */
const mergeKind = (value: string | undefined): MergeKind =>
  value === 'restart' ? 'restart' : 'continue';
