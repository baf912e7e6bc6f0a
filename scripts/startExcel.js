// `npm run start:excel`: builds the add-in, serves it over https on this machine and opens it in Excel for Windows or
// Mac. `npm run start:excel -- --web` only serves it, for Excel on the web.
const { execFileSync } = require('node:child_process');
const https = require('node:https');
const path = require('node:path');
const express = require('express');

const ROOT = path.join(__dirname, '..');
const BUILT = path.join(ROOT, 'dist/addin');
const MANIFEST = path.join(BUILT, 'manifest.xml');
const PORT = 3000;
const SYSTEMS_WITH_EXCEL = ['win32', 'darwin'];

/** Takes what can go wrong and what to do about it; ends the program with that. */
function end(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

function build() {
  const webpack = require.resolve('webpack/bin/webpack.js');
  // Always for this machine, whatever the address of the real one.
  const env = { ...process.env, ADDIN_URL: '' };
  execFileSync(process.execPath, [webpack, '--config-name', 'addin'], { cwd: ROOT, env, stdio: 'inherit' });
}

async function serve() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const certificates = await getHttpsServerOptions().catch((error) =>
    end(
      `The certificate for https://localhost could not be made or installed, and Excel loads an add-in only over https.\n${error.message}`,
    ),
  );
  const app = express();
  app.disable('x-powered-by');
  // Excel shows no icon that it may not keep.
  app.use('/assets', express.static(path.join(BUILT, 'assets')));
  app.use(express.static(BUILT, { setHeaders: (response) => response.set('Cache-Control', 'no-store') }));
  const server = https.createServer(certificates, app);
  await new Promise((resolve, reject) => server.once('error', reject).listen(PORT, 'localhost', resolve)).catch(
    (error) =>
      end(
        error.code === 'EADDRINUSE'
          ? `Port ${PORT} is taken: end the program that uses it, perhaps an earlier start:excel, and try again.`
          : error.message,
      ),
  );
  console.log(`The add-in is served at https://localhost:${PORT}/ until Ctrl+C.`);
}

async function openExcel() {
  const { AppType, startDebugging, stopDebugging } = require('office-addin-debugging');
  try {
    await startDebugging(MANIFEST, { appType: AppType.Desktop, app: 'excel', enableDebugging: false });
  } catch (error) {
    end(`Excel did not open with the add-in. Is Excel for Windows or Mac installed here?\n${error.message}`);
  }
  console.log('Excel is opening. The buttons are on the Home tab, group TMM-F004.');
  process.once('SIGINT', () => void stopDebugging(MANIFEST).finally(() => process.exit()));
}

async function main() {
  const onWeb = process.argv.includes('--web');
  if (!onWeb && !SYSTEMS_WITH_EXCEL.includes(process.platform)) {
    end(
      [
        `There is no Excel for this system (${process.platform}), so the add-in cannot be opened in it from here.`,
        '  npm start                       tries the add-in without Excel',
        '  npm run start:excel -- --web    serves it on this machine, to be loaded into Excel on the web',
        'How to put it into an Excel elsewhere: docs/deploy.md',
      ].join('\n'),
    );
  }
  if (!onWeb && !process.features.require_module) {
    end(`To open Excel from here, Node.js has to be 20.19 or newer, and this is ${process.versions.node}.`);
  }
  build();
  await serve();
  if (!onWeb) return openExcel();
  console.log(
    `In Excel on the web, in a browser on this machine: Home > Add-ins > More add-ins > My add-ins > Upload my add-in,\nand choose ${MANIFEST}`,
  );
}

main();
