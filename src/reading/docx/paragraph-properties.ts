/** What the properties of a paragraph, or of a style, say of its meaning. */
import { readValue, type Visitor } from '../package/walk-xml.ts';
import { type RunProperties, runProperties } from './run-properties.ts';
import { wholeNumber } from './whole-number.ts';

export interface ParagraphProperties {
  readonly style?: string;
  /** As Word names it: "center", "right", "end", "both" … */
  readonly align?: string;
  /** 0 for the highest level, 9 for body text. */
  readonly outlineLevel?: number;
  readonly list?: ListReference;
  /** Of the paragraph's mark, "¶". */
  readonly mark: RunProperties;
}

export interface ListReference {
  /** "0" takes a paragraph out of the list of its style. */
  readonly numberId?: string;
  /** 0 for the highest level. */
  readonly level?: number;
}

export const noParagraphProperties: ParagraphProperties = { mark: {} };

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** A visitor of w:pPr. */
export function paragraphProperties(onRead: (properties: ParagraphProperties) => void): Visitor {
  let properties: Writable<ParagraphProperties> = { mark: {} };
  let list: Writable<ListReference> = {};
  const visit = {
    inside: {
      others: 'skip',
      elements: {
        'w:pStyle': readValue((id) => {
          if (id !== undefined) properties.style = id;
        }),
        'w:jc': readValue((value) => {
          if (value !== undefined) properties.align = value;
        }),
        'w:outlineLvl': readValue((value) => {
          const level = wholeNumber(value, 9);
          if (level !== undefined) properties.outlineLevel = level;
        }),
        'w:numPr': () => {
          list = {};
          return listVisit;
        },
        'w:rPr': runProperties((mark) => {
          properties.mark = mark;
        }),
      },
    },
    leave: () => onRead(properties),
  } as const;
  const listVisit = {
    inside: {
      others: 'skip',
      elements: {
        'w:numId': readValue((id) => {
          if (id !== undefined) list.numberId = id;
        }),
        'w:ilvl': readValue((value) => {
          const level = wholeNumber(value, 8);
          if (level !== undefined) list.level = level;
        }),
      },
    },
    leave: () => {
      properties.list = list;
    },
  } as const;
  return () => {
    properties = { mark: {} };
    return visit;
  };
}
