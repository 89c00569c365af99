/** What is unfolded or open beside the report: it belongs to the screen, not to the report. */
import { createStore, type ReadableStore } from './store.ts';

export interface Panels {
  /** Whether 怎么填 is unfolded for the cell that has the cursor. */
  readonly isGuideShown: ReadableStore<boolean>;
  /** Whether the findings stand beside the report, or are folded to its edge. */
  readonly areFindingsShown: ReadableStore<boolean>;
  /** Whether the list of keys is open. */
  readonly isKeyHelpShown: ReadableStore<boolean>;
  /** Whether last year's text is unfolded beside the writer's own. */
  readonly isLastYearShown: ReadableStore<boolean>;
  showGuide(isShown: boolean): void;
  showFindings(areShown: boolean): void;
  showKeyHelp(isShown: boolean): void;
  showLastYear(isShown: boolean): void;
}

export function createPanels(): Panels {
  const isGuideShown = createStore(false);
  const areFindingsShown = createStore(true);
  const isKeyHelpShown = createStore(false);
  const isLastYearShown = createStore(false);
  return {
    isGuideShown,
    areFindingsShown,
    isKeyHelpShown,
    isLastYearShown,
    showGuide: isGuideShown.set,
    showFindings: areFindingsShown.set,
    showKeyHelp: isKeyHelpShown.set,
    showLastYear: isLastYearShown.set,
  };
}
