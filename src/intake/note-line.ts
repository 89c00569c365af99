/** A note outside the program: its place by its public address, for the command line. */
import { publicAddress } from '../domain/place/public-address.ts';
import type { Report } from '../domain/report/report.ts';
import type { ImportNote } from './import-note.ts';

export interface NoteLine extends Pick<ImportNote, 'kind' | 'text'> {
  readonly where: string;
}

/** @param report the one that was read with this note */
export function noteLine({ kind, place, text, source }: ImportNote, report: Report): NoteLine {
  const part = publicAddress(place, report);
  // What is lost of a paragraph has no place in the report: it is counted as the file lists it.
  const where = source?.is === 'paragraph' ? `${part}/¶${source.number}` : part;
  return { kind, where, text };
}
