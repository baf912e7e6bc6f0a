import './theme/noRemoteFonts';
import { createRoot } from 'react-dom/client';
import type { Theme } from '../excel/theme';
import { loadEngine } from '../session/loadEngine';
import type { Session } from '../session/session';
import { toFailure } from '../session/tasks';
import { App } from './App';
import { refuseDroppedFiles } from './app/droppedFiles';
import { loadFindings } from './app/sections';
import { NotOpened } from './NotOpened';

/**
 * Takes what begins the session, what tells the theme of Office and where to draw; draws the pane, or why it could not
 * begin. Until then the page says that it is opening.
 */
export async function startPane(begin: () => Promise<Session>, theme: () => Theme, place: Element): Promise<void> {
  refuseDroppedFiles();
  const root = createRoot(place);
  const start = async (): Promise<void> => {
    try {
      const session = await begin();
      root.render(<App session={session} theme={theme} />);
      // Fetched while the user reads, so that the first check need not wait; where that fails, the check says so.
      void Promise.allSettled([loadEngine(), loadFindings()]);
    } catch (thrown) {
      root.render(<NotOpened failure={toFailure(thrown)} theme={theme} onRetry={() => void start()} />);
    }
  };
  await start();
}
