/** The report broken into sheets: a galley is drawn, measured and taken away before anything is painted. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Manuscript } from '../../domain/manuscript/manuscript.ts';
import { lineStart, measureBlocks } from './measure-blocks.ts';
import { type PageFragment, paginate } from './paginate.ts';
import type { PaperBlock } from './paper.ts';
import { textHeight } from './paper-style.ts';
import type { SheetContent } from './sheet-part.ts';
import { withWholeTable } from './whole-table-on-sheets.ts';

interface Sheets {
  /** What they were made from; sheets of an earlier report are not shown. */
  readonly blocks: readonly PaperBlock[];
  readonly fonts: number;
  readonly pages: readonly SheetContent[];
}

/** @returns the sheets, and while they are being made the ref of the galley that has to be drawn. */
export function useSheets(
  blocks: readonly PaperBlock[],
  manuscript: Manuscript,
): {
  readonly pages: readonly SheetContent[];
  readonly isMeasuring: boolean;
  readonly galley: RefObject<HTMLDivElement | null>;
} {
  const galley = useRef<HTMLDivElement>(null);
  const fonts = useFontsLoaded();
  const [sheets, setSheets] = useState<Sheets>();
  const isMeasuring = sheets?.blocks !== blocks || sheets.fonts !== fonts;

  useLayoutEffect(() => {
    if (isMeasuring && galley.current)
      setSheets({ blocks, fonts, pages: pagesOf(galley.current, blocks, manuscript) });
  }, [isMeasuring, blocks, manuscript, fonts]);

  return { pages: sheets?.pages ?? [], isMeasuring, galley };
}

function pagesOf(
  galley: HTMLElement,
  blocks: readonly PaperBlock[],
  manuscript: Manuscript,
): SheetContent[] {
  const each = measureBlocks(galley, blocks);
  const measured = withWholeTable(each, blocks, manuscript, textHeight);
  return paginate(measured, textHeight).map((page) =>
    page.map((fragment) => {
      const { block: index, repeatsHead } = fragment;
      const block = blocks[index] as PaperBlock;
      const lines = measured[index]?.heights.length ?? 0;
      const { content } = block;
      const { from, to } =
        content.is === 'paragraph' ? characters(fragment, galley, content.text, lines) : fragment;
      return { index, block, part: { from, to, repeatsHead } };
    }),
  );
}

/** Lines of a paragraph as characters of its text. */
function characters(
  { block, from, to }: PageFragment,
  galley: HTMLElement,
  text: string,
  lines: number,
) {
  const element = galley.children[block] as HTMLElement;
  return { from: lineStart(element, from), to: to < lines ? lineStart(element, to) : text.length };
}

/** Counts up when fonts have come late: widths may have changed. System fonts never do. */
function useFontsLoaded(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    if (document.fonts?.status === 'loading') {
      document.fonts.ready.then(() => {
        if (isCurrent) setCount((before) => before + 1);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, []);
  return count;
}
