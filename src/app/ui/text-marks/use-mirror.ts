import './text-marks.css';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { createMirror, type Mirror, type TextField } from './mirror.ts';
import type { MarkedText } from './text-mark.ts';

export interface MarkedFieldProps {
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
  { marked, onMark }: MarkedFieldProps,
  ref?: RefObject<Field | null>,
): MirrorOfField<Field> {
  const own = useRef<Field>(null);
  const field = ref ?? own;
  const layer = useRef<HTMLDivElement>(null);
  const mirror = useRef<Mirror | null>(null);
  const told = useRef<string | undefined>(undefined);

  useLayoutEffect(() => {
    if (!field.current || !layer.current) return undefined;
    const made = createMirror(field.current, layer.current);
    mirror.current = made;
    return () => made.remove();
  }, [field]);

  // After every render, since the text may have been set.
  useLayoutEffect(() => {
    const edit = mirror.current?.follow();
    if (!edit || document.activeElement !== field.current) return;
    field.current?.setSelectionRange(edit.from + edit.inserted, edit.from + edit.inserted);
  });

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
