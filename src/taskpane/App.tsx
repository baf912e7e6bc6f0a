import type { ReactElement } from 'react';
import type { Theme } from '../excel/theme';
import type { Session } from '../session/session';
import { situationOf } from '../session/situation';
import { ErrorBoundary } from './app/ErrorBoundary';
import { Pages } from './app/navigation';
import { SessionProvider, useSessionState } from './app/SessionContext';
import { Tabs } from './app/Tabs';
import { APP } from './app/texts';
import { appStyles } from './App.styles';
import { ThemeRoot } from './theme/ThemeRoot';
import { VerdictPanel } from './verdict/VerdictPanel';

/** Takes the session with the open workbook and what tells the theme of Office; gives the whole pane. */
export function App({ session, theme }: { session: Session; theme: () => Theme }): ReactElement {
  return (
    <ThemeRoot theme={theme}>
      <ErrorBoundary>
        <SessionProvider session={session}>
          <h1 className={appStyles.name}>{APP.name}</h1>
          <Pages>
            <Main />
          </Pages>
        </SessionProvider>
      </ErrorBoundary>
    </ThemeRoot>
  );
}

function Main(): ReactElement {
  const situation = useSessionState(({ reviewed }) => reviewed && situationOf(reviewed));
  return (
    <main>
      <VerdictPanel />
      {/* Without a form there is nothing to correct, and the sheets say why. */}
      {situation && situation !== 'libro-vacio' && (
        <Tabs key={situation} first={situation === 'revisado' ? 'hallazgos' : 'formatos'} />
      )}
    </main>
  );
}
