import { useEffect, useRef } from 'react';
import { useSession, useStore } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { useDensity } from '../ui/density.ts';
import { CellLine } from './CellLine.tsx';
import { FillGuide } from './FillGuide.tsx';

/** What stands at the foot of the window while a table is filled in: the cell with the cursor, and 怎么填. */
export function CellBar() {
  const { panels, cursor } = useSession();
  const isOpen = useStore(panels.isGuideShown);
  const cell = useStore(cursor.cell);
  // Another density is another height.
  useDensity();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (bar.current) keepClear(bar.current);
  });
  return (
    <div ref={bar} className="cell-bar">
      <div role="status">{isOpen && cell ? <FillGuide cell={cell} /> : null}</div>
      <div className="cell-bar-line">
        <CellLine />
        <Button
          size="small"
          aria-expanded={isOpen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => panels.showGuide(!isOpen)}
        >
          怎么填 F1
        </Button>
      </div>
    </div>
  );
}

/** Cells that are gone to stop above the bar, however high it is; the one that has the cursor stays in view. */
function keepClear(bar: HTMLElement): void {
  const { style } = document.documentElement;
  const height = `${bar.offsetHeight + 20}px`;
  if (style.getPropertyValue('--cell-bar-height') === height) return;
  style.setProperty('--cell-bar-height', height);
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement) activeElement.scrollIntoView({ block: 'nearest' });
}
