import { createContext, type ReactElement, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';

const SessionContext = createContext<Session | null>(null);

/** Takes a session and parts of the pane; gives those parts with the session at hand. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }): ReactElement {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

/** Gives the session with the open workbook. */
export function useSession(): Session {
  return useContext(SessionContext)!;
}

/** Takes what a part needs of the session's state; gives it, and draws that part again when it changes. */
export function useSessionState<Part>(select: (state: SessionState) => Part): Part {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => select(session.getState()));
}

/** Tells whether something is under way, so that nothing else can be begun. */
export function useIsBusy(): boolean {
  return useSessionState(({ activity }) => activity.kind === 'working' || activity.kind === 'waiting');
}
