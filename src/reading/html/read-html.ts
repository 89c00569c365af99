/** Reads a web page: what a browser would print of it, and where on the page it stands. */
import type { ReadingBudget } from '../source/reading-budget.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { HtmlReading } from './html-reading.ts';
import { readTokens } from './html-tokens.ts';

/** @throws UnreadableInput with a Chinese message where the page asks for too much */
export function readHtml(html: string, budget: ReadingBudget): SourceDocument {
  const reading = new HtmlReading(budget);
  readTokens(html, reading, budget);
  return reading.finish();
}
