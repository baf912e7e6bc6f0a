// `npm run validar -- FILE…`: builds the command line where it is missing or older than its sources, then runs it.
const { buildOutdated } = require('./buildOutdated');

buildOutdated(['cli']);
process.argv.splice(2, 0, 'validar');
require('../dist/cli/tmm-f004.js');
