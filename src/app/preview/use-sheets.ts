/**
 * The report broken into sheets: a galley of its blocks is drawn, measured and taken away. The first sheet is there
 * before anything is painted; a longer report's others follow between frames, and at once where they are asked for.
 */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Manuscript } from '../../domain/manuscript/manuscript.ts';
import { sliceEnds } from './galley-slices.ts';
import { type GalleyProgress, measureMore } from './measure-galley.ts';
import type { PaperBlock } from './paper.ts';
import type { SheetContent } from './sheet-part.ts';

interface Sheets extends GalleyProgress {
  /** What they are made from; sheets of an earlier report are not shown. */
  readonly blocks: readonly PaperBlock[];
  readonly fonts: number;
  /** How many blocks the galley draws. */
  readonly drawn: number;
}

interface UsedSheets {
  readonly pages: readonly SheetContent[];
  /** While sheets are being made the galley has to be drawn, with so many of the blocks; otherwise with none. */
  readonly galley: RefObject<HTMLDivElement | null>;
  readonly drawn: number;
  readonly isComplete: boolean;
  /** Makes all sheets that are not there yet before it returns. */
  readonly complete: () => void;
}

export function useSheets(blocks: readonly PaperBlock[], manuscript: Manuscript): UsedSheets {
  const galley = useRef<HTMLDivElement>(null);
  const fonts = useFontsLoaded();
  const [kept, setSheets] = useState<Sheets>();
  const sheets =
    kept?.blocks === blocks && kept.fonts === fonts ? kept : begin(blocks, fonts, manuscript, kept);
  const { drawn, measured } = sheets;
  const isComplete = measured.length === blocks.length;

  useLayoutEffect(() => {
    if (measured.length === drawn || !galley.current) return;
    const next = measureMore(galley.current, blocks, manuscript, sheets, drawn);
    // Nothing to look at yet: on at once.
    const more = next.pages.length === 0 ? nextEnd(manuscript, blocks, drawn) : drawn;
    setSheets({ blocks, fonts, drawn: more, ...next });
  });

  useEffect(() => {
    if (measured.length < drawn || isComplete) return;
    const timer = afterPaint(() =>
      setSheets({ ...sheets, drawn: nextEnd(manuscript, blocks, drawn) }),
    );
    return () => timer.cancel();
  }, [sheets, drawn, measured, isComplete, manuscript, blocks]);

  const complete = useCallback(() => {
    flushSync(() => setSheets((before) => before && { ...before, drawn: before.blocks.length }));
  }, []);
  useEffect(() => {
    // Paper waits for no frame.
    window.addEventListener('beforeprint', complete);
    return () => window.removeEventListener('beforeprint', complete);
  }, [complete]);

  const pages = kept && kept !== sheets ? kept.pages : sheets.pages;
  return { pages, galley, drawn: isComplete ? 0 : drawn, isComplete, complete };
}

/** Where sheets are shown already, the new ones take their place all at once. */
function begin(
  blocks: readonly PaperBlock[],
  fonts: number,
  manuscript: Manuscript,
  shown: Sheets | undefined,
): Sheets {
  const drawn = shown ? blocks.length : nextEnd(manuscript, blocks, 0);
  return { blocks, fonts, drawn, measured: [], pages: [] };
}

const nextEnd = (manuscript: Manuscript, blocks: readonly PaperBlock[], drawn: number) =>
  sliceEnds(manuscript, blocks.length).find((end) => end > drawn) ?? blocks.length;

/** The frame is painted first, then there is time for what follows. */
function afterPaint(run: () => void): { cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run);
  });
  return {
    cancel: () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
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
