/** Sums of table 三 for tests that hold sentences against it. */

/** Totals by rows as claims name them; one that is undefined cannot be told, those that are not given are 0. */
export type Cells = Readonly<Record<string, number | undefined>>;

const addresses: Readonly<Record<string, string>> = {
  received: 'table3.1.total',
  carriedIn: 'table3.2.total',
  carriedOut: 'table3.4.total',
  answered: 'table3.3.7.total',
  granted: 'table3.3.1.total',
  partial: 'table3.3.2.total',
  refused: 'table3.3.3',
  unable: 'table3.3.4',
  unhandled: 'table3.3.5',
  otherResult: 'table3.3.6',
  'otherResult of 2019': 'table3.3.6.total',
};

/** Of several addresses together; undefined where one cannot be told, or is not in the form. */
export function table3Sums(cells: Cells): (...addresses: readonly string[]) => number | undefined {
  const values = new Map<string, number | undefined>([
    ...Object.values(addresses).map((address): [string, number] => [address, 0]),
    ...Object.entries(cells).map(([row, value]): [string, number | undefined] => [
      addresses[row] ?? `table3.${row}.total`,
      value,
    ]),
  ]);
  values.delete('otherResult of 2019' in cells ? 'table3.3.6' : 'table3.3.6.total');
  return (...asked) =>
    asked.reduce<number | undefined>((sum, address) => {
      const value = isCause.test(address) ? (values.get(address) ?? 0) : values.get(address);
      return sum === undefined || value === undefined ? undefined : sum + value;
    }, 0);
}

const isCause = /^table3\.3\.[3-6]\.\d\.total$/;
