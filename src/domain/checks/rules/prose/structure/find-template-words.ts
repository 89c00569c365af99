/** Where in a line something stands that is left of a template. */

import { enclosedIn } from '../../../../prose/enclosed.ts';
import { matchesIn } from '../../../../prose/prefilter/matches.ts';
import { type TemplateWords, templateWords } from './template-words.ts';

export interface LeftWords {
  readonly from: number;
  readonly to: number;
  readonly kind: TemplateWords;
}

/** In reading order; what stands within other words of a template is not found again. */
export function findTemplateWords(text: string): readonly LeftWords[] {
  const found: LeftWords[] = [];
  for (const kind of templateWords) {
    if (!kind.needs.test(text)) continue;
    for (const { index: from, 0: words } of matchesIn(text, kind.expression)) {
      const to = from + words.length;
      if (to > from && !(kind.isFreeInQuotes && isQuoted(text, from, to)))
        found.push({ from, to, kind });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter(({ from, to }) => {
    const isFirst = from >= end;
    if (isFirst) end = to;
    return isFirst;
  });
}

/** Words between quotation marks are spoken of. */
const isQuoted = (text: string, from: number, to: number) =>
  /[“‘「『"]/.test(text) &&
  enclosedIn(text).some(
    (inner) => /[“‘「『"]/.test(inner.mark) && inner.from <= from && inner.to >= to,
  );
