/** What is said of a file some places of which could not be decoded. */
import { fileNote, type ImportNote } from '../../intake/import-note.ts';
import type { DecodedText } from './decode-text.ts';

/** No note where nothing is damaged. */
export function damageNotes({ damaged }: Pick<DecodedText, 'damaged'>): readonly ImportNote[] {
  if (damaged === 0) return [];
  const text = `文件有 ${damaged} 处已损坏，不能识别成文字，显示为“\ufffd”，请对照原件补上`;
  return [fileNote('notText', text)];
}
