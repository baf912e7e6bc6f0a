// Prints what each bundle weighs, compressed, and fails where one is over its budget.
// The pane's first paint is every script that taskpane.html links, office.js apart; all other scripts are lazy.
const fs = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');

const KILOBYTES = {
  engine: 30,
  firstPaint: 100,
  lazy: 40,
  // The script that a Web Worker starts with; what it loads besides is lazy.
  worker: 40,
  // SheetJS, which only old .xls workbooks need.
  lazySheetJs: 130,
};

const KINDS = [
  { names: /xlsx/, title: 'lazy', budget: KILOBYTES.lazySheetJs },
  { names: /worker\./, title: 'worker', budget: KILOBYTES.worker },
  { names: /./, title: 'lazy', budget: KILOBYTES.lazy },
];

/** Takes the folder of what was built; gives a row for each bundle. */
function weighBundles(dist) {
  const weigh = (file) => gzipSync(fs.readFileSync(path.join(dist, file)), { level: 9 }).length / 1024;
  const linked = linkedScripts(fs.readFileSync(path.join(dist, 'addin/taskpane.html'), 'utf8'));
  const lazy = fs.readdirSync(path.join(dist, 'addin')).filter((file) => /\.js$/.test(file) && !linked.includes(file));
  const first = linked.map((file) => weigh(`addin/${file}`));
  return [
    toRow('the engine alone', weigh('engine/engine.js'), KILOBYTES.engine),
    ...linked.map((file, index) => toRow(`first paint: ${file}`, first[index])),
    toRow(
      'first paint of the pane, all',
      first.reduce((sum, size) => sum + size, 0),
      KILOBYTES.firstPaint,
    ),
    ...lazy.map((file) => {
      const kind = KINDS.find(({ names }) => names.test(file));
      return toRow(`${kind.title}: ${file}`, weigh(`addin/${file}`), kind.budget);
    }),
  ];
}

/** Takes the text of a page; gives the scripts that it links from its own folder. */
function linkedScripts(html) {
  const sources = [...html.matchAll(/<script\b[^>]*?\bsrc=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g)];
  return sources
    .map(([, quoted, single, bare]) => quoted ?? single ?? bare)
    .filter((source) => !/^https:/.test(source));
}

// A script that is part of a sum has no budget of its own.
function toRow(bundle, size, budget) {
  const row = { bundle, 'KB gzip': Number(size.toFixed(1)) };
  return budget === undefined ? row : { ...row, budget, fits: size <= budget };
}

if (require.main === module) {
  const rows = weighBundles(path.join(__dirname, '../dist'));
  console.table(rows);
  process.exitCode = rows.every(({ fits }) => fits !== false) ? 0 : 1;
}

module.exports = { weighBundles };
