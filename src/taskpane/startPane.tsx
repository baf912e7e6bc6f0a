import './theme/noRemoteFonts';
import { createRoot } from 'react-dom/client';
import type { Theme } from '../excel/theme';
import type { Session } from '../session/session';
import { toFailure } from '../session/tasks';
import { App } from './App';
import { NotOpened } from './NotOpened';

/**
 * Takes what begins the session, what tells the theme of Office and where to draw; draws the pane, or why it could not
 * begin. Until then the page says that it is opening.
 */
export async function startPane(begin: () => Promise<Session>, theme: () => Theme, place: Element): Promise<void> {
  const root = createRoot(place);
  const start = async (): Promise<void> => {
    try {
      const session = await begin();
      root.render(<App session={session} theme={theme} />);
    } catch (thrown) {
      root.render(<NotOpened failure={toFailure(thrown)} theme={theme} onRetry={() => void start()} />);
    }
  };
  await start();
}
