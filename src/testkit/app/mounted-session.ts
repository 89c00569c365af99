/** Parts of the desk on screen with a session of their own: for tests of components. */
import { render } from '@testing-library/react';
import { createElement, Profiler, type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { vi } from 'vitest';
import { nameOfChange } from '../../app/session/name-of-change.ts';
import { SessionProvider } from '../../app/session/SessionContext.tsx';
import { createSession, type Session } from '../../app/session/session.ts';
import type { Report } from '../../domain/report/report.ts';

interface Mounted {
  readonly session: Session;
  /** How often React drew something of it, the first time included. */
  readonly draws: () => number;
  /** Paths given to react-hook-form's register: each drawing of an input gives one. */
  readonly registered: () => string[];
  readonly unmount: () => void;
}

export function mountWithSession(report: Report, children: ReactNode): Mounted {
  const onRender = vi.fn();
  const sessions: Session[] = [];
  const onSession = (session: Session) => sessions.push(session);
  const { unmount } = render(
    createElement(
      TestDesk,
      { report, onSession },
      createElement(Profiler, { id: 'mounted', onRender }, children),
    ),
  );
  const session = sessions[0] as Session;
  const { register } = session.form;
  return {
    session,
    draws: () => onRender.mock.calls.length,
    registered: () => vi.mocked(register).mock.calls.map(([path]) => path),
    unmount,
  };
}

interface TestDeskProps {
  readonly report: Report;
  readonly onSession: (session: Session) => void;
  readonly children?: ReactNode;
}

/** As Desk makes them: one form, one session. */
function TestDesk({ report, onSession, children }: TestDeskProps) {
  const form = useForm<Report>({ defaultValues: report });
  const [session] = useState(() => {
    vi.spyOn(form, 'register');
    const made = createSession({
      form,
      report,
      leftSections: new Set(),
      nameOfChange,
      onChange: () => {},
    });
    onSession(made);
    return made;
  });
  return createElement(SessionProvider, { session, children });
}
