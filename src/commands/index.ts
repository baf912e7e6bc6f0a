import { associateCommands, showPane } from '../excel/commands';
import { openSession } from './openSession';
import { ribbonCommands } from './ribbonCommands';

associateCommands(ribbonCommands(openSession, showPane));
