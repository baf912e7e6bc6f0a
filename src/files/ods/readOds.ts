import type { WorkbookContent } from '../../workbook/grid';
import { UnreadableWorkbook } from '../../workbook/unreadable';
import { LIMITS, type Limits, type Package } from '../package';
import { parseXml } from '../xlsx/parseXml';
import { odsStyles } from './odsStyles';
import { odsTables } from './odsTables';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';
const BODY_DEPTH = 2;

/**
 * Takes a package; gives the OpenDocument spreadsheet (.ods) that it holds.
 * @throws UnreadableWorkbook `archivo-danado`, `archivo-con-contrasena`, `demasiadas-hojas` or `hoja-demasiado-grande`.
 */
export function readOds(source: Package, limits: Limits = LIMITS): WorkbookContent {
  refuseEncrypted(source);
  const styles = odsStyles();
  if (source.has(STYLES)) parseXml(source.pieces(STYLES), STYLES, styles);
  const tables = odsTables(CONTENT, styles, limits);
  let inBody = false;
  parseXml(source.pieces(CONTENT), CONTENT, {
    open(name, attributes, depth) {
      if (depth === BODY_DEPTH) inBody = name === 'body';
      if (inBody) tables.open(name, attributes, depth);
      else styles.open(name, attributes);
    },
    text: (text) => (inBody ? tables : styles).text(text),
    close: (name, depth) => (inBody ? tables : styles).close(name, depth),
  });
  return { sheets: tables.sheets };
}

function refuseEncrypted(source: Package): void {
  if (!source.has(MANIFEST)) return;
  parseXml(source.pieces(MANIFEST), MANIFEST, {
    open(name) {
      if (name === 'encryption-data') throw new UnreadableWorkbook('archivo-con-contrasena', {});
    },
  });
}
