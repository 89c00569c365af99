/** One paragraph as it stands, and what it was taken for, to be chosen otherwise. */
import { memo } from 'react';
import type { ParagraphRole } from '../../reading/report/interpretation.ts';
import { LongText } from './LongText.tsx';
import { roleChoices, roleOfKey } from './role-choices.ts';

interface ParagraphLineProps {
  readonly id: number;
  /** Counted from 1, as it is called. */
  readonly number: number;
  readonly text: string;
  readonly role: string;
  /** A person said so. */
  readonly isCorrected: boolean;
  /** A note points at it. */
  readonly isPointedAt: boolean;
  readonly onRole: (id: number, role: ParagraphRole) => void;
}

const options = roleChoices.map(({ label, choices }) => (
  <optgroup key={label} label={label}>
    {choices.map(({ key, label: name }) => (
      <option key={key} value={key}>
        {name}
      </option>
    ))}
  </optgroup>
));

/** Plain values as props, so that a correction draws only the lines that it changes. */
export const ParagraphLine = memo(function ParagraphLine({
  id,
  number,
  text,
  role,
  isCorrected,
  isPointedAt,
  onRole,
}: ParagraphLineProps) {
  const kind = /^[a-z]+/.exec(role)?.[0];
  return (
    <div
      className={`import-line import-line-${kind}${isPointedAt ? ' import-pointed' : ''}`}
      data-item={id}
    >
      <p className="import-text">
        <LongText text={text} most={1500} />
      </p>
      <div className="import-taken">
        <select
          className="import-choice"
          aria-label={`第 ${number} 段读作`}
          value={role}
          onChange={({ target }) => onRole(id, roleOfKey(target.value))}
        >
          {options}
        </select>
        {isCorrected && <span className="import-corrected">已更正</span>}
      </div>
    </div>
  );
});
