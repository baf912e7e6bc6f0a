import path from 'node:path';
import * as fc from 'fast-check';
import { textLines } from '../../src/cli/textLines';
import { folderWith } from './folders';

async function linesOf(content: string | Uint8Array): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of textLines(path.join(folderWith({ texto: content }), 'texto'))) lines.push(line);
  return lines;
}

test.each([
  ['', []],
  ['una', ['una']],
  ['una\n', ['una']],
  ['\uFEFFuna\r\ndos', ['una', 'dos']],
  ['una\n\ndos\n', ['una', '', 'dos']],
  ['separador\u2028de líneas\n', ['separador\u2028de líneas']],
])('%j', async (text, lines) => {
  expect(await linesOf(text)).toEqual(lines);
  expect(await linesOf(Buffer.from(`\uFEFF${text.replace('\uFEFF', '')}`, 'utf16le'))).toEqual(lines);
});

test('lines longer than what is read at once are whole', async () => {
  const lines = ['ñ'.repeat(200_000), 'x', 'á'.repeat(70_000)];
  expect(await linesOf(`${lines.join('\n')}\n`)).toEqual(lines);
});

test('any text is read as its lines', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\r\n\uFEFF]/g, ''))),
      async (lines) => {
        const whole = [...lines, 'fin'];
        expect(await linesOf(whole.join('\n'))).toEqual(whole);
      },
    ),
    { numRuns: 40 },
  );
});
