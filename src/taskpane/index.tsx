import { openSession } from '../commands/openSession';
import { officeTheme } from '../excel/theme';
import { startPane } from './startPane';

void startPane(openSession, officeTheme, document.getElementById('root')!);
