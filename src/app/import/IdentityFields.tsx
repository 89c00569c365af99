/** Whose report it is, of which year and on which form: as read, to be corrected. */

import { useState } from 'react';
import { editionById, editions, firstReportYear } from '../../domain/edition/editions.ts';
import { cleanText } from '../../domain/report/clean-text.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Corrections } from '../../reading/report/interpretation.ts';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import type { Correct } from './corrections.ts';
import { editionName } from './edition-name.ts';

interface IdentityFieldsProps {
  readonly report: Report;
  /** What was said is shown at once, before it is read. */
  readonly corrections: Corrections;
  readonly isYearKnown: boolean;
  readonly onCorrect: Correct;
}

export function IdentityFields(props: IdentityFieldsProps) {
  const { corrections, isYearKnown, onCorrect } = props;
  const { unit, year, edition } = { ...props.report, ...fieldsOf(corrections) };
  return (
    <div className="import-fields">
      <UnitField unit={unit} onCorrect={onCorrect} />
      <div className="import-field-pair">
        <Field label="报告年度" error={isYearKnown ? undefined : '没有找到年度，请选择'}>
          {(control) => (
            <Select
              {...control}
              name="year"
              value={isYearKnown ? String(year) : ''}
              onChange={({ target }) =>
                onCorrect((before) => ({ ...before, year: Number(target.value) }))
              }
            >
              {!isYearKnown && (
                <option value="" disabled>
                  请选择
                </option>
              )}
              {yearsOnOffer(isYearKnown ? year : undefined).map((each) => (
                <option key={each} value={each}>
                  {each} 年
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="表格版本">
          {(control) => (
            <Select
              {...control}
              value={edition}
              title={editionById(edition).documentNumber}
              onChange={({ target }) =>
                onCorrect((before) => ({ ...before, edition: target.value }))
              }
            >
              {editions.map((each) => (
                <option key={each.id} value={each.id}>
                  {editionName(each)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </div>
  );
}

const fieldsOf = ({ unit, year, edition }: Corrections) => ({
  ...(unit !== undefined && { unit }),
  ...(year !== undefined && { year }),
  ...(edition !== undefined && { edition }),
});

/** Typed here and read anew when the field is left: a whole report is not read at each key. */
function UnitField({ unit, onCorrect }: { readonly unit: string; readonly onCorrect: Correct }) {
  const [typed, setTyped] = useState(unit);
  const [seen, setSeen] = useState(unit);
  if (seen !== unit) {
    setSeen(unit);
    setTyped(unit);
  }
  const commit = () => {
    const name = cleanText(typed).replace(/\s+/g, '');
    setTyped(name);
    if (name !== unit) onCorrect((before) => ({ ...before, unit: name }));
  };
  return (
    <Field label="单位全称" error={unit || typed ? undefined : '没有找到单位名称，请填写'}>
      {(control) => (
        <TextInput
          {...control}
          name="unit"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={commit}
          onKeyDown={({ key, nativeEvent }) => {
            // Enter also ends the choice of a word while pinyin is typed.
            if (key === 'Enter' && !nativeEvent.isComposing) commit();
          }}
        />
      )}
    </Field>
  );
}

/** From the first form to next year, the latest first; and the one that was read, whatever it is. */
function yearsOnOffer(read: number | undefined): number[] {
  const last = new Date().getFullYear() + 1;
  const years = Array.from({ length: last - firstReportYear + 1 }, (_, index) => last - index);
  return read === undefined || years.includes(read) ? years : [read, ...years];
}
