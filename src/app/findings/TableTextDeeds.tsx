/** What one does about a sentence that is not what a table says: look at the table, or say why both are right. */
import type { Finding } from '../../domain/checks/core/finding.ts';
import { cellPlace, type Place } from '../../domain/place/place.ts';
import { Button } from '../ui/Button.tsx';

interface TableTextDeedsProps {
  readonly finding: Finding;
  readonly onShow: (place: Place) => void;
  /** Absent where nothing can be changed, or where a reason was given by now. */
  readonly onExplain: ((text: string) => void) | undefined;
}

const otherBasis = '与表格不是同一口径';

export function TableTextDeeds({ finding, onShow, onExplain }: TableTextDeedsProps) {
  const [first, ...others] = finding.cells;
  if (finding.place.is !== 'words' || !first) return null;
  return (
    <span className="finding-deeds">
      <Button size="small" onClick={() => onShow(cellPlace(first, ...others))}>
        去表格
      </Button>
      {onExplain ? (
        <Button
          size="small"
          title="写明原因后不必再改；正文或表格的数变了，这条说明作废"
          onClick={() => onExplain(otherBasis)}
        >
          不是同一口径
        </Button>
      ) : null}
    </span>
  );
}
