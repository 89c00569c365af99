/** The place of a note in words: the part of the report that it speaks of, or the file as a whole. Never a path. */
import { paragraphWords, sayPlace } from '../../domain/place/say-place.ts';
import type { Report } from '../../domain/report/report.ts';
import type { ImportNote } from '../../intake/import-note.ts';

/** @param report the one that was read with this note */
export function notePlace({ place, source }: ImportNote, report: Report): string {
  const part = place.is === 'report' ? '整个文件' : sayPlace(place, report);
  return source?.is === 'paragraph' ? paragraphWords(part, source.number) : part;
}
