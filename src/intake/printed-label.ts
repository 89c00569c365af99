/** A label as a file prints it, beside that of the form. */
import type { LabelPlace } from '../domain/edition/label-places.ts';
import { asksForFourDecimals, sameAmountHead, sameLabel } from '../domain/edition/label-text.ts';

export interface PrintedLabel {
  /** Where it is worded otherwise, what is printed. */
  readonly other: string | undefined;
  /** The head of an amount in the local wording (保留4位小数). */
  readonly isLocalAmountHead: boolean;
}

/** Of a label that the file has not nothing is said. */
export function readPrintedLabel(
  { official, isAmountHead = false }: LabelPlace,
  printed: string | null | undefined,
): PrintedLabel {
  const label = (printed ?? '').trim();
  if (!label) return { other: undefined, isLocalAmountHead: false };
  const isSame = isAmountHead ? sameAmountHead(label, official) : sameLabel(label, official);
  return {
    other: isSame ? undefined : label,
    isLocalAmountHead: isAmountHead && asksForFourDecimals(label),
  };
}
