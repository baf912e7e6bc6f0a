import { damaged } from '../damaged';
import { notAWorkbook } from '../fileKind';
import type { Package } from '../package';
import { isTrue, parseXml, prefixedAttribute } from './parseXml';
import { readRelationships } from './relationships';

/** A worksheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The name of its part. */
  readonly part: string;
}

/** What the workbook part tells. */
export interface WorkbookPart {
  /** The worksheets in the order of their tabs, without chart, dialog and macro sheets. */
  readonly sheets: readonly ListedSheet[];
  /** Dates count from 1904 and not from 1900. */
  readonly from1904: boolean;
  /** The names of the parts they share, or `null` where the workbook has none. */
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

const OTHER_DOCUMENTS = new Map([
  ['document', 'un documento de Word'],
  ['presentation', 'una presentación de PowerPoint'],
]);

/**
 * Takes a package; gives what its workbook part tells.
 * @throws UnreadableWorkbook `archivo-danado`, or `archivo-no-es-libro` for an Office file of another kind.
 */
export function readWorkbookPart(source: Package): WorkbookPart {
  const main = readRelationships(source, '').find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined) throw damaged('falta la parte principal del libro');
  if (main.toLowerCase().endsWith('.bin')) throw notAWorkbook('un libro binario de Excel (.xlsb)');
  const relationships = readRelationships(source, main);
  const partOf = (type: string): string | null => relationships.find((each) => each.type === type)?.target ?? null;
  const worksheets = new Map(relationships.filter(({ type }) => type === 'worksheet').map((each) => [each.id, each]));
  const related = new Set(relationships.map(({ id }) => id));
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  parseXml(source.pieces(main), main, {
    open(name, attributes, depth) {
      if (depth === 1 && name !== 'workbook') throw notAWorkbook(OTHER_DOCUMENTS.get(name) ?? 'otro archivo de Office');
      if (depth === 2 && name === 'workbookPr') from1904 = isTrue(attributes.date1904);
      if (depth !== 3 || name !== 'sheet') return;
      const id = prefixedAttribute(attributes, 'id') ?? '';
      const part = worksheets.get(id)?.target;
      if (part !== undefined) {
        sheets.push({ name: attributes.name ?? '', hidden: isHidden(attributes.state), part });
      } else if (!related.has(id)) {
        throw damaged(`${main}: falta la parte de la hoja ${attributes.name ?? ''}`);
      }
    },
  });
  refuseSharedParts(sheets, main);
  return { sheets, from1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

function isHidden(state: string | undefined): boolean {
  return state === 'hidden' || state === 'veryHidden';
}

/** Otherwise a small file could ask for the same large sheet hundreds of times. */
function refuseSharedParts(sheets: readonly ListedSheet[], main: string): void {
  if (new Set(sheets.map(({ part }) => part.toLowerCase())).size < sheets.length) {
    throw damaged(`${main}: dos hojas en una misma parte`);
  }
}
