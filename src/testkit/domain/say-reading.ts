/** What was read in a line, in one line for a table of cases: every field, its places as the words that stand there. */

interface Span {
  readonly from: number;
  readonly to: number;
  readonly unitTo?: number;
}

/** 「13|件 words=收到申请13件 value=13 rows=received」; what is false, absent or empty is left out, and so is the first sentence. */
export function sayReading(text: string, read: object): string {
  const { from, to, unitTo, ...rest } = read as Partial<Span>;
  const place =
    from === undefined || to === undefined
      ? []
      : [wordsAt(text, { from, to, ...(unitTo === undefined ? {} : { unitTo }) })];
  return [
    ...place,
    ...Object.entries(rest).flatMap(([name, value]) => sayField(text, name, value)),
  ].join(' ');
}

function sayField(text: string, name: string, value: unknown): string[] {
  if (value === undefined || value === false || value === '') return [];
  if (value === true) return [name];
  if (name === 'sentence' && value === 0) return [];
  if (Array.isArray(value) && value.length === 0) return [];
  return [`${name}=${sayValue(text, value)}`];
}

function sayValue(text: string, value: unknown): string {
  if (Array.isArray(value)) {
    const isDeep = value.some((each) => typeof each === 'object');
    return isDeep ? `[${value.map((each) => sayValue(text, each)).join(', ')}]` : value.join('/');
  }
  if (typeof value !== 'object' || value === null) return String(value);
  return isSpan(value) ? wordsAt(text, value) : `{${sayReading(text, value)}}`;
}

const isSpan = (value: object): value is Span =>
  'from' in value &&
  'to' in value &&
  Object.keys(value).every((key) => /^(?:from|to|unitTo)$/.test(key));

/** The words, and behind a stroke the unit. */
const wordsAt = (text: string, { from, to, unitTo = to }: Span) =>
  text.slice(from, to) + (unitTo > to ? `|${text.slice(to, unitTo)}` : '');

/** A table of cases: a line as it stands in a report, and below it, indented, each of what is read in it. */
export function readingsOf(table: string): [text: string, wanted: string[]][] {
  const cases: [string, string[]][] = [];
  for (const line of table.split('\n').filter((each) => each.trim() !== '')) {
    if (line.startsWith('  ')) cases.at(-1)?.[1].push(line.trim());
    else cases.push([line, []]);
  }
  return cases;
}
