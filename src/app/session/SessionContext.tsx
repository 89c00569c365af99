/** The session for React: one provider, and hooks that re-render only for what they read. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import type { Report } from '../../domain/report/report.ts';
import type { TextId } from '../../domain/report/text.ts';
import type { LiveMarks } from './live-marks.ts';
import type { Session } from './session.ts';
import type { ReadableKeyedStore, ReadableStore } from './store.ts';
import type { TextMarks } from './text-marks.ts';

const Context = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <Context.Provider value={session}>{children}</Context.Provider>;
}

export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error('useSession needs a SessionProvider above it.');
  return session;
}

export function useStore<T>(store: ReadableStore<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** A part of a store's value; the component re-renders only when that part changes. */
export function useSelected<T, Part>(store: ReadableStore<T>, select: (value: T) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** A part of the report; the component re-renders only when that part changes. */
export function useReport<T>(select: (report: Report) => T): T {
  return useSelected(useSession().report, select);
}

/**
 * Some parts of the report; the component re-renders only when one of them changes.
 * @param names the same list at each call
 */
export function useReportParts<Name extends keyof Report>(
  names: readonly Name[],
): Pick<Report, Name> {
  const select = useMemo(() => {
    let known: Report | undefined;
    return (report: Report) => {
      if (!known || names.some((name) => report[name] !== known?.[name])) known = report;
      return known;
    };
  }, [names]);
  return useReport(select);
}

/** The words of a text that are marked; they follow once typing has paused. */
export function useTextMarks(id: TextId): TextMarks | undefined {
  return useKeyed(useSession().textMarks, id);
}

/** The words of a text that follow the tables; they, too, follow once typing has paused. */
export function useLiveMarks(id: TextId): LiveMarks | undefined {
  return useKeyed(useSession().liveMarks, id);
}

/** What a total comes to, or undefined where a part is not known. */
export function useComputedTotal(key: CellKey): number | undefined {
  return useKeyed(useSession().totals, key);
}

function useKeyed<K, V>(store: ReadableKeyedStore<K, V>, key: K): V | undefined {
  const subscribe = useCallback(
    (listener: () => void) => store.subscribe(key, listener),
    [store, key],
  );
  return useSyncExternalStore(subscribe, () => store.get(key));
}
