/** A whole number from 0 to `most`, or undefined for anything else. */
export function wholeNumber(value: string | undefined, most: number): number | undefined {
  const number = /^\d{1,9}$/.test(value ?? '') ? Number(value) : Number.NaN;
  return number <= most ? number : undefined;
}
