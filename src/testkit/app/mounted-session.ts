/** Parts of the desk on screen with a session of their own: for tests of components. */
import { render } from '@testing-library/react';
import { createElement, Profiler, type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { vi } from 'vitest';
import type { FigureForm, FigureValues } from '../../app/session/figure-fields.ts';
import { nameOfChange } from '../../app/session/name-of-change.ts';
import { SessionProvider } from '../../app/session/SessionContext.tsx';
import { createSession, type Session } from '../../app/session/session.ts';
import type { Report } from '../../domain/report/report.ts';

interface Mounted {
  readonly session: Session;
  readonly form: FigureForm;
  /** How often React drew something of it, the first time included. */
  readonly draws: () => number;
  /** Paths given to react-hook-form's register: each drawing of an input gives one. */
  readonly registered: () => string[];
  readonly unmount: () => void;
}

export function mountWithSession(report: Report, children: ReactNode): Mounted {
  const onRender = vi.fn();
  const made: { session: Session; form: FigureForm }[] = [];
  const onMade = (session: Session, form: FigureForm) => made.push({ session, form });
  const { unmount } = render(
    createElement(
      TestDesk,
      { report, onMade },
      createElement(Profiler, { id: 'mounted', onRender }, children),
    ),
  );
  const { session, form } = made[0] as { session: Session; form: FigureForm };
  return {
    session,
    form,
    draws: () => onRender.mock.calls.length,
    registered: () => vi.mocked(form.register).mock.calls.map(([path]) => path),
    unmount,
  };
}

interface TestDeskProps {
  readonly report: Report;
  readonly onMade: (session: Session, form: FigureForm) => void;
  readonly children?: ReactNode;
}

/** As Desk makes them: one form, one session. */
function TestDesk({ report, onMade, children }: TestDeskProps) {
  const form = useForm<FigureValues>({ defaultValues: { cells: report.cells } });
  const [session] = useState(() => {
    vi.spyOn(form, 'register');
    const session = createSession({
      form,
      report,
      isWhole: () => false,
      leftSections: new Set(),
      nameOfChange,
      onChange: () => {},
    });
    onMade(session, form);
    return session;
  });
  return createElement(SessionProvider, { session, children });
}
