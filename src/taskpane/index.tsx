import { openExcel } from '../excel/openExcel';
import { officeTheme } from '../excel/theme';
import { sharedSession } from '../session/sharedSession';
import { startPane } from './startPane';

void startPane(() => sharedSession(openExcel), officeTheme, document.getElementById('root')!);
