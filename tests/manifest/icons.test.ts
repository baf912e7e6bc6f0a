import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, ROOT } from './theManifest';
import { everyElement, only } from './xmlTree';

const ASSETS = join(ROOT, 'assets');
const pngs = readdirSync(ASSETS).filter((file) => file.endsWith('.png'));
const images = only(MANIFEST, 'VersionOverrides/Resources/bt:Images').children;
const fileOf = (url: string): string => url.replace('https://localhost:3000/', '');

/** Takes a PNG file; gives its width and height, from its header. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each(pngs)('%s has the size of its name, and its source beside it', (file) => {
  const [, name, size] = /^(\w+)-(\d+)\.png$/.exec(file)!;
  expect(pixels(join(ASSETS, file))).toEqual([Number(size), Number(size)]);
  expect(existsSync(join(ASSETS, size === '16' ? `${name}-16.svg` : `${name}.svg`))).toBe(true);
});

test('every image of the manifest is a file of the size that it is used for', () => {
  const used = everyElement(only(MANIFEST, 'VersionOverrides/Hosts')).filter(({ name }) => name === 'bt:Image');
  expect(used.length).toBeGreaterThan(0);
  for (const { attributes } of used) {
    const image = images.find((each) => each.attributes.id === attributes.resid)!;
    const size = Number(attributes.size);
    expect(pixels(join(ROOT, fileOf(image.attributes.DefaultValue!)))).toEqual([size, size]);
  }
});

test('the product’s own icons are of the two sizes that the list of add-ins shows', () => {
  const icon = (name: string): [number, number] =>
    pixels(join(ROOT, fileOf(only(MANIFEST, name).attributes.DefaultValue!)));
  expect(icon('IconUrl')).toEqual([32, 32]);
  expect(icon('HighResolutionIconUrl')).toEqual([64, 64]);
});

test('each control has the sizes that Excel asks for', () => {
  const icons = everyElement(MANIFEST).filter(({ name }) => name === 'Icon');
  expect(icons).toHaveLength(5);
  for (const icon of icons) {
    expect(icon.children.map(({ attributes }) => attributes.size)).toEqual(['16', '32', '64', '80']);
  }
});
