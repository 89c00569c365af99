/** What a text that is no figure was most likely meant as. A guess: it is offered, and never taken as read. */
import type { FigureKind } from '../edition/edition.ts';
import { readFigure } from './figure.ts';

/** Letters and rings that look like 0: of Latin, Greek and Cyrillic, half and full width. */
const ring = '[oOｏＯοΟоО〇○◯]';
const nothing = /^(?:无|無|没有|暂无|未发生|不涉及|零|n\/?a|nil|none)$/i;
const rings = new RegExp(`^${ring}+$`);
const eachRing = new RegExp(ring, 'g');

/** 「无」, 「零件」, 「O」: that there is none. */
export function meansNone(typed: string): boolean {
  const bare = typed
    .replace(/[\s\u00a0\u200b-\u200d\u2060\u3000\ufeff]+/g, '')
    .replace(/[。.，,、；;]$/, '')
    .replace(/(?:件|项|条|个|份|万元)$/, '');
  return nothing.test(bare) || rings.test(bare);
}

/** 「1O」 as 「10」: digits among which a letter stands for 0; undefined for all else. */
export function withRingsAsZeros(typed: string, kind: FigureKind): string | undefined {
  if (!/[0-9０-９]/.test(typed)) return undefined;
  const text = typed.replace(eachRing, '0');
  if (text === typed) return undefined;
  const figure = readFigure(text, kind);
  return figure.is === 'count' || figure.is === 'amount' ? figure.plain : undefined;
}
