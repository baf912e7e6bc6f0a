import { SaxesParser } from 'saxes';

/** An XML element with its children in their order. */
export interface XmlElement {
  /** With its prefix, such as `bt:Url`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
}

type Growing = { name: string; attributes: Record<string, string>; children: Growing[]; text: string };

/** Takes an XML text; gives its root element. @throws where it is not well formed. */
export function parseTree(xml: string): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

/** Takes an element; gives it and all elements below it, in the order of the text. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** Takes an element and a path of names, such as `Hosts/Host`; gives the one element there. @throws where there is not exactly one. */
export function only(element: XmlElement, path: string): XmlElement {
  return path.split('/').reduce((parent, name) => {
    const found = parent.children.filter((child) => child.name === name);
    if (found.length !== 1) throw new Error(`${found.length} elements ${name} in ${parent.name}`);
    return found[0]!;
  }, element);
}
