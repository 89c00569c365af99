/** Words that change, in the room that the widest of them takes: nothing beside them moves. */
import './controls.css';
import type { ReactNode } from 'react';

export interface ReservedProps {
  readonly widest: string;
  readonly children: ReactNode;
}

export function Reserved({ widest, children }: ReservedProps) {
  return (
    <span className="ui-reserved" data-widest={widest}>
      {children}
    </span>
  );
}
