// Alone: `node scripts/buildOutdated.js addin preview`.
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');

/** Each bundle by the name of its webpack configuration: a file that it writes and what it is made of. */
const BUNDLES = {
  cli: { file: 'dist/cli/tmm-f004.js', sources: ['src'] },
  addin: { file: 'dist/addin/taskpane.html', sources: ['src', 'assets', 'manifest.xml'] },
  preview: {
    file: 'dist/preview/index.html',
    sources: ['src/preview', 'src/files', 'src/language', 'src/messages', 'src/workbook'],
  },
};

function newest(source) {
  const place = path.join(root, source);
  if (!fs.statSync(place).isDirectory()) return fs.statSync(place).mtimeMs;
  const names = fs.readdirSync(place, { recursive: true });
  return Math.max(...names.map((name) => fs.statSync(path.join(place, name)).mtimeMs));
}

function isOutdated({ file, sources }) {
  const built = path.join(root, file);
  return (
    !fs.existsSync(built) || fs.statSync(built).mtimeMs < Math.max(...['webpack.config.js', ...sources].map(newest))
  );
}

/** Takes names of webpack configurations; builds those of which what was built is missing or older than its sources. */
function buildOutdated(names) {
  const outdated = names.filter((name) => isOutdated(BUNDLES[name]));
  if (outdated.length === 0) return;
  console.error(`Preparando ${outdated.join(', ')}: puede tardar un minuto…`);
  const webpack = require.resolve('webpack/bin/webpack.js');
  const chosen = outdated.flatMap((name) => ['--config-name', name]);
  // What the build says goes to standard error: standard output belongs to whoever asked for it.
  execFileSync(process.execPath, [webpack, ...chosen], { cwd: root, stdio: ['ignore', 2, 2] });
  // webpack leaves a file alone whose contents came out the same.
  const now = new Date();
  for (const name of outdated) fs.utimesSync(path.join(root, BUNDLES[name].file), now, now);
}

if (require.main === module) buildOutdated(process.argv.slice(2));

module.exports = { buildOutdated };
