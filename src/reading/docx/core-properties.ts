/** Who wrote the file, as it says itself. */
import type { PackagePart } from '../package/open-package.ts';
import { only, walkXml } from '../package/walk-xml.ts';
import type { ReadingBudget } from '../source/reading-budget.ts';

const longestAuthor = 200;

/** The author; undefined where none is given. */
export function readAuthor(
  part: PackagePart | undefined,
  budget: ReadingBudget,
): string | undefined {
  if (!part) return undefined;
  let author = '';
  const creator = {
    text: (text: string) => {
      if (author.length < longestAuthor) author += text;
    },
  };
  walkXml(part, {
    budget,
    root: { 'cp:coreProperties': only({ 'dc:creator': () => creator }) },
  });
  return author.trim().slice(0, longestAuthor) || undefined;
}
