import { associateCommands, showPane } from '../excel/commands';
import { openExcel } from '../excel/openExcel';
import { sharedSession } from '../session/sharedSession';
import { ribbonCommands } from './ribbonCommands';

associateCommands(ribbonCommands(() => sharedSession(openExcel), showPane));
