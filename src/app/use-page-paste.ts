/** A report pasted onto a page, outside of any field: a copied web page or Word document. */
import { useEffect, useEffectEvent } from 'react';
import type { PastedContent } from '../reading/read-report-file.ts';

/** Shorter text was hardly meant to be read as a report. */
const shortest = 50;

export function usePagePaste(onPaste: (content: PastedContent) => void): void {
  const receive = useEffectEvent(onPaste);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const target = event.target;
      const isField =
        target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (isField || text.trim().length < shortest) return;
      event.preventDefault();
      receive({ html: event.clipboardData?.getData('text/html') ?? '', text });
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
