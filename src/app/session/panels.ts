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
  /** Whether the figures of texts are marked that the tables have, too. */
  readonly areFiguresMarked: ReadableStore<boolean>;
  /** Whether 写作参考 is unfolded beside the text. */
  readonly isCompanionShown: ReadableStore<boolean>;
  showGuide(isShown: boolean): void;
  showFindings(areShown: boolean): void;
  showKeyHelp(isShown: boolean): void;
  showLastYear(isShown: boolean): void;
  showCompanion(isShown: boolean): void;
  markFigures(areMarked: boolean): void;
}

/** Where it stands beside the text and takes no room from it. */
const roomForCompanion = '(min-width: 1600px)';

export function createPanels(): Panels {
  const isGuideShown = createStore(false);
  const areFindingsShown = createStore(true);
  const isKeyHelpShown = createStore(false);
  const isLastYearShown = createStore(false);
  const areFiguresMarked = createStore(false);
  const isCompanionShown = createStore(
    typeof matchMedia === 'function' && matchMedia(roomForCompanion).matches,
  );
  return {
    isGuideShown,
    areFindingsShown,
    isKeyHelpShown,
    isLastYearShown,
    isCompanionShown,
    areFiguresMarked,
    showGuide: isGuideShown.set,
    showFindings: areFindingsShown.set,
    showKeyHelp: isKeyHelpShown.set,
    showLastYear: isLastYearShown.set,
    showCompanion: isCompanionShown.set,
    markFigures: areFiguresMarked.set,
  };
}
