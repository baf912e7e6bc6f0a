import { associateCommands, showPane } from '../excel/commands';
import { openExcel } from '../excel/openExcel';
import { sharedSession } from '../session/sharedSession';
import { ribbonCommands } from './ribbonCommands';

// Where the workbook cannot be opened the pane says why; the ribbon has nothing to add.
void sharedSession(openExcel).then(
  (session) => associateCommands(ribbonCommands(session, showPane)),
  () => undefined,
);
