/** Above a table: that figures of last year's report stand in it which nobody has looked at since. */
import './last-year.css';
import { useRef } from 'react';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { cellSelector } from '../session/cell-field.ts';
import { useSession, useStore } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';

export function CarriedNotice({ section }: { readonly section: number }) {
  const session = useSession();
  const carried = useStore(session.carried.all);
  const ofTable = (key: string): key is CellKey => key.startsWith(`table${section}/`);
  const keys = Object.keys(carried).filter(ofTable);
  const [first] = keys;
  const wasShown = useRef(false);
  if (session.isReadOnly) return null;
  // It keeps its place as long as one is here: the table must not move under the cursor.
  if (!first) {
    return wasShown.current ? <p className="carried-notice">由上年带入的格都看过了</p> : null;
  }
  wasShown.current = true;
  return (
    <p className="carried-notice">
      <span>
        <span className="carried-sign" aria-hidden="true" />
        左上角有折角的 {keys.length} 格由上年年报带入，还没看过
      </span>
      <Button size="small" onClick={() => focusCell(first)}>
        去看
      </Button>
      <Button
        size="small"
        onClick={() => {
          session.carried.lookedAt(keys);
          document.querySelector<HTMLElement>('.section-title')?.focus();
        }}
      >
        都看过了
      </Button>
    </p>
  );
}

function focusCell(key: CellKey): void {
  const input = document.querySelector<HTMLElement>(cellSelector(key));
  input?.scrollIntoView({ block: 'center', inline: 'nearest' });
  input?.focus({ preventScroll: true });
}
