/** Reasons for the screen: what was said of a finding, and the way to say it otherwise. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Finding } from '../../domain/checks/core/finding.ts';
import { type Reasons, reasonFor } from '../../domain/checks/reasons.ts';
import { useSelected } from './SessionContext.tsx';
import { createStore, type ReadableStore } from './store.ts';

export interface ReasonKeeping {
  readonly kept: ReadableStore<{ readonly reasons: Reasons }>;
  /** An empty text takes it away. Absent where nothing can be changed. */
  readonly write?: (finding: Finding, text: string) => void;
}

/** A report that is only looked at. */
const none: ReasonKeeping = { kept: createStore({ reasons: {} }) };
const Context = createContext(none);

export function ReasonsProvider(props: { keeping: ReasonKeeping; children: ReactNode }) {
  return <Context.Provider value={props.keeping}>{props.children}</Context.Provider>;
}

export interface GivenReason {
  /** Empty where none holds. */
  readonly text: string;
  readonly write?: (text: string) => void;
}

export function useReason(finding: Finding): GivenReason {
  const { kept, write } = useContext(Context);
  const text = useSelected(kept, ({ reasons }) => reasonFor(finding, reasons));
  return write ? { text, write: (next) => write(finding, next) } : { text };
}
