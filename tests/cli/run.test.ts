import { version } from '../../package.json';
import { run } from '../../src/cli/run';
import { fakeTerminal } from './fakeTerminal';

async function told(...words: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const status = await run(words, terminal);
  return { status, ...terminal.written };
}

test.each([['--help'], ['-h'], ['ayuda']])('%s prints the help', async (word) => {
  const { status, out, err } = await told(word);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('tmm-f004 validar ARCHIVO… [opciones]');
});

test('the help fits a terminal of 80 columns and names every option', async () => {
  const { out } = await told('ayuda');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  for (const option of ['trimestre', 'ajustes', 'json', 'reporte', 'salida', 'con-plantillas', 'help', 'version']) {
    expect(out).toMatch(new RegExp(`--${option}\\b`));
  }
});

test('--version prints the version', async () => {
  expect(await told('--version')).toEqual({ status: 0, out: `tmm-f004 ${version}\n`, err: '' });
});

test.each([
  [
    [],
    'Falta decir qué hacer: «validar», «corregir», «dispensar», «sellar» o «unir».\nEscriba tmm-f004 --help para ver cómo se usa.\n',
  ],
  [['validar'], 'Falta decir qué archivo; por ejemplo: tmm-f004 validar FORMATO.xlsx\n'],
  [
    ['validar', 'A.xlsx', '--trimestre', '7\u001b[31m'],
    '--trimestre es «7 [31m» y debe ser 1 (ene–mar), 2 (abr–jun), 3 (jul–sep) o 4 (oct–dic).\n',
  ],
])('%j ends with status 2 and one sentence on standard error', async (words, err) => {
  expect(await told(...words)).toEqual({ status: 2, out: '', err });
});
