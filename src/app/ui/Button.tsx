/** A button with words: one `primary` a screen, `secondary` beside it, `quiet` in bars and rows. */
import './controls.css';
import type { ComponentProps, MouseEvent } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small';
  readonly icon?: IconName;
  /** At work: keeps its place and the focus, shows a spinner, and does nothing on a click. */
  readonly busy?: boolean;
  /** Nothing to do now. The button keeps the focus: its own act may have left nothing to do. */
  readonly disabled?: boolean;
  readonly className?: string;
}

export function Button({
  variant = 'secondary',
  size = 'normal',
  icon,
  busy = false,
  disabled = false,
  className = '',
  type = 'button',
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`ui-button ui-button-${variant} ui-button-${size} ${className}`.trim()}
      {...(busy && { 'aria-busy': true })}
      {...((busy || disabled) && { 'aria-disabled': true })}
      onClick={busy || disabled ? swallow : onClick}
    >
      {busy ? <span className="ui-spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span className="ui-button-text">{children}</span>
    </button>
  );
}

export const swallow = (event: MouseEvent) => event.preventDefault();
