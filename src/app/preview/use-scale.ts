/** How large the sheets are drawn. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { sheetHeight, sheetWidth } from './paper-style.ts';

/** A factor, as wide as there is room, or so that a whole sheet is seen. */
export type Zoom = number | 'fit' | 'page';

const smallest = 0.3;
const largest = 1.5;
/** Ground to be seen on both sides of a sheet, and above and below it. */
const ground = 48;
const groundAbove = 24;

export function useScale(zoom: Zoom, column: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = column.current;
    if (!element) return;
    const measure = () => {
      const { width, height } = roomIn(element);
      setRoom((before) =>
        before.width === width && before.height === height ? before : { width, height },
      );
    };
    measure();
    window.addEventListener('resize', measure);
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      window.removeEventListener('resize', measure);
      observer?.disconnect();
    };
  }, [column]);
  if (typeof zoom === 'number') return zoom;
  if (room.width === 0) return 1;
  const ofWidth = (room.width - ground) / sheetWidth;
  const ofHeight = (room.height - groundAbove) / sheetHeight;
  const wanted = zoom === 'page' ? Math.min(ofWidth, ofHeight) : ofWidth;
  return Math.min(largest, Math.max(smallest, wanted));
}

/** Where all stands one below the other, the column is as high as its sheets, and the window is what scrolls. */
function roomIn(column: HTMLElement) {
  const { parentElement, clientWidth: width, clientHeight } = column;
  const isScrolled = parentElement !== null && getComputedStyle(parentElement).display === 'grid';
  return { width, height: isScrolled ? clientHeight : window.innerHeight };
}
