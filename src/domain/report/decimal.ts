/** Exact decimal amounts: never a binary float, so 0.1 + 0.2 is 0.3. */
export interface Decimal {
  /** The digits without the point. */
  readonly unscaled: bigint;
  /** How many of them stand behind the point. */
  readonly decimals: number;
}

/** @returns undefined unless the text is digits with at most one point and an optional sign */
export function parseDecimal(text: string): Decimal | undefined {
  const parts = /^([+-]?)(\d{1,15})(?:\.(\d{1,15}))?$/.exec(text);
  if (!parts) return undefined;
  const [, sign, whole, fraction = ''] = parts;
  const unscaled = BigInt(`${whole}${fraction}`);
  return { unscaled: sign === '-' ? -unscaled : unscaled, decimals: fraction.length };
}

/** Decimals that carry a digit: 5.6000 has one. */
export function significantDecimals({ unscaled, decimals }: Decimal): number {
  const digits = unscaled.toString().padStart(decimals + 1, '0');
  return (decimals ? digits.slice(-decimals) : '').replace(/0+$/, '').length;
}
