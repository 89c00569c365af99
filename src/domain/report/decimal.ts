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

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { unscaled: scaledTo(a, decimals) + scaledTo(b, decimals), decimals };
}

const scaledTo = ({ unscaled, decimals }: Decimal, wanted: number) =>
  unscaled * BigInt(10) ** BigInt(wanted - decimals);

/** In digits, without zeros at the end of the fraction. */
export function decimalText({ unscaled, decimals }: Decimal): string {
  const sign = unscaled < BigInt(0) ? '-' : '';
  const digits = unscaled
    .toString()
    .replace('-', '')
    .padStart(decimals + 1, '0');
  if (decimals === 0) return `${sign}${digits}`;
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return `${sign}${digits.slice(0, -decimals)}${fraction ? `.${fraction}` : ''}`;
}
