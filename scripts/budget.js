// Prints what each bundle weighs, compressed, and fails where one is over its budget.
// The pane's first paint is every script that taskpane.html links, office.js apart; all other scripts are lazy.
const fs = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');

const DIST = path.join(__dirname, '../dist');
const KILOBYTES = {
  engine: 30,
  firstPaint: 120,
  lazy: 40,
  // SheetJS, which only old .xls workbooks need.
  lazySheetJs: 130,
};

function weigh(file) {
  return gzipSync(fs.readFileSync(path.join(DIST, file)), { level: 9 }).length / 1024;
}

function row(bundle, size, budget) {
  const fits = budget === null || size <= budget;
  return { bundle, 'KB gzip': Number(size.toFixed(1)), budget: budget ?? '', fits: budget === null ? '' : fits };
}

/** Takes the text of a page; gives the scripts that it links from its own folder. */
function linkedScripts(html) {
  const sources = [...html.matchAll(/<script\b[^>]*?\bsrc=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g)];
  return sources
    .map(([, quoted, single, bare]) => quoted ?? single ?? bare)
    .filter((source) => !/^https:/.test(source));
}

const linked = linkedScripts(fs.readFileSync(path.join(DIST, 'addin/taskpane.html'), 'utf8'));
const lazy = fs.readdirSync(path.join(DIST, 'addin')).filter((file) => /\.js$/.test(file) && !linked.includes(file));
const first = linked.map((file) => weigh(`addin/${file}`));

const rows = [
  row('the engine alone (dist/engine)', weigh('engine/engine.js'), KILOBYTES.engine),
  ...linked.map((file, index) => row(`first paint: ${file}`, first[index], null)),
  row(
    'first paint of the pane, all',
    first.reduce((sum, size) => sum + size, 0),
    KILOBYTES.firstPaint,
  ),
  ...lazy.map((file) =>
    row(`lazy: ${file}`, weigh(`addin/${file}`), /xlsx/.test(file) ? KILOBYTES.lazySheetJs : KILOBYTES.lazy),
  ),
];
console.table(rows);
process.exitCode = rows.every(({ fits }) => fits !== false) ? 0 : 1;
