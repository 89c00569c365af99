/** Says by its content what a file is; names lie, and Word itself writes web pages named .doc. */
import { type CompoundKind, compoundKind } from './compound-kind.ts';
import { latin1 } from './declared-charset.ts';
import { kindOfText, type TextKind } from './text-kind.ts';

export type FileKind = SignedKind | CompoundKind | TextKind;

/** Known by their first bytes; a zip is a .docx, or whatever else is packed like one. */
type SignedKind = 'zip' | 'rtf' | 'picture' | 'archive' | 'pdf';

/** Bytes at the start of a file, one character each. */
const signatures: readonly (readonly [RegExp, SignedKind])[] = [
  [/^PK(\u0003\u0004|\u0005\u0006|\u0007\u0008)/, 'zip'],
  [/^(\u00ef\u00bb\u00bf)?\s*\{\\rtf/, 'rtf'],
  [/^(\u0089PNG|\u00ff\u00d8\u00ff|GIF8[79]a|II\*\u0000|MM\u0000\*)/, 'picture'],
  [/^RIFF.{4}WEBP/s, 'picture'],
  // The two reserved words of a bitmap are zero.
  [/^BM.{4}\u0000{4}/s, 'picture'],
  [/^.{4}ftyp(heic|heix|mif1|avif)/s, 'picture'],
  [
    /^(7z\u00bc\u00af'\u001c|Rar!\u001a\u0007|\u001f\u008b|\u00fd7zXZ|BZh[1-9]|MSCF\u0000)/,
    'archive',
  ],
  [/^.{257}ustar/s, 'archive'],
  [/^.{0,1019}%PDF-/s, 'pdf'],
];

const compoundFile = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = latin1(bytes.subarray(0, 1024));
  if (start.startsWith(compoundFile)) return compoundKind(bytes);
  const signature = signatures.find(([pattern]) => pattern.test(start));
  return signature?.[1] ?? kindOfText(bytes);
}
