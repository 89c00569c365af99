/**
 * Several lines of text, as high as its content: by itself, else by its mirror, so nothing is measured while typing and
 * the page does not jump. Words can be marked in it.
 */
import './controls.css';
import type { ComponentProps, CSSProperties, RefObject } from 'react';
import { MirrorLayer } from './text-marks/MirrorLayer.tsx';
import { type MarkedFieldProps, useMirror } from './text-marks/use-mirror.ts';

export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'ref'>, MarkedFieldProps {
  /** The height of an empty one, in lines. */
  readonly minRows?: number;
  readonly ref?: RefObject<HTMLTextAreaElement | null>;
}

export function TextArea(props: TextAreaProps) {
  const { className = '', minRows = 3, ref, source, marked, onMark, onInput, ...rest } = props;
  const mirror = useMirror({ source, marked, onMark }, ref);
  return (
    <div className={`ui-grow ${className}`.trim()} style={{ '--rows': minRows } as CSSProperties}>
      <textarea
        spellCheck={false}
        {...rest}
        ref={mirror.field}
        rows={minRows}
        className="ui-input ui-textarea"
        onInput={(event) => {
          mirror.onInput();
          onInput?.(event);
        }}
      />
      <MirrorLayer ref={mirror.layer} />
    </div>
  );
}
