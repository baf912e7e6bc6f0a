import { ExcelError } from '../excelError';
import { define, type Thing } from '../thing';
import { refuseReadOnly, type WorkbookState } from './workbookState';

interface PartState {
  readonly workbook: WorkbookState;
  readonly id: string;
}

interface ScopeState {
  readonly workbook: WorkbookState;
  readonly namespace: string;
}

const toPart = define<PartState>({
  kind: 'CustomXmlPart',
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (part) => namespaceOf(xmlOf(part)) },
  },
  methods: {
    GetXml: xmlOf,
    SetXml: ({ workbook, id }, xml) => {
      refuseReadOnly(workbook);
      workbook.spreadsheet.xmlParts.set(id, wellFormed(xml));
    },
    Delete: ({ workbook, id }) => {
      refuseReadOnly(workbook);
      workbook.spreadsheet.xmlParts.delete(id);
    },
  },
});

const toScope = define<ScopeState>({
  kind: 'CustomXmlPartScopedCollection',
  items: partsOf,
  item: (scope, id) => partsOf(scope).find((part) => part.id === id) ?? null,
  methods: {
    GetOnlyItemOrNullObject: (scope) => {
      const parts = partsOf(scope);
      return parts.length === 1 ? parts[0] : null;
    },
  },
});

/** Takes the state of a workbook; gives its custom XML parts. */
export const toCustomXmlParts: (state: WorkbookState) => Thing = define<WorkbookState>({
  kind: 'CustomXmlPartCollection',
  item: (workbook, id) => (workbook.spreadsheet.xmlParts.has(String(id)) ? toPart({ workbook, id: String(id) }) : null),
  methods: {
    GetByNamespace: (workbook, namespace) => toScope({ workbook, namespace: String(namespace) }),
    Add: (workbook, xml) => {
      refuseReadOnly(workbook);
      const { xmlParts } = workbook.spreadsheet;
      let number = xmlParts.size + 1;
      while (xmlParts.has(`{part-${number}}`)) number++;
      const id = `{part-${number}}`;
      xmlParts.set(id, wellFormed(xml));
      return toPart({ workbook, id });
    },
  },
});

function xmlOf({ workbook, id }: PartState): string {
  const xml = workbook.spreadsheet.xmlParts.get(id);
  if (xml === undefined) throw new ExcelError('ItemNotFound', 'The part is gone.');
  return xml;
}

function partsOf({ workbook, namespace }: ScopeState): readonly Thing[] {
  return [...workbook.spreadsheet.xmlParts]
    .filter(([, xml]) => namespaceOf(xml) === namespace)
    .map(([id]) => toPart({ workbook, id }));
}

const ROOT = /^(?:\uFEFF?<\?xml[^>]*\?>)?\s*<([\w:]+)(?:\s[^>]*?)?\sxmlns="([^"]*)"[^>]*>/;

function namespaceOf(xml: string): string | null {
  return ROOT.exec(xml)?.[2] ?? null;
}

function wellFormed(xml: unknown): string {
  const root = typeof xml === 'string' ? ROOT.exec(xml)?.[1] : undefined;
  if (root === undefined || !(xml as string).trim().endsWith(`</${root}>`)) throw new ExcelError('InvalidArgument');
  return xml as string;
}
