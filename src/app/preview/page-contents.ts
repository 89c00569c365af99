/** What begins on each page, for the list of pages. */
import type { SheetContent } from './sheet-part.ts';

/** @returns for each page the headings of level one on it; 「（续）」 where it only goes on with one. */
export function pageContents(pages: readonly SheetContent[]): string[][] {
  let current = '';
  return pages.map((page) => {
    const names = page.flatMap(({ block: { content: block } }) => {
      if (block.is === 'title') return ['标题'];
      return block.is === 'heading' && block.level === 1 ? [block.text] : [];
    });
    const first = page[0]?.block.content;
    const goesOn = first && first.is !== 'title' && !(first.is === 'heading' && first.level === 1);
    const shown = goesOn && current ? [`${current}（续）`, ...names] : names;
    current = names[names.length - 1] ?? current;
    return shown;
  });
}
