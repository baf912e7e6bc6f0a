import type { Package } from '../package';
import { parseXml } from './parseXml';

/** How one part of a package uses another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`: strict and transitional workbooks differ in what stands before. */
  readonly type: string;
  /** The name of the other part, as the package knows it. */
  readonly target: string;
}

/** Takes a part's name (`''`: the package itself); gives the name of the part that holds its relationships. */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/**
 * Takes a package and a part's name (`''`: the package itself); gives the part's relationships with other parts.
 * Those with something outside the package are left out.
 * @throws UnreadableWorkbook `archivo-danado`.
 */
export function readRelationships(source: Package, part: string): readonly Relationship[] {
  const file = relationshipsPart(part);
  if (!source.has(file)) return [];
  const relationships: Relationship[] = [];
  parseXml(source.pieces(file), file, {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== 'Relationship' || id === undefined || type === undefined || target === undefined) return;
      if (mode === 'External') return;
      relationships.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolveTarget(part, target) });
    },
  });
  return relationships;
}

function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
