/** A choice of one from a short list: the browser's own, which every screen reader knows. */
import './controls.css';
import type { ComponentProps } from 'react';
import { Icon } from './Icon.tsx';

export function Select({ className = '', children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={`ui-select ${className}`.trim()}>
      <select {...rest} className="ui-input">
        {children}
      </select>
      <Icon name="chevronDown" size={16} />
    </span>
  );
}
