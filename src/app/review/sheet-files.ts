/** The Word file of a sheet; its writer is a part of its own. */
import type { ReviewSheet } from '../../domain/review/sheet-model.ts';
import { sheetFileName } from '../../drafts/sheet-file-name.ts';
import type { MadeFile } from '../ui/download.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Fetches it ahead of its use; a failure shows itself when the file is made. */
export const preloadSheetWriter = () => import('../../word/review-sheet-to-docx.ts');

export async function makeSheetFile(sheet: ReviewSheet, plainFonts: boolean): Promise<MadeFile> {
  const { reviewSheetToDocx } = await preloadSheetWriter();
  const bytes = await reviewSheetToDocx(sheet, plainFonts, new Date());
  return {
    name: sheetFileName(sheet),
    blob: new Blob([bytes as BlobPart], { type: wordType }),
  };
}
