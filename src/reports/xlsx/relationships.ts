import { XML_START, xmlText } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Takes a relationship's id, the last word of its type, and its target; gives its XML. */
export function relationship(id: string, type: string, target: string, mode?: 'External'): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${xmlText(target)}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
}

/** Takes the relationships of a part; gives the part that lists them. */
export function relationshipsPart(relations: readonly string[]): string {
  return `${XML_START}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
}
