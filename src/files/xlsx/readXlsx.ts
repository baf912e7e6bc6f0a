import type { WorkbookContent } from '../../workbook/grid';
import { UnreadableWorkbook } from '../../workbook/unreadable';
import { LIMITS, type Limits, type Package } from '../package';
import { readSheet } from './readSheet';
import { readSharedStrings } from './sharedStrings';
import { readStyles } from './styles';
import { readWorkbookPart } from './workbookPart';

/**
 * Takes a package; gives the workbook of the `.xlsx` family that it holds.
 * @throws UnreadableWorkbook `archivo-danado`, `demasiadas-hojas`, `hoja-demasiado-grande`, or `archivo-no-es-libro`
 * for an Office file of another kind.
 */
export function readXlsx(source: Package, limits: Limits = LIMITS): WorkbookContent {
  const { sheets, from1904, ...parts } = readWorkbookPart(source);
  if (sheets.length > limits.sheets) {
    throw new UnreadableWorkbook('demasiadas-hojas', { hojas: sheets.length, limite: limits.sheets });
  }
  const shared = {
    sharedStrings: readSharedStrings(source, parts.sharedStrings),
    styles: readStyles(source, parts.styles),
    from1904,
  };
  return { sheets: sheets.map((sheet) => readSheet(sheet, source.pieces(sheet.part), shared, limits.rows)) };
}
