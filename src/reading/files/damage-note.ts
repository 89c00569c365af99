/** What is said of a file some places of which could not be decoded. */
import type { ImportNote } from '../../intake/import-note.ts';
import type { DecodedText } from './decode-text.ts';

/** No note where nothing is damaged. */
export const damageNotes = ({ damaged }: Pick<DecodedText, 'damaged'>): readonly ImportNote[] =>
  damaged === 0
    ? []
    : [
        {
          kind: 'notText',
          where: 'report',
          text: `文件有 ${damaged} 处已损坏，不能识别成文字，显示为“\ufffd”，请对照原件补上`,
        },
      ];
