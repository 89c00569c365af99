/** Which page is being looked at: the one that fills most of the column. */
import { type RefObject, useEffect, useState } from 'react';

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
