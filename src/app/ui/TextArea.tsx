/**
 * Several lines of text, as high as its content: an invisible copy of the text behind it sets the
 * height, so nothing is measured while typing and the page does not jump.
 */
import './controls.css';
import { type ComponentProps, useLayoutEffect, useRef } from 'react';

export interface TextAreaProps extends ComponentProps<'textarea'> {
  /** The height of an empty one, in lines. */
  readonly minRows?: number;
}

export function TextArea({ className = '', minRows = 3, onInput, ...rest }: TextAreaProps) {
  const frame = useRef<HTMLDivElement>(null);

  // After every render, since the text may be set from outside (undo, an opened file).
  useLayoutEffect(() => matchHeight(frame.current));

  return (
    <div className={`ui-grow ${className}`.trim()} ref={frame}>
      <textarea
        spellCheck={false}
        {...rest}
        rows={minRows}
        className="ui-input ui-textarea"
        onInput={(event) => {
          matchHeight(frame.current);
          onInput?.(event);
        }}
      />
    </div>
  );
}

function matchHeight(frame: HTMLDivElement | null) {
  const text = frame?.querySelector('textarea')?.value ?? '';
  if (frame && frame.dataset.text !== text) frame.dataset.text = text;
}
