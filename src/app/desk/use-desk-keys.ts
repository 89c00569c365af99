import { useEffect, useRef } from 'react';

interface DeskKeys {
  readonly onNextFinding: () => void;
  readonly onPreviousFinding: () => void;
  readonly onNextOpinion: () => void;
  readonly onPreviousOpinion: () => void;
  /** To the answer of the opinion that is being looked at. */
  readonly onAnswer: () => void;
  /** Takes what puts the finding right that the cursor is at. */
  readonly onAccept: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onKeyHelp: () => void;
}

/**
 * F8, Shift+F8, F9, Shift+F9, Alt+F9, Alt+Enter, Ctrl+Z, Ctrl+Y and Ctrl+/ anywhere on the desk. Undo is the program's own also inside a text
 * field: the browser's would know nothing of fixes and filled totals.
 */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = event.isComposing ? undefined : actionOf(event, latest.current);
      if (!action || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      action();
    };
    // At the window: the tables keep key events of their inputs from going further.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}

function actionOf(event: KeyboardEvent, keys: DeskKeys): (() => void) | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.key === 'F8') return shiftKey ? keys.onPreviousFinding : keys.onNextFinding;
  if (event.key === 'F9' && !ctrlKey && !metaKey) {
    if (altKey) return keys.onAnswer;
    return shiftKey ? keys.onPreviousOpinion : keys.onNextOpinion;
  }
  if (!ctrlKey && !metaKey) {
    return event.key === 'Enter' && altKey && !shiftKey ? keys.onAccept : undefined;
  }
  return altKey ? undefined : actionOfCtrl(event, keys);
}

function actionOfCtrl(event: KeyboardEvent, keys: DeskKeys): (() => void) | undefined {
  const key = event.key.toLowerCase();
  // What is written there is no part of the report.
  const hasOwnHistory =
    event.target instanceof Element && event.target.closest('[data-own-history]');
  if (hasOwnHistory && 'zy'.includes(key)) return undefined;
  if (key === 'z') return event.shiftKey ? keys.onRedo : keys.onUndo;
  if (key === 'y') return keys.onRedo;
  // An input method may have made another sign of the key.
  return key === '/' || event.code === 'Slash' ? keys.onKeyHelp : undefined;
}
