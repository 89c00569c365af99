/** A button that shows only an icon; its label is its name for screen readers and its tooltip. */
import './controls.css';
import type { ComponentProps } from 'react';
import { swallow } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';

export interface IconButtonProps
  extends Omit<ComponentProps<'button'>, 'className' | 'children' | 'aria-label'> {
  readonly icon: IconName;
  readonly label: string;
  /** Added to the tooltip only: 「Ctrl+Z」. */
  readonly keys?: string;
  readonly size?: 'normal' | 'small';
  /** Nothing to do now; it keeps the focus. */
  readonly disabled?: boolean;
  readonly className?: string;
}

export function IconButton({
  icon,
  label,
  keys,
  size = 'normal',
  className = '',
  type = 'button',
  disabled = false,
  onClick,
  ...rest
}: IconButtonProps) {
  return (
    <button
      title={keys ? `${label}（${keys}）` : label}
      {...rest}
      type={type}
      aria-label={label}
      {...(disabled && { 'aria-disabled': true })}
      onClick={disabled ? swallow : onClick}
      className={`ui-icon-button ui-icon-button-${size} ${className}`.trim()}
    >
      <Icon name={icon} size={size === 'small' ? 16 : 18} />
    </button>
  );
}
