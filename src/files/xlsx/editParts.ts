import { decodeXml } from '../decodeXml';
import { rewritePackage, type Package } from '../package';
import { encodeLike } from './editEncoding';

/** The part that tells of what kind every part is. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** The XML parts of a package while they are edited. */
export interface Parts {
  has(name: string): boolean;
  /**
   * Gives a part as it stands by now.
   * @throws UnreadableWorkbook `archivo-danado` where it is missing or no text.
   */
  text(name: string): string;
  /** Changes a part or adds it. */
  set(name: string, text: string): void;
  remove(name: string): void;
  /** Tells whether any part is not what it was. */
  isChanged(): boolean;
  /** Gives the package with the parts as they stand by now; those whose text is the same keep their bytes. */
  rewrite(): Uint8Array;
}

interface Part {
  /** The first bytes that it had, which tell its encoding. */
  readonly beginning: Uint8Array;
  readonly text: string | null;
  readonly isChanged: boolean;
}

const ABSENT: Part = { beginning: new Uint8Array(0), text: null, isChanged: true };

/** Takes a package; gives its parts to edit. */
export function openParts(source: Package): Parts {
  const parts = new Map<string, Part>();

  function open(name: string): Part {
    const present = parts.get(name);
    if (present) return present;
    const bytes = source.bytes(name);
    const part: Part = { beginning: bytes.slice(0, 3), text: decodeXml(bytes, name), isChanged: false };
    parts.set(name, part);
    return part;
  }

  return {
    has: (name) => source.has(name),
    text: (name) => open(name).text ?? '',
    set(name, text) {
      const part = source.has(name) ? open(name) : ABSENT;
      if (text !== part.text) parts.set(name, { ...part, text, isChanged: true });
    },
    remove(name) {
      if (source.has(name)) parts.set(name, ABSENT);
    },
    isChanged: () => [...parts.values()].some(({ isChanged }) => isChanged),
    rewrite() {
      const changed = [...parts].filter(([, { isChanged }]) => isChanged);
      const bytes = new Map<string, Uint8Array | null>();
      for (const [name, { beginning, text }] of changed)
        bytes.set(name, text === null ? null : encodeLike(beginning, text));
      return rewritePackage(source, bytes);
    },
  };
}
