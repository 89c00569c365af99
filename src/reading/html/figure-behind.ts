/**
 * Spreadsheets say with a cell which figure it holds, beside what it shows of it: a column that is too narrow
 * shows 「####」, accounting formats show 「-」 for 0.
 */
import type { SourceBlock } from '../source/source-document.ts';
import type { Attributes } from './html-tokens.ts';

/** Of LibreOffice, Excel up to 2003 and its kin, and Google. */
export function figureBehind(attributes: Attributes): string | undefined {
  const figure =
    attributes.get('sdval') ??
    attributes.get('x:num') ??
    /"3":(-?[\d.]+)(?=[,}])/.exec(attributes.get('data-sheets-value') ?? '')?.[1];
  return figure !== undefined && /^-?\d+(\.\d+)?$/.test(figure) ? figure : undefined;
}

/** Whether what is shown says less than the figure does; a rounded figure is what a person saw, and stays. */
export function hidesFigure(blocks: readonly SourceBlock[], figure: string): boolean {
  const [only] = blocks;
  if (only?.is !== 'paragraph' || blocks.length > 1) return false;
  const shown = only.text.trim();
  return /^#+$/.test(shown) || (/^[-–—－]$/.test(shown) && Number(figure) === 0);
}
