/** One line of text in which words can be marked. */
import type { ComponentProps, RefObject } from 'react';
import { TextInput } from './TextInput.tsx';
import { MirrorLayer } from './text-marks/MirrorLayer.tsx';
import { type MarkedFieldProps, useMirror } from './text-marks/use-mirror.ts';

interface MarkedInputProps
  extends Omit<ComponentProps<'input'>, 'ref' | 'type'>,
    Omit<MarkedFieldProps, 'source'> {
  readonly ref?: RefObject<HTMLInputElement | null>;
}

export function MarkedInput(props: MarkedInputProps) {
  const { className = '', ref, marked, onMark, onInput, ...rest } = props;
  const mirror = useMirror({ marked, onMark }, ref);
  return (
    <div className={`ui-line ${className}`.trim()}>
      <TextInput
        {...rest}
        ref={mirror.field}
        onInput={(event) => {
          mirror.onInput();
          onInput?.(event);
        }}
      />
      <MirrorLayer ref={mirror.layer} />
    </div>
  );
}
