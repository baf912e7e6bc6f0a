import { escapeXml } from './editEscape';
import type { Parts } from './editParts';
import { declareType, relate, relationshipBase } from './editRelations';
import { attribute, rootOf } from './editXml';
import { relationshipsPart } from './relationships';

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
  relate(parts, relationshipsPart(workbookPart), `${relationshipBase(parts, workbookPart)}/styles`, `/${name}`);
  declareType(parts, name, CONTENT_TYPE);
  return name;
}

function freeName(parts: Parts, folder: string): string {
  let name = `${folder}styles.xml`;
  for (let number = 1; parts.has(name); number++) name = `${folder}styles${number}.xml`;
  return name;
}
