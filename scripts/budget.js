// Prints what each bundle weighs and fails where one is over its budget.
const fs = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');

const BUDGETS = [{ bundle: 'dist/engine/engine.js', kilobytes: 30 }];

const rows = BUDGETS.map(({ bundle, kilobytes }) => {
  const size = gzipSync(fs.readFileSync(path.join(__dirname, '..', bundle)), { level: 9 }).length / 1024;
  return { bundle, 'KB gzip': Number(size.toFixed(1)), budget: kilobytes, fits: size <= kilobytes };
});
console.table(rows);
process.exitCode = rows.every(({ fits }) => fits) ? 0 : 1;
