/**
 * A place as a text that needs no report: for ids, for comparing and for storing. The way back gives the same place.
 *
 * "report", "section/3", "table/3", "cells/table3/1/natural+table3/1/total", "label/table3.3.3.2", "field/unit",
 * "block/1-2", "words/text/1-2:12-14+after/3:0-4", "lastYear/table/3". Ids may hold anything: the signs that part
 * them are escaped.
 */
import type { CellKey } from '../edition/cell-address.ts';
import { sectionNumbers } from '../report/report.ts';
import type { TextId } from '../report/text.ts';
import {
  fieldNames,
  type LabelAddress,
  type Place,
  type PlaceInYear,
  type TextRange,
} from './place.ts';

export function placeText(place: Place): string {
  switch (place.is) {
    case 'report':
      return 'report';
    case 'section':
      return `section/${place.section}`;
    case 'table':
      return `table/${place.table}`;
    case 'cells':
      return `cells/${place.keys.map(escaped).join('+')}`;
    case 'label':
      return `label/${place.address}`;
    case 'field':
      return `field/${place.field}`;
    case 'block':
      return `block/${place.id}`;
    case 'words':
      return `words/${place.ranges.map(({ id, from, to }) => `${escaped(id)}:${from}-${to}`).join('+')}`;
    case 'lastYear':
      return `lastYear/${placeText(place.place)}`;
  }
}

/** The place that a text stands for; undefined for a text that is none. */
export function parsePlace(text: string): Place | undefined {
  if (text.startsWith('lastYear/')) {
    const place = parseInYear(text.slice('lastYear/'.length));
    return place && { is: 'lastYear', place };
  }
  return parseInYear(text);
}

function parseInYear(text: string): PlaceInYear | undefined {
  if (text === 'report') return { is: 'report' };
  const at = text.indexOf('/');
  const rest = text.slice(at + 1);
  switch (text.slice(0, at)) {
    case 'section': {
      const section = sectionNumbers.find((number) => rest === String(number));
      return section && { is: 'section', section };
    }
    case 'table': {
      const table = ([2, 3, 4] as const).find((number) => rest === String(number));
      return table && { is: 'table', table };
    }
    case 'cells': {
      const keys = rest.split('+').map(unescaped);
      const [first, ...more] = keys.filter(isCellKey);
      return first && more.length === keys.length - 1
        ? { is: 'cells', keys: [first, ...more] }
        : undefined;
    }
    case 'label':
      return /^table[234]\../s.test(rest)
        ? { is: 'label', address: rest as LabelAddress }
        : undefined;
    case 'field': {
      const field = fieldNames.find((name) => name === rest);
      return field && { is: 'field', field };
    }
    case 'block':
      return { is: 'block', id: rest };
    case 'words': {
      const ranges = rest.split('+').map(parseRange);
      const [first, ...more] = ranges.filter((range) => range !== undefined);
      return first && more.length === ranges.length - 1
        ? { is: 'words', ranges: [first, ...more] }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether two places are the same; two that are undefined are. */
export function samePlace(a: Place | undefined, b: Place | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.is === b.is && placeText(a) === placeText(b);
}

const isCellKey = (text: string): text is CellKey => /^table[234]\/.*\/.*$/s.test(text);

function parseRange(text: string): TextRange | undefined {
  const [, id, from, to] = /^(.*):(\d+)-(\d+)$/s.exec(text) ?? [];
  if (id === undefined) return undefined;
  return { id: unescaped(id) as TextId, from: Number(from), to: Number(to) };
}

const escaped = (text: string) => text.replace(/[%+:]/g, (sign) => `%${sign.charCodeAt(0)};`);

const unescaped = (text: string) =>
  text.replace(/%(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
