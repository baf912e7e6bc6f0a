import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startServer } from '../../scripts/previewServer';

const DIST = join(__dirname, '../../dist');

let server: Server;
beforeAll(async () => {
  server = await startServer(0);
});
afterAll(async () => {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
});

function ask(path: string): Promise<Response> {
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
}

function built(path: string): Buffer {
  return readFileSync(join(DIST, path));
}

test('it listens on this machine only', () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
});

test.each(['/', '/addin/taskpane.html', '/page.js'])('%s may connect to nothing but its own host', async (path) => {
  const response = await ask(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.headers.get('content-security-policy')).toContain("connect-src 'self'");
});

test("the add-in's page differs from the built one by office.js and what plays Excel, its scripts by nothing", async () => {
  const page = await (await ask('/addin/taskpane.html')).text();
  const original = built('addin/taskpane.html').toString('utf8');
  expect(
    page
      .replace('<script src="/bridge.js"></script>', '')
      .replace('/office/office.js', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'),
  ).toBe(original);
  const scripts = readdirSync(join(DIST, 'addin')).filter((name) => name.endsWith('.js'));
  expect(scripts).toContainEqual(expect.stringMatching(/^taskpane\./));
  for (const name of scripts) {
    const served = Buffer.from(await (await ask(`/addin/${name}`)).arrayBuffer());
    expect(served.equals(built(`addin/${name}`))).toBe(true);
  }
});

test('what is not there is not found', async () => {
  expect((await ask('/../package.json')).status).toBe(404);
});
