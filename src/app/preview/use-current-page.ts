/** Which page is being looked at, and how to get to one. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** @returns the page that fills most of the column. */
export function useCurrentPage(
  column: RefObject<HTMLElement | null>,
  pages: readonly unknown[],
): number {
  const [current, setCurrent] = useState(1);
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined' || !column.current) return;
    const visible = new Map<number, number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, intersectionRect } of entries) {
          visible.set(Number((target as HTMLElement).dataset.page), intersectionRect.height);
        }
        const [first] = [...visible].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
        if (first) setCurrent(first[0]);
      },
      { threshold: [0, 0.25, 0.5, 0.75, 1] },
    );
    // New sheets are other elements: observed again whenever the pages change.
    if (pages.length > 0) {
      for (const sheet of column.current.querySelectorAll('[data-page]')) observer.observe(sheet);
    }
    return () => observer.disconnect();
  }, [column, pages]);
  return current;
}

/** @returns call it before the sheets change in size: the page that was looked at stays in sight. */
export function useKeptPage(
  sheets: RefObject<HTMLElement | null>,
  scale: number,
  current: number,
): () => void {
  const kept = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scale is what moves the pages
  useLayoutEffect(() => {
    if (kept.current !== undefined) scrollToPage(sheets.current, kept.current);
    kept.current = undefined;
  }, [sheets, scale]);
  return () => {
    kept.current = current;
  };
}

export function scrollToPage(sheets: HTMLElement | null, page: number): void {
  sheets?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });
}
