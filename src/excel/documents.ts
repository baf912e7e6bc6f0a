import {
  DOCUMENT_NAMES,
  documentNamespace,
  fromDocumentXml,
  toDocumentXml,
  type DocumentName,
  type Documents,
} from '../workbook/documents';
import { OpenWorkbookFailure } from '../workbook/openWorkbook';
import { inExcel, type Patience } from './batch';
import { isFailure } from './failure';

/** A document that was asked for: what its custom XML parts are is known after the next round trip. */
interface Asked {
  readonly name: DocumentName;
  readonly parts: Excel.CustomXmlPartScopedCollection;
  /** The text of the only part; nothing where there is none or more than one. */
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** Asks for every document that the workbook holds; gives what tells them after the next round trip. */
export function askDocuments(context: Excel.RequestContext): () => Documents {
  const asked = DOCUMENT_NAMES.map((name) => ask(context, name));
  return () =>
    Object.fromEntries(
      asked.flatMap((document) => {
        const json = jsonOf(document);
        return json === null ? [] : [[document.name, json]];
      }),
    );
}

/**
 * Takes a document's name and its JSON text, `null` to remove it; stores it and reads it back, in two round trips.
 * @throws OpenWorkbookFailure `documento-no-guardado` where Excel does not give back what was stored.
 */
export async function writeDocument(name: DocumentName, json: string | null, patience: Patience): Promise<void> {
  const xml = json === null ? null : toDocumentXml(name, json);
  let isReadOnly = false;
  try {
    const kept = await inExcel(patience, async (context) => {
      context.workbook.load('readOnly');
      const present = ask(context, name);
      await context.sync();
      isReadOnly = context.workbook.readOnly;
      store(context, xml, present.parts.items);
      const stored = ask(context, name);
      await context.sync();
      return jsonOf(stored);
    });
    if (kept === (xml === null ? null : (fromDocumentXml(xml)?.json ?? null))) return;
  } catch (failure) {
    if (isReadOnly && isFailure(failure, 'libro-protegido')) throw new OpenWorkbookFailure('libro-de-solo-lectura', {});
    throw failure;
  }
  throw new OpenWorkbookFailure('documento-no-guardado', { documento: name });
}

function store(context: Excel.RequestContext, xml: string | null, present: readonly Excel.CustomXmlPart[]): void {
  const [first, ...others] = present;
  if (xml === null) first?.delete();
  else if (first) first.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  // Somebody copied the part by hand: only one is right.
  for (const other of others) other.delete();
}

function ask(context: Excel.RequestContext, name: DocumentName): Asked {
  const parts = context.workbook.customXmlParts.getByNamespace(documentNamespace(name));
  parts.load('items/id');
  return { name, parts, xml: parts.getOnlyItemOrNullObject().getXml() };
}

/** `null` where there is none, and an empty text where what is there is not to be read. */
function jsonOf({ name, parts, xml }: Asked): string | null {
  if (parts.items.length === 0) return null;
  const document = parts.items.length === 1 ? fromDocumentXml(xml.value) : null;
  return document?.name === name ? document.json : '';
}
