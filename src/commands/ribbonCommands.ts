import type { Session } from '../session/session';
import type { Settled } from '../session/state';

/**
 * What a button of the ribbon does; gives how it ended, or `null` where nothing was done: Excel did not show the pane, or
 * the pane says why the workbook could not be opened.
 */
export type RibbonCommand = () => Promise<Settled | null>;

/**
 * Takes what begins the session with the open workbook, or gives the one that has begun, and what shows the pane; gives
 * the ribbon's functions by the names that manifest.xml gives them. The pane says how each one went, and undoes what it
 * wrote.
 */
export function ribbonCommands(
  begin: () => Promise<Session>,
  showPane: () => Promise<void>,
): Readonly<Record<'validar' | 'calcularAcumulados' | 'insertarObservaciones', RibbonCommand>> {
  const inPane = (action: (session: Session) => Promise<Settled>): RibbonCommand => {
    return async () => {
      const session = await openPane().catch(() => null);
      return session && action(session);
    };
  };
  // The pane first: nothing may be written where nobody sees it.
  const openPane = async (): Promise<Session> => {
    await showPane();
    return begin();
  };
  return {
    validar: inPane((session) => session.check()),
    calcularAcumulados: inPane((session) => session.compute()),
    insertarObservaciones: inPane((session) => session.insertTemplates()),
  };
}
