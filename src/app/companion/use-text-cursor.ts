import { type RefObject, useEffect, useRef } from 'react';
import type { TextId } from '../../domain/report/text.ts';
import type { TextCursor } from './insert-text.ts';

/** Where the cursor stood in the text of this page that was left last. */
export function useTextCursor(page: RefObject<HTMLElement | null>): RefObject<TextCursor | null> {
  const cursor = useRef<TextCursor>(null);
  useEffect(() => {
    const element = page.current;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLTextAreaElement) || !target.dataset.text) return;
      cursor.current = {
        id: target.dataset.text as TextId,
        from: target.selectionStart,
        to: target.selectionEnd,
      };
    };
    element?.addEventListener('focusout', remember);
    return () => element?.removeEventListener('focusout', remember);
  }, [page]);
  return cursor;
}
