/**
 * One door for every kind of file: the bytes say what it is, not the name. A report in our own exchange form
 * is read as it is; of all else the report is looked for in what stands there.
 */
import { parseGrReport } from '../exchange/parse-gr-report.ts';
import type { ReadReport } from '../exchange/read-gr-report.ts';
import { UnreadableInput } from '../intake/unreadable-input.ts';
import { decodeText } from './files/decode-text.ts';
import { fileKind } from './files/file-kind.ts';
import { isOldFormat, refusalOf } from './files/refusals.ts';
import { readHtml } from './html/read-html.ts';
import { readMht } from './html/read-mht.ts';
import { decoded, readDocxFile, readFlatDocx } from './read-docx-file.ts';
import { interpretSource } from './report/interpret-source.ts';
import type { Interpretation } from './report/interpretation.ts';
import { withoutLostBlanks } from './source/lost-blanks.ts';
import { withCharacters } from './source/radicals.ts';
import {
  type BudgetOptions,
  createBudget,
  limits,
  type ReadingBudget,
  tooLarge,
} from './source/reading-budget.ts';
import type { SourceDocument } from './source/source-document.ts';
import { readText } from './text/read-text.ts';

export type ReadFile =
  /** Our own data file: nothing had to be understood. */
  | ({ readonly is: 'data' } & ReadReport)
  | ({ readonly is: 'document'; readonly source: SourceDocument } & Interpretation);

/** @throws UnreadableInput with a Chinese message: what the file is, and what to do */
export async function readReportFile(
  bytes: Uint8Array,
  options?: BudgetOptions,
): Promise<ReadFile> {
  if (bytes.length > limits.fileBytes) throw new UnreadableInput(tooLarge);
  const budget = createBudget(options);
  const kind = fileKind(bytes);
  if (kind === 'json') return { is: 'data', ...parseGrReport(decodeText(bytes).text) };
  return document(await readSource(bytes, kind, budget));
}

/** What the clipboard holds of a page or a document; tables come with the markup only. */
export interface PastedContent {
  readonly html: string;
  readonly text: string;
}

/** @throws UnreadableInput */
export function readPasted({ html, text }: PastedContent, options?: BudgetOptions): ReadFile {
  const budget = createBudget(options);
  if (html.length + text.length > limits.fileBytes) throw new UnreadableInput(tooLarge);
  if (/^\s*\{/.test(text)) return { is: 'data', ...parseGrReport(text) };
  if (!html.trim() && !text.trim()) throw new UnreadableInput('没有粘贴任何文字');
  return document(html.trim() ? readHtml(html, budget) : readText(text, budget));
}

function document(asRead: SourceDocument): ReadFile {
  const source = withoutLostBlanks(withCharacters(asRead));
  return { is: 'document', source, ...interpretSource(source) };
}

function readSource(
  bytes: Uint8Array,
  kind: ReturnType<typeof fileKind>,
  budget: ReadingBudget,
): SourceDocument | Promise<SourceDocument> {
  switch (kind) {
    case 'zip':
      return readDocxFile(bytes, budget);
    case 'flatOpc':
      return readFlatDocx(bytes, budget);
    case 'html':
      return decoded(bytes, (text) => readHtml(text, budget));
    case 'mht':
      return readMht(bytes, budget);
    case 'text':
      return decoded(bytes, (text) => readText(text, budget));
    default:
      throw new UnreadableInput(refusalOf(kind) ?? '认不出这是什么文件', {
        isOldFormat: isOldFormat(kind),
      });
  }
}
