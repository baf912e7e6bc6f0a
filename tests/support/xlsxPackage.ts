import { strFromU8, unzipSync } from 'fflate';
import path from 'node:path';
import { SaxesParser } from 'saxes';

/** One element of a part, with its attributes as written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Takes the bytes of an .xlsx file; gives its parts as text, by their paths. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** Takes XML; gives its elements in order. Throws where it is not well formed. */
export function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes: attributes as Record<string, string> });
  });
  parser.write(xml).close();
  return elements;
}

/** Takes the parts of a file; gives what is wrong with how they hang together: nothing, where a program opens it without repair. */
export function packageProblems(parts: Readonly<Record<string, string>>): string[] {
  const types = elementsOf(parts['[Content_Types].xml']!);
  const defaults = new Set(
    types.filter(({ name }) => name === 'Default').map(({ attributes }) => attributes['Extension']),
  );
  const overrides = types.filter(({ name }) => name === 'Override').map(({ attributes }) => attributes['PartName']!);
  const problems = overrides
    .filter((part) => !(part.slice(1) in parts))
    .map((part) => `no part for the type of ${part}`);
  for (const [name, xml] of Object.entries(parts)) {
    const isPlain = name === '[Content_Types].xml' || name.endsWith('.rels');
    if (!isPlain && !overrides.includes(`/${name}`)) problems.push(`no type for ${name}`);
    if (!defaults.has(name.split('.').at(-1)!)) problems.push(`no default for ${name}`);
    problems.push(...relationProblems(name, xml, parts));
  }
  return problems;
}

function relationProblems(name: string, xml: string, parts: Readonly<Record<string, string>>): string[] {
  const { dir, base } = path.posix.parse(name);
  const relations = parts[path.posix.join(dir, '_rels', `${base}.rels`)];
  const known = relations ? elementsOf(relations).slice(1) : [];
  const ids = known.map(({ attributes }) => attributes['Id']!);
  const used = elementsOf(xml).flatMap(({ attributes }) => attributes['r:id'] ?? []);
  return [
    ...(new Set(ids).size === ids.length ? [] : [`an id twice in the relationships of ${name}`]),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${name} names ${id}, which is no relationship`),
    ...known.flatMap(({ attributes: { Target, TargetMode } }) => {
      const target = path.posix.join(dir, Target!);
      return TargetMode === 'External' || target in parts ? [] : [`${name} leads to ${target}, which is not there`];
    }),
  ];
}
