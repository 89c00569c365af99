/** Whoever opens the preview stands on the sheets at once: the keys that scroll go there. */
import { type RefObject, useLayoutEffect } from 'react';

export function useFocusAtStart(column: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    column.current?.focus({ preventScroll: true });
  }, [column]);
}
