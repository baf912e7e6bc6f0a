import { MANIFEST, MANIFEST_TEXT } from './theManifest';
import { everyElement, only, type XmlElement } from './xmlTree';

const resources = only(MANIFEST, 'VersionOverrides/Resources');
const used = everyElement(MANIFEST).filter(({ attributes }) => attributes.resid);

/** Takes the name of an element that refers to a resource; gives where in Resources that must be. */
function home({ name }: XmlElement): string {
  if (name === 'bt:Image') return 'bt:Images';
  if (['Runtime', 'FunctionFile', 'SourceLocation'].includes(name)) return 'bt:Urls';
  return name === 'Description' ? 'bt:LongStrings' : 'bt:ShortStrings';
}

const idsIn = (part: string): string[] => only(resources, part).children.map(({ attributes }) => attributes.id!);

test('every reference names a resource of its kind, and every resource is used', () => {
  const parts = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'];
  for (const part of parts) {
    const references = used.filter((element) => home(element) === part).map(({ attributes }) => attributes.resid!);
    expect([...new Set(references)].sort()).toEqual(idsIn(part).sort());
  }
});

test('every string is there in Spanish and in English', () => {
  const strings = [
    only(MANIFEST, 'DisplayName'),
    only(MANIFEST, 'Description'),
    ...only(resources, 'bt:ShortStrings').children,
    ...only(resources, 'bt:LongStrings').children,
  ];
  for (const { attributes, children } of strings) {
    expect(attributes.DefaultValue).toMatch(/\S/);
    expect(children.map((override) => override.attributes)).toEqual([
      { Locale: 'en-US', Value: expect.stringMatching(/\S/) },
    ]);
  }
});

test.each([
  ['DisplayName', 125],
  ['Description', 250],
])('%s fits its %i characters in both languages', (name, limit) => {
  expect(lengths(only(MANIFEST, name)).filter((length) => length > limit)).toEqual([]);
});

test.each([
  ['bt:ShortStrings', 125],
  ['bt:LongStrings', 250],
])('%s fit their %i characters in both languages', (part, limit) => {
  expect(
    only(resources, part)
      .children.flatMap(lengths)
      .filter((length) => length > limit),
  ).toEqual([]);
});

test('every address but the names of its schemas is https on the one host', () => {
  const addresses = [...MANIFEST_TEXT.matchAll(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]*)"/g)].map(([, url]) => url!);
  expect(addresses.filter((url) => !url.startsWith('https://localhost:3000/'))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(10);
});

function lengths({ attributes, children }: XmlElement): number[] {
  return [attributes.DefaultValue!.length, ...children.map((override) => override.attributes.Value!.length)];
}
