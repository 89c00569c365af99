/** Reads a web page: what a browser would print of it, and where on the page it stands. */
import type { ReadingBudget } from '../source/reading-budget.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { FindPage } from './frames.ts';
import { HtmlReading } from './html-reading.ts';

/**
 * @param find the other pages of the file, by the addresses that frames give them
 * @throws UnreadableInput with a Chinese message where the page asks for too much
 */
export const readHtml = (
  html: string,
  budget: ReadingBudget,
  find: FindPage = () => undefined,
): SourceDocument => new HtmlReading({ budget, find, depth: 0 }).read(html);
