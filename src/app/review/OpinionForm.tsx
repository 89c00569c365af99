/** 写意见: on a place of the report that was picked, or one that was written before, to word it otherwise. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Place } from '../../domain/place/place.ts';
import { sayPlace } from '../../domain/place/say-place.ts';
import type { Report } from '../../domain/report/report.ts';
import { standsAt } from '../../domain/review/anchor.ts';
import { type Opinion, type OpinionKind, opinionKindNames } from '../../domain/review/opinion.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { lastYearAt } from './last-year-at.ts';
import { keepReviewerName, reviewerName } from './reviewer-name.ts';

export interface Worded {
  readonly kind: OpinionKind;
  readonly text: string;
  readonly by: string;
}

interface OpinionFormProps {
  readonly place: Place;
  readonly report: Report;
  /** One that is worded otherwise. */
  readonly opinion?: Opinion;
  readonly onSave: (worded: Worded) => void;
  readonly onClose: () => void;
}

const kinds: readonly OpinionKind[] = ['must', 'should'];

export function OpinionForm({ place, report, opinion, onSave, onClose }: OpinionFormProps) {
  const [kind, setKind] = useState<OpinionKind>(opinion?.kind ?? 'must');
  const [text, setText] = useState(opinion?.text ?? '');
  const [name, setName] = useState(reviewerName);
  const [wasAsked] = useState(() => reviewerName() !== '');
  const [isChecked, setChecked] = useState(false);
  const frame = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place, the same field
  useEffect(() => frame.current?.querySelector('textarea')?.focus(), [place]);

  const save = () => {
    setChecked(true);
    const isWhole = text.trim() !== '' && name.trim() !== '';
    if (!isWhole) {
      frame.current
        ?.querySelector<HTMLElement>(text.trim() ? 'input[type=text]' : 'textarea')
        ?.focus();
      return;
    }
    keepReviewerName(name.trim());
    onSave({ kind, text: text.trim(), by: name.trim() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.ctrlKey) save();
    else return;
    event.preventDefault();
  };
  const quote = standsAt(place, report);
  const last = lastYearAt(place, report);
  return (
    <form
      ref={frame}
      className="opinion-form"
      aria-label={opinion ? '修改意见' : '写意见'}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className="opinion-place">{sayPlace(place, report)}</p>
      {quote ? <blockquote className="opinion-quote">{quote}</blockquote> : null}
      {last === undefined ? null : <p className="ui-hint">上年：{last}</p>}
      <fieldset className="opinion-kinds">
        <legend className="ui-hidden">意见的轻重</legend>
        {kinds.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="kind"
              checked={kind === each}
              onChange={() => setKind(each)}
            />
            {opinionKindNames[each]}
          </label>
        ))}
      </fieldset>
      <Field label="意见" {...(isChecked && !text.trim() && { error: '请写下意见' })}>
        {(control) => (
          <TextArea
            {...control}
            minRows={2}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      {wasAsked ? null : (
        <Field
          label="审核人姓名"
          hint="只问一次，记在这台电脑上"
          {...(isChecked && !name.trim() && { error: '请填写姓名' })}
        >
          {(control) => (
            <TextInput
              {...control}
              type="text"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
      )}
      <p className="opinion-actions">
        <Button variant="primary" size="small" type="submit">
          保存意见
        </Button>
        <Button size="small" onClick={onClose}>
          取消
        </Button>
      </p>
    </form>
  );
}
