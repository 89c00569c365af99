/** The text of an XML part from its bytes, piece by piece. */
import { damagedPart } from './package-errors.ts';

const pieceLength = 64 * 1024;

export interface DecodedPiece {
  readonly text: string;
  /** How many bytes it was made from. */
  readonly bytes: number;
}

/** @throws UnreadableInput for bytes that are no text in the encoding they claim */
export function* decodePieces(
  name: string,
  pieces: Iterable<Uint8Array>,
): Generator<DecodedPiece, void> {
  let decoder: TextDecoder | undefined;
  const decode = (bytes?: Uint8Array) => {
    try {
      // Chromium 86 refuses an absent input, even at the end.
      return decoder?.decode(bytes ?? new Uint8Array(), { stream: bytes !== undefined }) ?? '';
    } catch (error) {
      throw damagedPart(name, error);
    }
  };
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    decoder ??= decoderFor(name, piece);
    for (let start = 0; start < piece.length; start += pieceLength) {
      const bytes = piece.subarray(start, start + pieceLength);
      yield { text: decode(bytes), bytes: bytes.length };
    }
  }
  yield { text: decode(), bytes: 0 };
}

function decoderFor(name: string, beginning: Uint8Array): TextDecoder {
  try {
    return new TextDecoder(encodingOf(beginning), { fatal: true });
  } catch (error) {
    throw damagedPart(name, error);
  }
}

/** By the byte order mark, the shape of the first "<", or what the XML declaration says. */
function encodingOf(beginning: Uint8Array): string {
  const [first, second] = beginning;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  const declaration = String.fromCharCode(...beginning.subarray(0, 200)).split('?>')[0] ?? '';
  const [, declared = 'utf-8'] =
    /^\s*<\?xml\s[^>]*\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(declaration) ?? [];
  // That could not be read if it were true.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}
