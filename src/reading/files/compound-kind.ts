/** What a file in the old container of Office holds: seen by the names in its directory. */

export type CompoundKind =
  /** A .docx or .xlsx under a password. */
  | 'encrypted'
  /** .doc, .wps */
  | 'doc'
  /** .xls, .et */
  | 'xls'
  /** .ppt, .dps */
  | 'ppt'
  | 'compound';

/** A document with pictures of tables in it holds the streams of both: what comes first here decides. */
const kinds: readonly (readonly [string, CompoundKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  // The folder in which a Word file keeps what is embedded in it.
  ['ObjectPool', 'doc'],
  ['PowerPoint Document', 'ppt'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['WordDocument', 'doc'],
];

const entryLength = 128;

export function compoundKind(bytes: Uint8Array): CompoundKind {
  const names = new Set<string>();
  // Directory entries stand at multiples of their length, after the header of 512 bytes.
  for (let at = 512; at + entryLength <= bytes.length; at += entryLength) {
    const name = entryName(bytes, at);
    if (name) names.add(name);
  }
  return kinds.find(([name]) => names.has(name))?.[1] ?? 'compound';
}

/** The name of one of the entries looked for; undefined where no entry stands there. */
function entryName(bytes: Uint8Array, at: number): string | undefined {
  const length = (bytes[at + 64] ?? 0) + 256 * (bytes[at + 65] ?? 0);
  const [found] = kinds.filter(
    ([name]) => length === 2 * name.length + 2 && standsAt(bytes, at, name),
  );
  return found?.[0];
}

/** UTF-16, the low half first. */
function standsAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[at + 2 * index] !== name.charCodeAt(index)) return false;
    if (bytes[at + 2 * index + 1] !== 0) return false;
  }
  return true;
}
