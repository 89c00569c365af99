import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import type { TextId } from '../../domain/report/text.ts';
import { firstChanged } from '../../domain/report/text-changes.ts';
import { useSelected, useSession, useTextMarks } from '../session/SessionContext.tsx';
import type { TextMarks } from '../session/text-marks.ts';
import type { MarkedText } from '../ui/text-marks/text-mark.ts';

/** What the findings on the words of one text are to its field. */
export interface TextFindings<Field extends HTMLElement> {
  readonly marks: TextMarks | undefined;
  /** The finding whose words the cursor stands on. */
  readonly current: Finding | undefined;
  readonly descriptionId: string;
  /** Focused by F2 where there is nothing to press. */
  readonly line: RefObject<HTMLDivElement | null>;
  readonly repair: (fix: Repair) => void;
  readonly backToText: () => void;
  /** To be spread on the field. */
  readonly field: {
    readonly ref: RefObject<Field | null>;
    readonly 'data-text': TextId;
    readonly 'aria-describedby': string | undefined;
    readonly marked: MarkedText | undefined;
    readonly onMark: (id: string | undefined) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** @param describedBy what describes the field besides */
export function useTextFindings<Field extends HTMLInputElement | HTMLTextAreaElement>(
  id: TextId,
  describedBy?: string,
): TextFindings<Field> {
  const session = useSession();
  const ref = useRef<Field>(null);
  const line = useRef<HTMLDivElement>(null);
  const descriptionId = useId();
  const marks = useTextMarks(id);
  const selectedId = useSelected(session.selected, (selected) =>
    marks?.words.some(({ finding }) => finding.id === selected?.id) ? selected?.id : undefined,
  );
  const marked = useMemo(() => marks && markedText(marks, selectedId), [marks, selectedId]);
  const [markId, onMark] = useState<string>();
  const current = marks?.words.find(({ finding }) => finding.id === markId)?.finding;

  const backToText = useCallback(() => ref.current?.focus({ preventScroll: true }), []);
  const repair = (fix: Repair) => {
    // The next key belongs to the text: no frame may come between.
    flushSync(() => session.repair(fix));
    const changed = fix.is === 'words' ? firstChanged(fix.changes) : undefined;
    backToText();
    if (changed?.id === id) ref.current?.setSelectionRange(changed.to, changed.to);
  };
  return {
    marks,
    current,
    descriptionId,
    line,
    repair,
    backToText,
    field: {
      ref,
      'data-text': id,
      'aria-describedby':
        [describedBy, marks && descriptionId].filter(Boolean).join(' ') || undefined,
      marked,
      onMark,
      onKeyDown: (event) => {
        if (event.key !== 'F2' || event.nativeEvent.isComposing || !current) return;
        event.preventDefault();
        (line.current?.querySelector('button') ?? line.current)?.focus();
      },
    },
  };
}

function markedText({ text, words }: TextMarks, selectedId: string | undefined): MarkedText {
  return {
    text,
    marks: words.map(({ from, to, finding }) => ({
      id: finding.id,
      from,
      to,
      tone: finding.level,
      isSelected: finding.id === selectedId,
    })),
  };
}
