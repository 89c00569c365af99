/** Where things stand on the screen, as an eye sees it. */
import type { Page } from '@playwright/test';

/** How many rows of figures are wholly in sight: under no head, no bar and no edge. */
export function rowsInSight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const isSeen = (row: HTMLTableRowElement) => {
      const boxes = [...row.cells].filter(({ rowSpan }) => rowSpan === 1);
      return boxes.every((box) => {
        const { left, right, top, bottom } = box.getBoundingClientRect();
        // Just inside its four corners.
        return [top + 2, bottom - 2].every((y) =>
          [left + 2, right - 2].every((x) => box.contains(document.elementFromPoint(x, y))),
        );
      });
    };
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('.form-table tbody tr')];
    return rows.filter((row) => row.querySelector('[data-cell]') && isSeen(row)).length;
  });
}

/** The labels and heads whose words do not fit in their boxes or are written too small to read. */
export function cutLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCut = (box: HTMLElement) => {
      const range = document.createRange();
      range.selectNodeContents(box);
      const words = range.getBoundingClientRect();
      const frame = box.getBoundingClientRect();
      return (
        words.left < frame.left ||
        words.right > frame.right ||
        words.top < frame.top ||
        words.bottom > frame.bottom ||
        Number.parseFloat(getComputedStyle(box).fontSize) < 12
      );
    };
    const labels = [...document.querySelectorAll<HTMLElement>('.form-table th')];
    return labels.filter(isCut).map(({ textContent }) => textContent ?? '');
  });
}

interface Watched extends Window {
  movesOfBoxes?: () => string[];
}

/** From now on it is seen, frame by frame, whether one of these boxes moves or changes in size. */
export async function watchBoxes(page: Page, selectors: readonly string[]): Promise<void> {
  await page.evaluate((wanted) => {
    const boxes = wanted.flatMap((selector) => {
      const elements = [...document.querySelectorAll(selector)];
      if (elements.length === 0) throw new Error(`There is no ${selector}.`);
      return elements.map((element, index) => ({ element, name: `${selector} ${index + 1}` }));
    });
    const placeOf = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height].map((length) => Math.round(length * 10) / 10).join(' ');
    };
    const first = boxes.map(({ element }) => placeOf(element));
    const moves = new Set<string>();
    let isOver = false;
    const look = () => {
      for (const [index, { element, name }] of boxes.entries()) {
        const now = placeOf(element);
        if (now !== first[index]) moves.add(`${name}: ${first[index]} → ${now}`);
      }
      if (!isOver) requestAnimationFrame(look);
    };
    look();
    (window as Watched).movesOfBoxes = () => {
      isOver = true;
      look();
      return [...moves];
    };
  }, selectors);
}

/** What has moved since then. */
export function movedBoxes(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as Watched).movesOfBoxes?.() ?? ['nothing was watched']);
}
