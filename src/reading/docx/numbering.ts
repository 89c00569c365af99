/** What a document says of its automatic numbering. */

export interface Numbering {
  /** The lists as they are defined, by their ids. */
  readonly definitions: ReadonlyMap<string, ListDefinition>;
  /** What paragraphs refer to, by number ids: a definition, with its deviations. */
  readonly instances: ReadonlyMap<string, ListInstance>;
}

export interface ListDefinition {
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The levels are those of the list of this style. */
  readonly sameAsStyle: string | undefined;
}

export interface ListInstance {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where a level begins anew when this instance is first used on it. */
  readonly starts: ReadonlyMap<number, number>;
}

export interface ListLevel {
  readonly start: number;
  /** As Word names it: "decimal", "chineseCounting", "bullet" … */
  readonly format: string;
  /** What is printed: "%1" stands for the number of the first level. */
  readonly text: string;
  /** All its numbers are printed in Arabic figures. */
  readonly legal: boolean;
  /** The number is there but is not shown. */
  readonly hidden: boolean;
  /** After how many levels it begins anew: 0 never; undefined after any above it. */
  readonly restartAfter: number | undefined;
  /** Paragraphs of this style stand on this level. */
  readonly style: string | undefined;
}

export const plainLevel: ListLevel = {
  start: 0,
  format: 'decimal',
  text: '',
  legal: false,
  hidden: false,
  restartAfter: undefined,
  style: undefined,
};

export const noNumbering: Numbering = { definitions: new Map(), instances: new Map() };
