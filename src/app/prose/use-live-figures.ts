import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { bestOf } from '../../domain/live/fitting-cells.ts';
import { insertLive, releaseLive, type WordsOfText } from '../../domain/live/live-figures.ts';
import { digitsAround, numberAt } from '../../domain/live/number-at.ts';
import { cellPlace } from '../../domain/place/place.ts';
import type { LiveFigure, Report } from '../../domain/report/report.ts';
import { type TextId, textOf } from '../../domain/report/text.ts';
import type { Span } from '../../domain/report/text-edit.ts';
import type { LiveMarks } from '../session/live-marks.ts';
import { useLiveMarks, useSession } from '../session/SessionContext.tsx';
import type { MarkedText } from '../ui/text-marks/text-mark.ts';
import { isSameHint, type LiveHint, liveHintAt } from './live-hint.ts';
import { isLost, nameCells } from './live-words.ts';
import { watchCursor } from './watch-cursor.ts';

/** The numbers of one text that follow the tables, for its field. */
export interface LiveFigures {
  readonly marks: LiveMarks | undefined;
  readonly hint: LiveHint | undefined;
  /** The words that a number of the tables is to take the place of, while it is chosen. */
  readonly choosing: WordsOfText | undefined;
  /** F4: the one cell that fits, else the choice of all. */
  readonly act: () => void;
  readonly choose: (keys: readonly CellKey[]) => void;
  readonly stopChoosing: () => void;
  readonly release: (figure: LiveFigure) => void;
  readonly goToCell: (figure: LiveFigure) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Where the hint stands: as long as the focus is there, it stays. */
  readonly strip: RefObject<HTMLDivElement | null>;
}

export function useLiveFigures(
  id: TextId,
  field: RefObject<HTMLTextAreaElement | null>,
): LiveFigures {
  const session = useSession();
  const marks = useLiveMarks(id);
  const strip = useRef<HTMLDivElement>(null);
  const [hint, setHint] = useState<LiveHint>();
  const [choosing, setChoosing] = useState<WordsOfText>();

  useEffect(() => {
    const element = field.current;
    if (!element || session.isReadOnly) return undefined;
    return watchCursor(element, strip.current, session.settled, (cursor) => {
      const next = cursor === undefined ? undefined : liveHintAt(session.report.get(), id, cursor);
      setHint((before) => (isSameHint(before, next) ? before : next));
    });
  }, [session, id, field]);

  return useMemo(() => {
    const put = (words: WordsOfText, keys: readonly CellKey[], label: string) => {
      session.closeStep();
      session.edit(label, (report) => insertLive(report, words, keys));
      const now = session.report.get();
      const figure = now.live.find((each) => each.id === id && each.from === words.from);
      if (!figure) return;
      const said = textOf(now, id)?.slice(figure.from, figure.to);
      session.notices.tellUndoable(`${said} 以后随${nameCells(now, keys)}变化`);
      // Once the field has the new text and the focus.
      requestAnimationFrame(() => {
        field.current?.focus({ preventScroll: true });
        field.current?.setSelectionRange(figure.to, figure.to);
      });
    };
    const act = () => {
      const element = field.current;
      if (!element || session.isReadOnly) return;
      const report = session.report.get();
      const best = bestAt(report, id, element);
      if (best) put({ id, ...best.words }, [best.key], '数字随表变化');
      else setChoosing({ id, ...placeFor(report, id, element) });
    };
    return {
      marks,
      hint,
      choosing,
      act,
      strip,
      choose: (keys) => {
        setChoosing(undefined);
        if (choosing) put(choosing, keys, '插入表中数字');
      },
      stopChoosing: () => setChoosing(undefined),
      release: (figure) => {
        session.edit('改为普通文字', (report) => releaseLive(report, figure));
        session.notices.tellUndoable('这个数字不再随表变化');
        field.current?.focus({ preventScroll: true });
      },
      goToCell: ({ cells: [first] }) => {
        if (first) session.goTo(cellPlace(first));
      },
      onKeyDown: (event) => {
        if (event.key !== 'F4' || event.altKey || event.ctrlKey || event.nativeEvent.isComposing) {
          return;
        }
        event.preventDefault();
        act();
      },
    };
  }, [session, id, field, marks, hint, choosing]);
}

type Selection = Pick<HTMLTextAreaElement, 'selectionStart' | 'selectionEnd'>;

/** The number at the cursor and the one cell that fits it. */
function bestAt(report: Report, id: TextId, { selectionStart, selectionEnd }: Selection) {
  if (selectionStart !== selectionEnd) return undefined;
  const hint = liveHintAt(report, id, selectionEnd);
  const best = hint?.is === 'offer' ? bestOf(hint.cells) : undefined;
  if (!best || hint?.is !== 'offer') return undefined;
  const { from, to } = hint.number;
  return { words: { from, to }, key: best.key };
}

/** What a number of the tables is to take the place of: what is selected, the number at the cursor, else nothing. */
function placeFor(report: Report, id: TextId, selection: Selection): Span {
  const { selectionStart: from, selectionEnd: to } = selection;
  if (from < to) return { from, to };
  const hint = liveHintAt(report, id, to);
  const text = textOf(report, id) ?? '';
  const place =
    hint?.is === 'live' ? hint.words.figure : (numberAt(text, to) ?? digitsAround(text, to));
  return { from: place.from, to: place.to };
}

/** Marks of findings with those of numbers that follow the tables; in another text than theirs these are not drawn. */
export function withLiveMarks(
  marked: MarkedText | undefined,
  live: LiveMarks | undefined,
): MarkedText | undefined {
  if (!live || (marked && marked.text !== live.text)) return marked;
  const marks = live.words.map((words) => {
    const { from, to } = words.figure;
    const tone = isLost(words) ? ('lost' as const) : ('live' as const);
    return { id: `live/${from}`, from, to, tone, isSelected: false };
  });
  return { text: live.text, marks: [...(marked?.marks ?? []), ...marks] };
}
