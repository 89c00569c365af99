/**
 * Where the characters of a native text field stand, and where marks are drawn over it. The text of a field is in a tree
 * of the browser's own that no page can reach; DevTools can.
 */
import type { CDPSession, Locator, Page } from '@playwright/test';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Words {
  readonly from: number;
  readonly to: number;
}

/** The rectangles of words in the field itself, a list for each. */
export async function rectsInField(
  devTools: CDPSession,
  field: Locator,
  words: readonly Words[],
): Promise<Rect[][]> {
  const id = `field-${Math.random()}`;
  await field.evaluate((element, name) => element.setAttribute('data-geometry', name), id);
  const found = await devTools.send('Runtime.evaluate', {
    expression: `document.querySelector('[data-geometry="${id}"]')`,
  });
  const { node } = await devTools.send('DOM.describeNode', {
    objectId: String(found.result.objectId),
    depth: -1,
    pierce: true,
  });
  const editor = innermostEditor(node.shadowRoots?.[0]);
  const { object } = await devTools.send('DOM.resolveNode', { backendNodeId: editor });
  const { result, exceptionDetails } = await devTools.send('Runtime.callFunctionOn', {
    objectId: String(object.objectId),
    functionDeclaration: String(measureWords),
    arguments: [{ value: words }],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

interface TreeNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly children?: readonly TreeNode[];
}

/** The one element that holds the text; the first in the tree may be a placeholder. */
function innermostEditor(root: TreeNode | undefined): number {
  const last = (node: TreeNode) =>
    (node.children ?? []).filter(({ nodeName }) => nodeName === 'DIV').pop();
  let editor = root && last(root);
  for (let inner = editor; inner; inner = last(inner)) editor = inner;
  if (!editor) throw new Error('The field has no text of its own.');
  return editor.backendNodeId;
}

/** Runs in the page, on the element that holds the text. */
function measureWords(this: Element, words: readonly Words[]): Rect[][] {
  // Line breaks are characters in old browsers and elements in new ones.
  const pieces = [...this.childNodes].map((node) => ({
    node,
    length: node instanceof Text ? node.length : 1,
  }));
  const placeOf = (offset: number, isEnd: boolean): [Node, number] => {
    let left = offset;
    for (const { node, length } of pieces) {
      if (left < length || (isEnd && left === length)) return [node, left];
      left -= length;
    }
    throw new Error(`There is no character ${offset}.`);
  };
  return words.map(({ from, to }) => {
    const range = document.createRange();
    range.setStart(...placeOf(from, false));
    range.setEnd(...placeOf(to, true));
    return [...range.getClientRects()]
      .filter(({ width }) => width > 0)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  });
}

export interface DrawnMarks {
  readonly is: 'highlights' | 'boxes';
  readonly rects: readonly Rect[];
  /** What is marked, in the order of the text; only highlights know. */
  readonly texts: readonly string[];
}

/** The marks that are drawn over a field. */
export function drawnMarks(field: Locator): Promise<DrawnMarks> {
  return field.evaluate((element) => {
    const text = element.nextElementSibling?.firstChild;
    const plain = (rects: Iterable<DOMRect>) =>
      [...rects]
        .filter(({ width }) => width > 0)
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    if (!('highlights' in CSS)) {
      const boxes = element.parentElement?.querySelectorAll('.ui-mark-box') ?? [];
      const rects = plain([...boxes].map((box) => box.getBoundingClientRect()));
      return { is: 'boxes' as const, rects, texts: [] };
    }
    const ranges = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight] as Range[])
      .filter(({ startContainer }) => startContainer === text)
      .sort((a, b) => a.startOffset - b.startOffset);
    return {
      is: 'highlights' as const,
      rects: ranges.flatMap((range) => plain(range.getClientRects())),
      texts: ranges.map(String),
    };
  });
}

/** How many characters stand elsewhere in the mirror than in the field. */
export async function charactersOff(devTools: CDPSession, field: Locator): Promise<number> {
  const text = await field.inputValue();
  let to = 0;
  const visible = [...text].flatMap((sign): Words[] => {
    const from = to;
    to += sign.length;
    return sign === '\n' ? [] : [{ from, to }];
  });
  const inField = await rectsInField(devTools, field, visible);
  const inMirror = await field.evaluate((element, words) => {
    const mirror = element.nextElementSibling?.firstChild as Text;
    const range = document.createRange();
    return words.map(({ from, to }) => {
      range.setStart(mirror, from);
      range.setEnd(mirror, to);
      return [...range.getClientRects()]
        .filter(({ width }) => width > 0)
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    });
  }, visible);
  return inField.filter((rects, index) => !sameRects(rects, inMirror[index] ?? [])).length;
}

/** To the pixel: old browsers round where a character stands. */
export function sameRects(a: readonly Rect[], b: readonly Rect[]): boolean {
  const sides = ['left', 'right', 'top', 'bottom'] as const;
  const isNear = (one: Rect, other: Rect | undefined) =>
    other !== undefined && sides.every((side) => Math.abs(one[side] - other[side]) <= 1);
  return a.length === b.length && a.every((rect, index) => isNear(rect, b[index]));
}

/** Where the text has these words. */
export function placesOf(text: string, words: string): Words[] {
  return [...text.matchAll(new RegExp(words, 'g'))].map(({ index = 0 }) => ({
    from: index,
    to: index + words.length,
  }));
}

/** The window as it is at a zoom of the page: so many pixels of the screen, each of them smaller. */
export async function zoomTo(
  devTools: CDPSession,
  page: Page,
  {
    width,
    height,
    zoom,
  }: { readonly width: number; readonly height: number; readonly zoom: number },
): Promise<void> {
  await devTools.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(width / zoom),
    height: Math.round(height / zoom),
    deviceScaleFactor: zoom,
    mobile: false,
  });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
