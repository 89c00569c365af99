/** What is said as one, folded until one asks for it or goes there: 「逐处列出 8 处」. */
import './controls.css';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { Icon } from './Icon.tsx';

interface UnfoldProps {
  readonly count: number;
  /** Which of them is selected: where it changes, they are shown. */
  readonly selectedId: string | undefined;
  /** Class of the list. */
  readonly className: string;
  /** The items of the list; asked for only while they are shown. */
  readonly children: () => ReactNode;
}

export function Unfold({ count, selectedId, className, children }: UnfoldProps) {
  const id = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  useEffect(() => {
    if (selectedId) setUnfolded(true);
  }, [selectedId]);
  return (
    <>
      <button
        type="button"
        className="ui-unfold"
        aria-expanded={isUnfolded}
        aria-controls={id}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        <Icon name={isUnfolded ? 'chevronUp' : 'chevronDown'} size={14} />
        {isUnfolded ? '收起' : '逐处列出'} {count} 处
      </button>
      <ul id={id} className={className} hidden={!isUnfolded}>
        {isUnfolded ? children() : null}
      </ul>
    </>
  );
}
