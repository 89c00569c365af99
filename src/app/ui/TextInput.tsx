/** One line of text. */
import './controls.css';
import type { ComponentProps } from 'react';

export function TextInput({ className = '', type = 'text', ...rest }: ComponentProps<'input'>) {
  return (
    <input
      autoComplete="off"
      spellCheck={false}
      {...rest}
      type={type}
      className={`ui-input ${className}`.trim()}
    />
  );
}
