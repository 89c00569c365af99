import { useId, useState } from 'react';
import type { NamedRow } from '../../reading/paste/pasted-table.ts';
import { useReport } from '../session/SessionContext.tsx';
import { Select } from '../ui/Select.tsx';
import type { PendingPaste } from './pending-paste.ts';
import { type RowChoice, rowChoices } from './row-names.ts';

interface OtherNamesProps {
  readonly paste: PendingPaste;
  /** The paste is read once more. */
  readonly onReading: (reading: Promise<PendingPaste | undefined>) => void;
}

/** Rows whose names are not those of the table: which row each is, chosen by whoever pastes. */
export function OtherNames({ paste, onReading }: OtherNamesProps) {
  const report = useReport((whole) => whole);
  // At once, also while the paste is still being read again.
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const { named, table, assign } = paste;
  if (!table || !assign || named.length === 0) return null;
  const shownFor = (row: NamedRow) => chosen[row.key] ?? presentValue(row, paste);
  const choose = (key: string, value: string) => {
    const next = { ...chosen, [key]: value };
    setChosen(next);
    const said = named.map((row) => [row.key, row.key === key ? value : shownFor(row)] as const);
    onReading(assign(Object.fromEntries(said.flatMap(asName))));
  };
  const firstOpen = named.find((row) => shownFor(row) === undecided);
  const rows = named.filter(
    (row, index) => named.findIndex(({ key }) => key === row.key) === index,
  );
  return (
    <section className="paste-names">
      <h3>行名和本表不同的，是哪一行</h3>
      {rows.map((row) => (
        <NameChoice
          key={row.key}
          row={row}
          choices={rowChoices(report, table)}
          value={shownFor(row)}
          taken={named.filter((other) => other.key !== row.key).map(shownFor)}
          canAdd={canAdd(row, paste) || shownFor(row) === added}
          isFirstOpen={row === firstOpen}
          onChoose={(value) => choose(row.key, value)}
        />
      ))}
    </section>
  );
}

/** No label of a row. */
const undecided = '?';
const unwanted = '-';
const added = '+';

const canAdd = ({ name }: NamedRow, { plans }: PendingPaste) =>
  plans.some(({ rows }) => rows.some(({ label }) => label === name));

function presentValue(row: NamedRow, paste: PendingPaste): string {
  if (row.label !== undefined) return row.label || unwanted;
  return canAdd(row, paste) ? added : undecided;
}

const asName = ([key, value]: readonly [string, string]): [string, string][] =>
  value === undecided || value === added ? [] : [[key, value === unwanted ? '' : value]];

interface NameChoiceProps {
  readonly row: NamedRow;
  readonly choices: readonly RowChoice[];
  readonly value: string;
  /** What the other rows are. */
  readonly taken: readonly string[];
  readonly canAdd: boolean;
  readonly isFirstOpen: boolean;
  readonly onChoose: (value: string) => void;
}

function NameChoice({
  row,
  choices,
  value,
  taken,
  isFirstOpen,
  onChoose,
  ...rest
}: NameChoiceProps) {
  const id = useId();
  return (
    <div className="paste-name">
      <label htmlFor={id}>
        {row.name}（{row.texts.filter((text) => text !== '').join('、')}）
      </label>
      <Select
        id={id}
        value={value}
        onChange={({ target }) => onChoose(target.value)}
        {...(isFirstOpen ? { 'data-autofocus': '' } : {})}
      >
        {rest.canAdd ? (
          <option value={added}>添加附加行</option>
        ) : (
          <option value={undecided}>请选择（先不粘贴）</option>
        )}
        {choices.map(({ label, name }) => (
          <option key={label} value={label} disabled={taken.includes(label)}>
            {name}
          </option>
        ))}
        <option value={unwanted}>不用</option>
      </Select>
    </div>
  );
}
