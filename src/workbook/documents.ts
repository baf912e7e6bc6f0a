/**
 * What the program keeps inside a workbook, each as one JSON text in a custom XML part of its own: the team's
 * settings, the headers and quarters pointed at by hand, the waivers and the seal.
 */
export const DOCUMENT_NAMES = ['ajustes', 'correspondencias', 'dispensas', 'sello'] as const;
export type DocumentName = (typeof DOCUMENT_NAMES)[number];

/** The JSON text of each document that a workbook holds. It came with the file: nothing in it is trusted until read. */
export type Documents = { readonly [Name in DocumentName]?: string };

const NAMESPACE = 'urn:revisor-tmm-f004:';

/** Takes a document's name; gives the XML namespace of its custom XML part. */
export function documentNamespace(name: DocumentName): string {
  return NAMESPACE + name;
}

/** Takes a document's name and its JSON text; gives the XML of its custom XML part. */
export function toDocumentXml(name: DocumentName, json: string): string {
  const text = json.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<documento xmlns="${documentNamespace(name)}">${text}</documento>`;
}

/** Takes the XML of a custom XML part; gives the document it holds, or `null` where it is none of ours. */
export function fromDocumentXml(xml: string): { readonly name: DocumentName; readonly json: string } | null {
  const match =
    /^(?:\uFEFF?<\?xml[^>]*\?>)?\s*<documento xmlns="urn:revisor-tmm-f004:(\w+)"\s*>([^<]*)<\/documento>\s*$/.exec(xml);
  const name = DOCUMENT_NAMES.find((each) => each === match?.[1]);
  if (!match || !name) return null;
  return {
    name,
    json: match[2]!
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  };
}
