import { addinUrl, withUrl } from '../../scripts/addinUrl';
import { MANIFEST_TEXT } from './theManifest';
import { parseTree } from './xmlTree';

test.each([
  [undefined, 'https://localhost:3000/'],
  ['', 'https://localhost:3000/'],
  ['https://revisor.example.gob.mx', 'https://revisor.example.gob.mx/'],
  ['https://example.gob.mx:8443/tmm/f004/', 'https://example.gob.mx:8443/tmm/f004/'],
  ['https://example.gob.mx/tmm', 'https://example.gob.mx/tmm/'],
])('ADDIN_URL %s gives %s', (setting, url) => {
  expect(addinUrl(setting)).toBe(url);
});

test.each([
  ['http://revisor.example.gob.mx/', 'must begin with https://'],
  ['file:///revisor', 'must begin with https://'],
  ['revisor.example.gob.mx', 'is not an address'],
  ['https://example.gob.mx/?v=1', 'host and folder only'],
  ['https://example.gob.mx/#f004', 'host and folder only'],
  ['https://somebody@example.gob.mx/', 'host and folder only'],
])('ADDIN_URL %s ends the build: %s', (setting, message) => {
  expect(() => addinUrl(setting)).toThrow(message);
});

test('the built manifest has the public address everywhere, and stays well formed', () => {
  const built = withUrl(MANIFEST_TEXT, 'https://example.gob.mx/a&b/');
  expect(built).not.toContain('localhost');
  expect(built.match(/https:\/\/example\.gob\.mx\/a&amp;b\/[^"]/g)).toHaveLength(
    MANIFEST_TEXT.match(/https:\/\/localhost:3000\//g)!.length,
  );
  expect(() => parseTree(built)).not.toThrow();
});
