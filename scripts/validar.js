// `npm run validar -- FILE…`: builds the command line where it is missing or older than its sources, then runs it.
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const program = path.join(root, 'dist/cli/tmm-f004.js');

function newest(folder) {
  return Math.max(
    ...fs.readdirSync(folder, { recursive: true }).map((name) => fs.statSync(path.join(folder, name)).mtimeMs),
  );
}

if (!fs.existsSync(program) || fs.statSync(program).mtimeMs < newest(path.join(root, 'src'))) {
  const webpack = require.resolve('webpack/bin/webpack.js');
  // What the build says goes to standard error: standard output belongs to the review.
  execFileSync(process.execPath, [webpack, '--config-name', 'cli'], { cwd: root, stdio: ['ignore', 2, 2] });
}

process.argv.splice(2, 0, 'validar');
require(program);
