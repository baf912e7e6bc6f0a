// `npm start`: builds the add-in and the preview where they are missing or older than their sources, and serves them.
const { buildOutdated } = require('./buildOutdated');
const { startServer } = require('./previewServer');

const PORT = 4004;

async function start() {
  buildOutdated(['addin', 'preview']);
  const server = await startServer(PORT).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return startServer(0);
  });
  console.log(`Revisor TMM-F004: abra http://localhost:${server.address().port}/ en su navegador (Ctrl+C termina).`);
}

start().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
