import type { ReactNode } from 'react';
import { bestOf } from '../../domain/live/fitting-cells.ts';
import type { TablesOfReport } from '../../domain/place/find-cell.ts';
import { useSession } from '../session/SessionContext.tsx';
import { nameCells, sayLive, sayLostOnes } from './live-words.ts';
import type { LiveFigures } from './use-live-figures.ts';

interface LiveStripProps {
  readonly live: LiveFigures;
  readonly onBack: () => void;
}

/**
 * A line within the foot of a text field, which is there whether anything stands in it or not: what the number at the
 * cursor follows or could follow, and the way to others.
 */
export function LiveStrip({ live, onBack }: LiveStripProps) {
  const { hint, strip } = live;
  const words = wordsOf(live, useSession().report.get());
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from what is in it
    <div
      className="live-strip"
      ref={strip}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <span role="status" className={`live-words${hint ? '' : ' live-words-lost'}`} title={words}>
        {words}
      </span>
      <LiveActs live={live} />
    </div>
  );
}

interface LiveProps {
  readonly live: LiveFigures;
}

function wordsOf({ hint, marks }: LiveFigures, report: TablesOfReport): string {
  if (!hint) return marks ? sayLostOnes(marks, report) : '';
  if (hint.is === 'live') return sayLive(hint.words, report);
  const best = bestOf(hint.cells);
  return best ? `与${nameCells(report, [best.key])}相同` : `与表中 ${hint.cells.length} 格的数相同`;
}

function LiveActs({ live }: LiveProps) {
  const { hint } = live;
  if (hint?.is === 'live') {
    const { figure } = hint.words;
    return (
      <>
        {hint.words.said.is === 'gone' ? null : (
          <Act onClick={() => live.goToCell(figure)}>去表格</Act>
        )}
        <Act onClick={() => live.release(figure)}>改为普通文字</Act>
      </>
    );
  }
  const isOffer = hint !== undefined;
  return (
    <Act onClick={live.act} isByKey isQuiet={!isOffer}>
      {!isOffer ? '插入表中数字' : bestOf(hint.cells) ? '让它随表变化' : '选一格'}
      <kbd>F4</kbd>
    </Act>
  );
}

interface ActProps {
  readonly onClick: () => void;
  /** A key does the same from the text: Tab goes on to the next field. */
  readonly isByKey?: boolean;
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

function Act({ onClick, isByKey = false, isQuiet = false, children }: ActProps) {
  return (
    <button
      type="button"
      className={`live-act${isQuiet ? ' live-act-quiet' : ''}`}
      {...(isByKey && { tabIndex: -1 })}
      // The cursor stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
