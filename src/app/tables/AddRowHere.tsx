import type { ReactNode } from 'react';
import type { PlaceInItem } from '../../domain/edition/cell-address.ts';
import { useSession } from '../session/SessionContext.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { addLocalRow } from './local-row-places.ts';

/** The label of an item's last row with a ＋ beside it. Tab goes from figure to figure: by key it is Insert. */
export function AddRowHere({ at, children }: { at: PlaceInItem; children?: ReactNode }) {
  const session = useSession();
  return (
    <span className="add-row-here">
      <span className="add-row-here-label">{children}</span>
      <IconButton
        icon="plus"
        size="small"
        tabIndex={-1}
        label={`在第（${at.item}）项添加附加行（Insert）`}
        onClick={() => addLocalRow(session, at)}
      />
    </span>
  );
}
