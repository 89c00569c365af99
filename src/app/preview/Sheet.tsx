/** One A4 sheet: its part of the text and the page number. */
import { memo } from 'react';
import type { FindingMarks } from './finding-marks.ts';
import { ManuscriptBlockView } from './ManuscriptBlockView.tsx';
import { MarginNotes } from './MarginNotes.tsx';
import type { SheetContent } from './sheet-part.ts';
import type { PlacedNote } from './use-margin-notes.ts';

interface Props {
  /** From 1. */
  readonly number: number;
  readonly content: SheetContent;
  readonly marks: FindingMarks;
  /** At its margin. */
  readonly notes: readonly PlacedNote[];
  readonly onChoose: (id: string) => void;
}

/** Zooming, scrolling and folding draw no sheet anew. */
export const Sheet = memo(function Sheet({ number, content, marks, notes, onChoose }: Props) {
  return (
    <div className="paper-frame">
      <section
        className="paper-sheet"
        aria-label={`第 ${number} 页`}
        data-page={number}
        lang="zh-CN"
      >
        <div className="paper-text">
          {content.map(({ index, block, part }) => (
            <ManuscriptBlockView key={index} block={block} part={part} marks={marks} />
          ))}
        </div>
        <p className={`paper-number ${number % 2 ? 'is-odd' : 'is-even'}`} aria-hidden="true">
          — {number} —
        </p>
        {notes.length > 0 ? <MarginNotes notes={notes} onChoose={onChoose} /> : null}
      </section>
    </div>
  );
});
