const { chmodSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { BannerPlugin, IgnorePlugin } = require('webpack');
const { addinUrl, withUrl } = require('./scripts/addinUrl');

const common = {
  mode: 'production',
  context: __dirname,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' } },
      },
    ],
  },
  stats: 'errors-warnings',
};

/** Lets the program be started by its name. npx sees to that only where it meets this folder for the first time. */
const executable = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('executable', ({ outputOptions }) =>
      chmodSync(path.join(outputOptions.path, 'tmm-f004.js'), 0o755),
    ),
};

/** The command line: one program and the worker that reviews files beside it. */
const cli = {
  ...common,
  name: 'cli',
  target: 'node20',
  entry: { 'tmm-f004': './src/cli/tmm-f004.ts', worker: './src/cli/worker.ts' },
  output: { path: path.join(__dirname, 'dist/cli'), filename: '[name].js', clean: true, libraryTarget: 'commonjs2' },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^tmm-f004\.js$/ }), executable],
  // Names and line numbers stay readable in a failure's trace.
  optimization: { minimize: false },
};

/** The pure engine as a browser loads it: built to hold its size under the limit. */
const engine = {
  ...common,
  name: 'engine',
  target: ['web', 'es2022'],
  entry: { engine: './src/engine.ts' },
  output: {
    path: path.join(__dirname, 'dist/engine'),
    filename: '[name].js',
    clean: true,
    library: { type: 'module' },
  },
  // The shortest names and the last bytes, because it has a limit; its names need not last from one build to the next.
  optimization: {
    moduleIds: 'size',
    mangleExports: 'size',
    minimizeOptions: { javascript: { module: true, compress: { passes: 3 } } },
  },
  experiments: { outputModule: true },
};

const publicUrl = addinUrl(process.env.ADDIN_URL);

/** The Excel add-in as static files: one page for the pane and the ribbon's commands, its icons and its manifest. */
const addin = {
  ...common,
  name: 'addin',
  // WebView2 on Windows, WebKit on Mac, any current browser on the web.
  target: ['web', 'es2022'],
  // One entry, so that pane and commands share their modules' state.
  entry: { taskpane: ['./src/commands/index.ts', './src/taskpane/index.tsx'] },
  output: {
    path: path.join(__dirname, 'dist/addin'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  module: {
    rules: [
      ...common.module.rules.map((rule) => ({ ...rule, test: /\.ts$/ })),
      {
        test: /\.tsx$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
            target: 'es2022',
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({
      template: './src/taskpane/page/taskpane.html',
      filename: 'taskpane.html',
      // After office.js, which the template links in the head and which is deferred too.
      scriptLoading: 'defer',
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png', to: 'assets/[name][ext]' },
        // The institution's settings: none, until whoever hosts the add-in puts a document in its place.
        { from: 'assets/perfil.json', to: '[name][ext]' },
        // As it stands: it is written for the oldest browser.
        { from: 'src/taskpane/page/opening.js', to: '[name][ext]', info: { minimized: true } },
        {
          from: 'manifest.xml',
          transform: (manifest) => withUrl(manifest.toString('utf8'), publicUrl),
        },
      ],
    }),
  ],
  optimization: {
    // Names that the table of scripts/budget.js can be read by.
    chunkIds: 'named',
    // Every script is built with the others, so their names for one another may be the shortest.
    mangleExports: 'size',
  },
  performance: { hints: false },
};

/** The measurements of `npm run bench`. */
const bench = {
  ...common,
  name: 'bench',
  target: 'node20',
  entry: { bench: './bench/bench.ts' },
  node: { __dirname: false, __filename: false },
  // The browser and the server of the preview are found where they stand.
  externals: [
    { 'puppeteer-core': 'commonjs puppeteer-core', '@sparticuz/chromium': 'import @sparticuz/chromium' },
    ({ request }, give) =>
      /scripts.previewServer$/.test(request) ? give(null, 'commonjs ../../scripts/previewServer') : give(),
  ],
  output: { path: path.join(__dirname, 'dist/bench'), filename: '[name].js', clean: true, libraryTarget: 'commonjs2' },
  optimization: { minimize: false },
};

/** The page of `npm start`: a spreadsheet with the add-in beside it. Univer is large, so what was built of it is kept. */
const preview = {
  ...common,
  name: 'preview',
  target: 'web',
  entry: { page: './src/preview/page/page.ts' },
  output: { path: path.join(__dirname, 'dist/preview'), filename: '[name].js', clean: true },
  module: {
    rules: [...common.module.rules, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  plugins: [
    // Univer's word division for seventy languages: two are enough for a form in Spanish.
    new IgnorePlugin({
      resourceRegExp: /^\.\/(?!en-|es-)[a-z]{2,3}(-.+)?-[\w-]{8}\.js$/,
      contextRegExp: /engine-render/,
    }),
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlPlugin({ template: './src/preview/page/page.html', filename: 'index.html' }),
    new CopyPlugin({ patterns: [{ from: 'src/preview/page/bridge.js', info: { minimized: true } }] }),
  ],
  cache: { type: 'filesystem', name: 'preview', buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  // Served from this machine only: minifying ten megabytes takes longer than it saves.
  optimization: { minimize: false },
};

module.exports = [cli, engine, addin, bench, preview];
