import type { ReactElement } from 'react';
import type { UndoEntry } from '../../session/state';
import { useIsBusy, useSession, useSessionState } from '../app/SessionContext';
import { Button } from '../parts/Button';
import { VERDICT } from './texts';

/** Puts back what the newest write replaced, and says what that is. */
export function UndoButton(): ReactElement | null {
  const session = useSession();
  const isBusy = useIsBusy();
  const newest = useSessionState(({ undo }) => undo.at(-1));
  if (!newest) return null;
  return (
    <Button kind="quiet" glyph="undo" disabled={isBusy} onClick={() => void session.undo()}>
      {nameEntry(newest)}
    </Button>
  );
}

function nameEntry(entry: UndoEntry): string {
  if (entry.kind === 'document') return VERDICT.undoDocument[entry.stored];
  const [only, another] = entry.edits;
  return only && !another ? VERDICT.undoCell(only.cell) : VERDICT.undoCells(entry.edits.length);
}
