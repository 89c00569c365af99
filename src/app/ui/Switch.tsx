/** On or off, at once. The label is part of the target. */
import './controls.css';
import { type ComponentProps, type ReactNode, useId } from 'react';

export interface SwitchProps
  extends Omit<ComponentProps<'input'>, 'type' | 'role' | 'className' | 'onChange'> {
  readonly label: ReactNode;
  /** What it does or gives up. */
  readonly hint?: ReactNode;
  readonly onChange?: (checked: boolean) => void;
}

export function Switch({ label, hint, onChange, id: ownId, ...rest }: SwitchProps) {
  const madeId = useId();
  const id = ownId ?? madeId;
  return (
    <span className="ui-switch-line">
      <input
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        {...rest}
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox has its own checked state
        role="switch"
        className="ui-switch"
        onChange={(event) => onChange?.(event.target.checked)}
      />
      <span>
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <span className="ui-hint ui-switch-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
    </span>
  );
}
