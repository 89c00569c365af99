import './text-marks.css';
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { createMirror, type Mirror, type TextField } from './mirror.ts';
import type { MarkedText } from './text-mark.ts';

/** A text that is kept elsewhere. */
export interface TextSource {
  get(): string;
  subscribe(listener: () => void): () => void;
}

export interface MarkedFieldProps {
  /**
   * The text of a field that React does not set: what is typed stands in it already, and only what comes from elsewhere
   * (undo, a repair) is put in. A field without one is controlled.
   */
  readonly source?: TextSource | undefined;
  /** The words to underline, in the text in which they were found. */
  readonly marked?: MarkedText | undefined;
  /** The cursor has come to stand on other marked words, or on none. */
  readonly onMark?: ((id: string | undefined) => void) | undefined;
}

interface MirrorOfField<Field> {
  readonly field: RefObject<Field | null>;
  readonly layer: RefObject<HTMLDivElement | null>;
  /** To be called when the field was typed in. */
  readonly onInput: () => void;
}

/** Keeps the mirror of a field, and the cursor where the text changed when it is set from outside (undo, a repair). */
export function useMirror<Field extends TextField>(
  { source, marked, onMark }: MarkedFieldProps,
  ref?: RefObject<Field | null>,
): MirrorOfField<Field> {
  const own = useRef<Field>(null);
  const field = ref ?? own;
  const layer = useRef<HTMLDivElement>(null);
  const mirror = useRef<Mirror | null>(null);
  const told = useRef<string | undefined>(undefined);

  const follow = useCallback(() => {
    const edit = mirror.current?.follow();
    if (!edit || document.activeElement !== field.current) return;
    field.current?.setSelectionRange(edit.from + edit.inserted, edit.from + edit.inserted);
  }, [field]);

  // First of all: the mirror begins with the text.
  useLayoutEffect(() => {
    if (!source) return undefined;
    const put = () => {
      const text = source.get();
      if (!field.current || field.current.value === text) return;
      field.current.value = text;
      follow();
    };
    put();
    return source.subscribe(put);
  }, [source, field, follow]);

  useLayoutEffect(() => {
    if (!field.current || !layer.current) return undefined;
    const made = createMirror(field.current, layer.current);
    mirror.current = made;
    return () => made.remove();
  }, [field]);

  // After every render, since the text may have been set.
  useLayoutEffect(follow);

  useLayoutEffect(() => {
    mirror.current?.paint(marked);
    const tell = () => {
      const id = mirror.current?.markAtCursor()?.id;
      if (id === told.current) return;
      told.current = id;
      onMark?.(id);
    };
    const tellIfHere = () => {
      if (document.activeElement === field.current) tell();
    };
    if (told.current) tell();
    else tellIfHere();
    if (!marked) return undefined;
    document.addEventListener('selectionchange', tellIfHere);
    return () => document.removeEventListener('selectionchange', tellIfHere);
  }, [marked, onMark, field]);

  return {
    field,
    layer,
    onInput: () => mirror.current?.follow(),
  };
}
