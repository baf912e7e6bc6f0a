import { escapeXml } from './editEscape';
import { CONTENT_TYPES, type Parts } from './editParts';
import { appendContent, applySplices } from './editSplice';
import { attribute, childrenOf, rootOf } from './editXml';
import { relationshipsPart } from './relationships';

const WORKSHEET = /\/worksheet$/;
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const PLAIN =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

/**
 * Takes the parts of a workbook without styles and the name of its workbook part; adds the plain styles that every new
 * workbook begins with and gives the name of their part.
 */
export function addPlainStyles(parts: Parts, workbookPart: string): string {
  const name = freeName(parts, workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1));
  const workbook = parts.text(workbookPart);
  const { tag } = rootOf(workbook);
  const namespace = attribute(workbook, tag, tag.prefix ? `xmlns:${tag.prefix.slice(0, -1)}` : 'xmlns') ?? '';
  parts.set(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${escapeXml(namespace)}">${PLAIN}</styleSheet>`,
  );
  relate(parts, relationshipsPart(workbookPart), name);
  append(parts, CONTENT_TYPES, (prefix) => `<${prefix}Override PartName="/${name}" ContentType="${CONTENT_TYPE}"/>`);
  return name;
}

function freeName(parts: Parts, folder: string): string {
  let name = `${folder}styles.xml`;
  for (let number = 1; parts.has(name); number++) name = `${folder}styles${number}.xml`;
  return name;
}

function relate(parts: Parts, relationships: string, name: string): void {
  const text = parts.text(relationships);
  const present = childrenOf(text, rootOf(text)).map(({ tag }) => tag);
  const ids = new Set(present.map((tag) => attribute(text, tag, 'Id')));
  let number = present.length + 1;
  while (ids.has(`rId${number}`)) number++;
  // Strict and transitional workbooks differ in what stands before the last word of a type.
  const worksheet = present.map((tag) => attribute(text, tag, 'Type') ?? '').find((type) => WORKSHEET.test(type)) ?? '';
  const type = escapeXml(worksheet.replace(WORKSHEET, '/styles'));
  append(
    parts,
    relationships,
    (prefix) => `<${prefix}Relationship Id="rId${number}" Type="${type}" Target="/${name}"/>`,
  );
}

function append(parts: Parts, name: string, xml: (prefix: string) => string): void {
  const text = parts.text(name);
  const root = rootOf(text);
  parts.set(name, applySplices(text, [appendContent(root, xml(root.tag.prefix))]));
}
