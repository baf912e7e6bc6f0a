const path = require('node:path');
const { BannerPlugin } = require('webpack');

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

/** The command line: one program and the worker that reviews files beside it. */
const cli = {
  ...common,
  name: 'cli',
  target: 'node20',
  entry: { 'tmm-f004': './src/cli/tmm-f004.ts', worker: './src/cli/worker.ts' },
  output: { path: path.join(__dirname, 'dist/cli'), filename: '[name].js', clean: true, libraryTarget: 'commonjs2' },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^tmm-f004\.js$/ })],
  // Names and line numbers stay readable in a failure's trace.
  optimization: { minimize: false },
};

/** The pure engine as a browser loads it: built to hold its size under the limit. */
const engine = {
  ...common,
  name: 'engine',
  target: 'web',
  entry: { engine: './src/engine.ts' },
  output: {
    path: path.join(__dirname, 'dist/engine'),
    filename: '[name].js',
    clean: true,
    library: { type: 'module' },
  },
  experiments: { outputModule: true },
};

/** The measurements of `npm run bench`. */
const bench = {
  ...common,
  name: 'bench',
  target: 'node20',
  entry: { bench: './bench/bench.ts' },
  node: { __dirname: false, __filename: false },
  output: { path: path.join(__dirname, 'dist/bench'), filename: '[name].js', clean: true, libraryTarget: 'commonjs2' },
  optimization: { minimize: false },
};

module.exports = [cli, engine, bench];
