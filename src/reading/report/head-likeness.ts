/** Heads of amounts are alike whatever they say of unit and decimals. */
import type { ValueColumn } from '../../domain/edition/edition.ts';
import { sameAmountHead } from '../../domain/edition/label-text.ts';
import { labelLikeness } from './label-match.ts';

export function headLikeness(text: string, { label, kind }: ValueColumn): number {
  if (kind === 'amount' && text.length < 60 && sameAmountHead(text, label)) return 1;
  return labelLikeness(text, label);
}
