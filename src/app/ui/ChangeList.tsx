/** What was changed, a line each: where, what stood there, and what stands there now. */
import './change-list.css';

interface ListedChange {
  readonly name: string;
  /** Undefined where there was nothing, or is nothing any more. */
  readonly was: string | undefined;
  readonly now: string | undefined;
}

interface ChangeListProps<Listed extends ListedChange> {
  readonly changes: readonly Listed[];
  /** Goes there; absent where one only looks. */
  readonly onChoose?: (change: Listed) => void;
}

export function ChangeList<Listed extends ListedChange>({
  changes,
  onChoose,
}: ChangeListProps<Listed>) {
  return (
    <ul className="change-list">
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one place have one name
        <li key={index}>
          {onChoose ? (
            <button type="button" className="change-place" onClick={() => onChoose(change)}>
              {change.name}
            </button>
          ) : (
            <strong>{change.name}</strong>
          )}
          <WasNow {...change} />
        </li>
      ))}
    </ul>
  );
}

function WasNow({ was, now }: ListedChange) {
  return (
    <>
      ：{was === undefined ? '新增 ' : <del>{shorten(was)}</del>}
      {was !== undefined && now !== undefined ? ' → ' : null}
      {now === undefined ? ' 已去掉' : <ins>{shorten(now)}</ins>}
    </>
  );
}

const shorten = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
