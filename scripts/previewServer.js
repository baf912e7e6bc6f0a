// The server of `npm start` and of the end-to-end tests: what was built, to this machine alone.
const fs = require('node:fs');
const path = require('node:path');
const express = require('express');

const root = path.join(__dirname, '..');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Nothing may leave this machine. Inline styles: the spreadsheet and Fluent UI write them. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Gives the add-in's page as it was built, but for two things: Microsoft's script comes from the package in
 * node_modules, and before it stands the script that plays Excel.
 */
function taskpane() {
  const page = fs.readFileSync(path.join(root, 'dist/addin/taskpane.html'), 'utf8');
  if (!page.includes(OFFICE_JS)) throw new Error(`dist/addin/taskpane.html does not link ${OFFICE_JS}`);
  return page.replace(OFFICE_JS, '/office/office.js').replace(/(?=<script)/, '<script src="/bridge.js"></script>');
}

/** Takes a port, or 0 for any that is free; gives the server once it listens, on this machine only. */
function startServer(port) {
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.set({
      'Content-Security-Policy': POLICY,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    next();
  });
  app.get('/addin/taskpane.html', (_request, response) => response.type('html').send(taskpane()));
  app.use('/addin', express.static(path.join(root, 'dist/addin')));
  app.use('/office', express.static(path.join(root, 'node_modules/@microsoft/office-js/dist')));
  app.use('/samples', express.static(path.join(root, 'samples')));
  app.use(express.static(path.join(root, 'dist/preview')));
  return new Promise((resolve, reject) => {
    const server = app.listen(port, '127.0.0.1', (error) => (error ? reject(error) : resolve(server)));
  });
}

module.exports = { startServer };
