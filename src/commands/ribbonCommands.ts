import type { Session } from '../session/session';
import type { Settled } from '../session/state';

/** What a button of the ribbon does; gives how it ended, or `null` where Excel did not show the pane and nothing was done. */
export type RibbonCommand = () => Promise<Settled | null>;

/**
 * Takes the session with the open workbook and what shows the pane; gives the ribbon's functions by the names that
 * manifest.xml gives them. The pane says how each one went, and undoes what it wrote.
 */
export function ribbonCommands(
  session: Session,
  showPane: () => Promise<void>,
): Readonly<Record<'validar' | 'calcularAcumulados' | 'insertarObservaciones', RibbonCommand>> {
  // The pane first: nothing may be written where nobody sees it.
  const inPane =
    (action: () => Promise<Settled>): RibbonCommand =>
    () =>
      showPane().then(action, () => null);
  return {
    validar: inPane(session.check),
    calcularAcumulados: inPane(session.compute),
    insertarObservaciones: inPane(session.insertTemplates),
  };
}
