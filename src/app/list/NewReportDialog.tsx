/** A new report in one small dialog: which office, which year (and so which form), until when. */
import { useId, useRef, useState } from 'react';
import type { NewReport } from '../../domain/report/blank-report.ts';
import { isSameUnit } from '../../domain/report/township.ts';
import type { DraftSummary } from '../../drafts/draft.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import './list.css';
import { editionTextForYear } from './edition-text.ts';
import {
  checkEntry,
  deadlineRemark,
  type EntryErrors,
  knownUnits,
  type NewReportEntry,
  startEntry,
  unitRemark,
  withYear,
  yearsOnOffer,
} from './new-report-entry.ts';

export interface NewReportDialogProps {
  /** What is typed so far; kept by the caller, so that closing the dialog loses nothing. */
  readonly entry: NewReportEntry | undefined;
  readonly onEntryChange: (entry: NewReportEntry) => void;
  readonly onCreate: (report: NewReport) => void;
  readonly onClose: () => void;
  /** Their units are offered; a second report of the same office and year is remarked on. */
  readonly drafts: readonly DraftSummary[];
  readonly today: Date;
}

export function NewReportDialog({
  entry: typed,
  onEntryChange,
  onCreate,
  onClose,
  drafts,
  today,
}: NewReportDialogProps) {
  const entry = typed ?? startEntry(today);
  const units = knownUnits(drafts);
  const dialog = useRef<HTMLDialogElement>(null);
  const [errors, setErrors] = useState<EntryErrors>({});

  const change = (next: NewReportEntry, field?: keyof EntryErrors) => {
    onEntryChange(next);
    if (field && errors[field]) setErrors({ ...errors, [field]: undefined });
  };

  const submit = () => {
    const result = checkEntry(entry);
    if ('report' in result) {
      onCreate(result.report);
      return;
    }
    setErrors(result.errors);
    const first = result.errors.unit ? 'unit' : 'deadline';
    dialog.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
  };

  return (
    <Dialog
      ref={dialog}
      title="新建年报"
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button variant="primary" type="submit">
            开始撰写
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <div className="new-report">
        <Field
          label="单位全称"
          hint="例：××县××镇人民政府。用于标题和文件名，以后可以改。"
          error={errors.unit}
          remark={unitRemark(entry.unit)}
        >
          {(control) => (
            <>
              <TextInput
                {...control}
                name="unit"
                list={`${control.id}-known`}
                data-autofocus
                value={entry.unit}
                onChange={(event) => change({ ...entry, unit: event.target.value }, 'unit')}
              />
              <datalist id={`${control.id}-known`}>
                {units.map((unit) => (
                  <option key={unit} value={unit} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        {entry.unit.trim() === '' && units.length > 0 ? (
          <KnownUnits
            units={units}
            onChoose={(unit) => {
              change({ ...entry, unit }, 'unit');
              // Enter goes on from here.
              dialog.current?.querySelector<HTMLElement>('[name=unit]')?.focus();
            }}
          />
        ) : null}
        <Field
          label="报告年度"
          hint="写哪一年的工作，不是提交的那一年。表格随年度自动选定。"
          remark={
            <>
              {editionTextForYear(entry.year)}
              {hasSame(drafts, entry) && (
                <strong className="new-report-same">
                  列表里已有这个单位 {entry.year} 年的年报；新建的是另一份，不影响原有的。
                </strong>
              )}
            </>
          }
        >
          {(control) => (
            <Select
              {...control}
              name="year"
              className="new-report-year"
              value={entry.year}
              onChange={(event) => change(withYear(entry, Number(event.target.value)))}
            >
              {yearsOnOffer(today).map((year) => (
                <option key={year} value={year}>
                  {year} 年
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field
          label="截止日期"
          hint="一般是次年 1 月 31 日；上级通知另有规定的，以通知为准。"
          error={errors.deadline}
          remark={deadlineRemark(entry, today)}
        >
          {(control) => (
            <TextInput
              {...control}
              name="deadline"
              type="date"
              className="new-report-date"
              value={entry.deadline}
              onChange={(event) =>
                change({ ...entry, deadline: event.target.value, ownDeadline: true }, 'deadline')
              }
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}

interface KnownUnitsProps {
  readonly units: readonly string[];
  readonly onChoose: (unit: string) => void;
}

/** As long as none is typed. The others are offered by the field itself. */
function KnownUnits({ units, onChoose }: KnownUnitsProps) {
  const id = useId();
  return (
    <div className="known-units">
      <span className="ui-hint" id={id}>
        列表里已有的
      </span>
      <ul aria-labelledby={id}>
        {units.slice(0, mostShown).map((unit) => (
          <li key={unit}>
            <Button size="small" onClick={() => onChoose(unit)}>
              {unit}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const mostShown = 4;

const hasSame = (drafts: readonly DraftSummary[], { unit, year }: NewReport) =>
  unit.trim() !== '' &&
  drafts.some((draft) => isSameUnit(draft.unit, unit) && draft.year === year && !draft.isExample);
