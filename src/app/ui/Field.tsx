/**
 * A control with its label, hint and error. The error stands between hint and control, as near to what
 * is typed as can be, and both are tied to the control for screen readers.
 */
import './controls.css';
import { type ReactNode, useId } from 'react';
import { Icon } from './Icon.tsx';

/** To be spread on the control. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

export interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and what to do; a text makes the field invalid. */
  readonly error?: string | undefined;
  /** A remark that does not make the field invalid, read out when it appears. */
  readonly remark?: ReactNode;
  readonly children: (control: FieldControl) => ReactNode;
}

export function Field({ label, hint, error, remark, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`, remark && `${id}-remark`].filter(
    Boolean,
  );
  return (
    <div className={error ? 'ui-field ui-field-wrong' : 'ui-field'}>
      <label className="ui-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="ui-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div className="ui-field-error" id={`${id}-error`}>
          <Icon name="error" size={15} />
          <span>{error}</span>
        </div>
      )}
      {children({
        id,
        ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
        ...(error && { 'aria-invalid': true as const }),
      })}
      <div className="ui-remark" id={`${id}-remark`} aria-live="polite">
        {remark}
      </div>
    </div>
  );
}
