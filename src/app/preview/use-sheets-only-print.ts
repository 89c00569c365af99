/**
 * Printing gives the sheets and nothing else, wherever in the page the preview stands: what lies beside
 * the way from the sheets up to the body is left out, and what lies on it takes no room of its own.
 */
import { type RefObject, useEffect } from 'react';

export function useSheetsOnlyPrint(
  sheets: RefObject<HTMLElement | null>,
  documentName: string,
): void {
  useEffect(() => {
    const element = sheets.current;
    if (!element) return;
    let clean = () => {};
    let title: string | undefined;
    const before = () => {
      clean();
      clean = markPath(element);
      // The browser offers the page's title as the name of the PDF file.
      title ??= document.title;
      document.title = documentName;
    };
    const after = () => {
      clean();
      if (title !== undefined) document.title = title;
      title = undefined;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      after();
    };
  }, [sheets, documentName]);
}

function markPath(element: HTMLElement): () => void {
  const path: Element[] = [];
  const beside: Element[] = [];
  for (
    let step: Element = element;
    step !== document.body && step.parentElement;
    step = step.parentElement
  ) {
    path.push(step);
    for (const sibling of step.parentElement.children) if (sibling !== step) beside.push(sibling);
  }
  for (const step of path) step.classList.add('print-path');
  for (const sibling of beside) sibling.classList.add('print-beside');
  return () => {
    for (const step of path) step.classList.remove('print-path');
    for (const sibling of beside) sibling.classList.remove('print-beside');
  };
}
