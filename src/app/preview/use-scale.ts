/** How large the sheets are drawn. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { sheetWidth } from './paper-style.ts';

/** A factor, or as wide as there is room. */
export type Zoom = number | 'fit';

const smallest = 0.3;
const largest = 1.5;
/** Ground to be seen on both sides of a sheet. */
const ground = 48;

export function useScale(zoom: Zoom, column: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = column.current;
    if (!element) return;
    const measure = () => setRoom(element.clientWidth);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [column]);
  if (zoom !== 'fit') return zoom;
  if (room === 0) return 1;
  return Math.min(largest, Math.max(smallest, (room - ground) / sheetWidth));
}
