/** What a row of a table was taken for; rows with figures can be taken for another. */
import type { RowMeaning } from '../../reading/report/interpretation.ts';
import { Icon } from '../ui/Icon.tsx';

export interface RowMeaningCellProps {
  readonly meaning: RowMeaning;
  /** What a person said it is: the id of a row, or 'none'. */
  readonly correction: string | undefined;
  /** The meaning does not have the last correction yet. */
  readonly isCorrecting: boolean;
  /** 「第 2 张表第 5 行」 */
  readonly name: string;
  /** All rows of the table of the form, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The ids of those that no row was taken for yet. */
  readonly missing: readonly string[];
  readonly onSay: (rowId: string) => void;
}

const fixedNames: Partial<Record<RowMeaning['is'], string>> = {
  head: '表头',
  continued: '接上一行',
  blank: '空行',
};

export function RowMeaningCell(props: RowMeaningCellProps) {
  const { meaning, correction, isCorrecting, name, names, missing, onSay } = props;
  const fixed = fixedNames[meaning.is];
  if (fixed && correction === undefined)
    return <span className="import-meaning-fixed">{fixed}</span>;
  const now =
    isCorrecting && correction !== undefined ? correction : choiceNow(meaning, correction);
  const isAsking = now === 'ask';
  const ids = [...(names.has(now) ? [now] : []), ...missing.filter((id) => id !== now)];
  const refused = isCorrecting ? undefined : refusedChoice(meaning, correction, names);
  return (
    <>
      {isAsking && (
        <span className="import-meaning-unknown">
          <Icon name="warning" size={14} />
          没有读入
        </span>
      )}
      <select
        className={isAsking ? 'import-choice import-choice-asking' : 'import-choice'}
        aria-label={`${name}读作`}
        value={now}
        onChange={({ target }) => onSay(target.value)}
      >
        {isAsking && (
          <option value="ask" disabled>
            选它是哪一行
          </option>
        )}
        {now === 'extra' && <option value="extra">附加行</option>}
        {ids.map((id) => (
          <option key={id} value={id}>
            {nameOf(id, meaning, names)}
          </option>
        ))}
        <option value="none">不读入</option>
      </select>
      {refused && <span className="import-meaning-unknown">读不成“{refused}”</span>}
      {correction !== undefined && !refused && <span className="import-corrected">已更正</span>}
    </>
  );
}

/** The option that is chosen: a row, 'extra', 'none', or 'ask' where nobody has said anything yet. */
function choiceNow(meaning: RowMeaning, correction: string | undefined): string {
  if (meaning.is === 'row') return meaning.rowId;
  if (meaning.is === 'extra') return 'extra';
  return correction === 'none' ? 'none' : 'ask';
}

/** Not every row can be any row: one without a label, or one that is there a second time. */
function refusedChoice(
  meaning: RowMeaning,
  correction: string | undefined,
  names: ReadonlyMap<string, string>,
): string | undefined {
  if (correction === undefined || correction === 'none') return undefined;
  return meaning.is === 'row' && meaning.rowId === correction
    ? undefined
    : (names.get(correction) ?? correction);
}

function nameOf(id: string, meaning: RowMeaning, names: ReadonlyMap<string, string>): string {
  const name = names.get(id) ?? id;
  const part = meaning.is === 'row' && meaning.rowId === id ? meaning.part : undefined;
  return part ? `${name}（${part}）` : name;
}
