import { table2Key } from '../../domain/edition/cell-address.ts';
import type { Report } from '../../domain/report/report.ts';
import { useReport, useSession } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { focusLocalChoices } from './focus-local-choices.ts';

/** Splitting one row in parts of its own (行政检查、行政确认), as some places require. */
export function SplitRows({ rowId, rowLabel }: { rowId: string; rowLabel: string }) {
  const session = useSession();
  const parts = useReport((report) => report.splits[rowId]) ?? [];
  const setParts = (label: string, next: { id: string; label: string }[]) =>
    session.edit(label, (report) => withParts(report, rowId, next));
  if (parts.length === 0) {
    const first = [
      { id: 'p1', label: '行政检查' },
      { id: 'p2', label: '行政确认' },
    ];
    return (
      <div>
        <Button size="small" onClick={() => setParts(`拆分“${rowLabel}”`, first)}>
          把“{rowLabel}”拆成几行
        </Button>
      </div>
    );
  }
  return (
    <fieldset className="split-rows">
      <legend>“{rowLabel}”拆成</legend>
      {parts.map((part, index) => (
        <div key={part.id} className="split-row">
          <TextInput
            aria-label={`第 ${index + 1} 行的名称`}
            value={part.label}
            onChange={(event) =>
              session.setField(
                `splits.${rowId}`,
                parts.map((other) =>
                  other === part ? { ...part, label: event.target.value } : other,
                ),
              )
            }
            onBlur={() => session.closeStep()}
          />
          <IconButton
            icon="trash"
            label={`删除${nameOf(part, index)}`}
            onClick={() => {
              setParts(
                `删除${nameOf(part, index)}`,
                parts.filter((other) => other !== part),
              );
              session.notices.tellUndoable(`已删除${nameOf(part, index)}和其中的数`);
              focusLocalChoices();
            }}
          />
        </div>
      ))}
      <Button
        size="small"
        icon="plus"
        onClick={() =>
          setParts('添加拆分行', [...parts, { id: `p${nextNumber(parts)}`, label: '' }])
        }
      >
        再加一行
      </Button>
    </fieldset>
  );
}

const nameOf = ({ label }: { readonly label: string }, index: number) =>
  label.trim() ? `“${label}”一行` : `第 ${index + 1} 行`;

const nextNumber = (parts: readonly { readonly id: string }[]) =>
  Math.max(0, ...parts.map(({ id }) => Number(id.slice(1)) || 0)) + 1;

/**
 * The first part takes over the figures of the whole row, and gives them back when it is the last to go.
 * The figures of other parts go with them: ids are used again.
 */
function withParts(report: Report, rowId: string, parts: { id: string; label: string }[]): Report {
  const before = report.splits[rowId] ?? [];
  const splits = { ...report.splits };
  if (parts.length) splits[rowId] = parts;
  else delete splits[rowId];
  const isInherited = before.length === 0 || parts.length === 0;
  const gone = before.filter(({ id }) => !parts.some((part) => part.id === id));
  const sources = before.length === 0 ? [undefined] : gone;
  const cells: Record<string, string> = { ...report.cells };
  for (const part of sources) {
    const source = table2Key(rowId, '', part);
    for (const [key, value] of Object.entries(report.cells)) {
      if (!key.startsWith(source)) continue;
      delete cells[key];
      if (isInherited && part === sources[0])
        cells[table2Key(rowId, key.slice(source.length), parts[0])] = value;
    }
  }
  return { ...report, splits, cells };
}
