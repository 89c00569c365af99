import { flushSync } from 'react-dom';
import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import { cellsIn, type Place } from '../../domain/place/place.ts';
import { findingAtCursor, type Whereabouts } from '../session/next-finding.ts';
import { remediesOf } from '../session/remedies.ts';
import type { Session } from '../session/session.ts';
import { goToRemedy, pressRemedy } from './go-to-finding.ts';

/**
 * Alt+Enter: what is certain of the one cell or the words with the cursor is done at once, and so is the only remedy
 * of a finding that was gone to. All else is shown first, for nobody takes what he has not seen.
 */
export function createAccept(
  session: Session,
  whereabouts: () => Whereabouts,
  repair: (wanted: Repair) => void,
): () => void {
  return () => {
    if (session.isReadOnly || pressRemedy()) return;
    const where = whereabouts();
    const finding = findingAtCursor(session.shownFindings.get(), where);
    const [remedy, ...others] = finding ? remediesOf(finding) : [];
    if (!finding || !remedy) {
      session.notices.tell(
        finding ? '这一处没有现成的改法，请核实后修改' : '光标所在处没有要改的，按 F8 到下一处',
      );
      return;
    }
    const isSeen = finding.id === where.selected?.id;
    if (!others.length && (isSeen || isJustHere(finding, where.cursor))) {
      repair(remedy);
      return;
    }
    // The next key belongs to the remedy: no frame may come between.
    flushSync(() => {
      session.panels.showFindings(true);
      session.select(finding);
    });
    goToRemedy(finding);
  };
}

/** Certain, and nothing but what the cursor stands on is changed. */
function isJustHere({ fix }: Finding, cursor: Place | undefined): boolean {
  if (!fix || !cursor) return false;
  if (fix.is !== 'cells') return fix.is === 'words' && cursor.is === 'words';
  const [key] = cellsIn([cursor]);
  return fix.changes.every((change) => change.key === key);
}
