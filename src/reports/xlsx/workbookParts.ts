import { relationship, relationshipsPart } from './relationships';
import { sheetReference, XML_START, xmlText } from './xml';

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWINGS = 'application/vnd.openxmlformats-officedocument';

/** A sheet as the workbook lists it, in the order of the tabs. */
export interface ListedSheet {
  readonly name: string;
  /** The number in the name of its part. */
  readonly part: number;
  readonly headerRows: number;
  /** The block with a filter in absolute addresses, `null` where there is none. */
  readonly filter: string | null;
}

/** What the other parts are. */
export interface ListedParts {
  readonly sheets: readonly ListedSheet[];
  readonly drawings: number;
  readonly charts: number;
}

/** Takes what the file holds; gives the parts that every workbook has, by their paths. */
export function workbookParts({ sheets, drawings, charts }: ListedParts): Readonly<Record<string, string>> {
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('/xl/workbook.xml', `${MAIN}.sheet.main+xml`),
    override('/xl/styles.xml', `${MAIN}.styles+xml`),
    ...sheets.map(({ part }) => override(`/xl/worksheets/sheet${part}.xml`, `${MAIN}.worksheet+xml`)),
    ...upTo(drawings).map((part) => override(`/xl/drawings/drawing${part}.xml`, `${DRAWINGS}.drawing+xml`)),
    ...upTo(charts).map((part) => override(`/xl/charts/chart${part}.xml`, `${DRAWINGS}.drawingml.chart+xml`)),
  ];
  return {
    '[Content_Types].xml': `${XML_START}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>`,
    '_rels/.rels': relationshipsPart([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': workbookPart(sheets),
    'xl/_rels/workbook.xml.rels': relationshipsPart([
      ...sheets.map(({ part }, index) => relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${part}.xml`)),
      relationship(`rId${sheets.length + 1}`, 'styles', 'styles.xml'),
    ]),
  };
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

function workbookPart(sheets: readonly ListedSheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const defined = (name: string, index: number, reference: string, hidden = ''): string =>
    `<definedName name="_xlnm.${name}" localSheetId="${index}"${hidden}>${xmlText(reference)}</definedName>`;
  const names = [
    ...sheets.flatMap(({ name, filter }, index) =>
      filter === null ? [] : [defined('_FilterDatabase', index, sheetReference(name, filter), ' hidden="1"')],
    ),
    ...sheets.flatMap(({ name, headerRows }, index) =>
      headerRows === 0 ? [] : [defined('Print_Titles', index, sheetReference(name, `$1:$${headerRows}`))],
    ),
  ];
  return `${XML_START}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`;
}
