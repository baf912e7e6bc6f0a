#!/usr/bin/env node
import process from 'node:process';
import { openOutput } from './output';
import { run } from './run';

const interruption = new AbortController();
// Once: a second Ctrl-C ends the program where it stands.
process.once('SIGINT', () => interruption.abort());

const out = openOutput(process.stdout);
const terminal = {
  out,
  err: openOutput(process.stderr),
  colours: out.isTerminal && !process.env['NO_COLOR'],
  interrupted: interruption.signal,
};

void run(process.argv.slice(2), terminal).then((status) => {
  process.exitCode = status;
});
