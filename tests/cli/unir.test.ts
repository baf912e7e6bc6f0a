import * as fc from 'fast-check';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { builtProgram, removeBuilt } from './builtProgram';
import { type Content, folderWith, samplePath } from './folders';
import { fakeTerminal } from './fakeTerminal';

jest.setTimeout(120_000);

interface Told {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

let program = '';
beforeAll(() => {
  program = builtProgram();
}, 120_000);
afterAll(() => removeBuilt(program));

/** Takes the words after the program's name; gives what the built program tells, whose workers review the files. */
function tellBuilt(...words: readonly string[]): Promise<Told> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...words], (_error, out, err) =>
      resolve({ status: child.exitCode!, out, err }),
    );
  });
}

async function tell(...words: readonly string[]): Promise<Told> {
  const terminal = fakeTerminal();
  const status = await run(words, terminal);
  return { status, ...terminal.written };
}

const T1: Content = { sample: 'TMM-F004-2025-T1' };
const T3: Content = { sample: 'TMM-F004-2025-T3-participacion-social' };
const LOT: Record<string, Content> = {
  'T1.xlsx': T1,
  'T2.xlsx': { sample: 'TMM-F004-2025-T2' },
  'T3.xlsx': T3,
  'sub/T3 otra vez.xlsx': T3,
  'sub/roto.xlsx': 'PK\u0003\u0004roto',
  'sub/página.xlsx': '<html>',
};

/** Takes a folder of workbooks, a number of parts and who reviews them; writes each part elsewhere and gives their paths. */
async function partsOf(lot: string, de: number, tellPart = tell): Promise<string[]> {
  const folder = folderWith();
  return Promise.all(
    Array.from({ length: de }, async (_, index) => {
      const part = path.join(folder, `parte-${index + 1}.json`);
      const { out } = await tellPart('validar', lot, '--json', '--particion', `${index + 1}/${de}`);
      writeFileSync(part, out);
      return part;
    }),
  );
}

describe('the parts of a lot', () => {
  test('any split, merged in any order, gives the same whole', async () => {
    const lot = folderWith(LOT);
    const whole = { json: await tellBuilt('validar', lot, '--json'), text: await tellBuilt('validar', lot) };
    const splits = new Map<number, string[]>();
    // More than two files are reviewed by workers, which only the built program has.
    for (const de of [1, 2, 3, 4, 7]) splits.set(de, await partsOf(lot, de, de < 3 ? tellBuilt : tell));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...splits.keys()).chain((de) => fc.shuffledSubarray(splits.get(de)!, { minLength: de })),
        async (parts) => {
          expect(await tellBuilt('unir', ...parts, '--json')).toEqual(whole.json);
          expect(await tellBuilt('unir', ...parts)).toEqual(whole.text);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('say the same report as the whole, of every kind', async () => {
    const lot = folderWith(LOT);
    const parts = await partsOf(lot, 3);
    const folder = folderWith({ 'lista.txt': '54101 DIRECCIÓN\r\n\r\n999 NO ESTÁ\r\n' });
    const lista = path.join(folder, 'lista.txt');
    for (const kind of ['csv', 'html', 'xlsx']) {
      const [one, other] = ['uno', 'otro'].map((name) => path.join(folder, `${name}.${kind}`)) as [string, string];
      await tellBuilt('validar', lot, '--unidades', lista, '--reporte', one);
      await tellBuilt('unir', ...parts, '--unidades', lista, '--reporte', other);
      const [first, second] = [one, other].map((file) =>
        kind === 'xlsx' ? readFileSync(file).length : readFileSync(file, 'utf8').replace(/\d+:\d\d [ap]\.m\./, ''),
      );
      expect(second).toEqual(first);
      if (kind === 'csv') expect(first).toContain('999 NO ESTÁ no tiene formato de ene–mar 2025');
    }
    expect(readdirSync(folder).sort()).toEqual(
      ['lista.txt', ...['csv', 'html', 'xlsx'].flatMap((kind) => [`uno.${kind}`, `otro.${kind}`])].sort(),
    );
  });

  test('a part without files is a part all the same', async () => {
    const parts = await partsOf(folderWith({ 'T3.xlsx': T3 }), 3);
    expect(await tell('unir', ...parts)).toMatchObject({ status: 0, err: '' });
  });

  test('are found by a pattern that no shell expanded', async () => {
    const parts = await partsOf(folderWith({ 'T3.xlsx': T3 }), 2);
    const pattern = path.join(path.dirname(parts[0]!), 'parte-*.json');
    expect((await tell('unir', pattern)).out).toContain('1 archivo, 1 formato (1 listo para entregar)');
  });

  test('saved as UTF-16 and with the line ends of Windows are the same', async () => {
    const lot = folderWith({ 'T1.xlsx': T1, 'T3.xlsx': T3 });
    const parts = await partsOf(lot, 2);
    for (const part of parts) {
      const text = readFileSync(part, 'utf8').replaceAll('\n', '\r\n');
      writeFileSync(part, Buffer.from(`\uFEFF${text}`, 'utf16le'));
    }
    expect(await tell('unir', ...parts, '--json')).toEqual(await tell('validar', lot, '--json'));
  });
});

describe('what cannot be merged', () => {
  const refused = async (...words: readonly string[]): Promise<string[]> => {
    const { status, out, err } = await tell('unir', ...words, '--json');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    const [first, ...problems] = err.trimEnd().split('\n');
    expect(first).toBe('No se unió nada:');
    return problems;
  };

  test('is told of each file, and nothing is written', async () => {
    const lot = folderWith({ 'T1.xlsx': T1, 'T3.xlsx': T3 });
    const [one, two] = (await partsOf(lot, 2)) as [string, string];
    const [other] = await partsOf(folderWith({ 'T3.xlsx': T3, 'T4.xlsx': T3 }), 2);
    const folder = folderWith({
      'entero.json': (await tell('validar', lot, '--json')).out,
      'nuevo.json': readFileSync(one, 'utf8').replace('"version":1', '"version":7'),
      'nada.json': '',
      'texto.json': 'hola',
    });
    const at = (name: string): string => path.join(folder, name);
    const names = ['entero.json', 'nuevo.json', 'nada.json', 'texto.json', 'falta.json'].map(at);
    const notPartial =
      'no es un resultado de «tmm-f004 validar … --particion … --json», o cambió después. Hágalo otra vez y guárdelo tal como sale.';
    expect(await refused(one, two, one, other!, ...names)).toEqual([
      `- «${one}» es la parte 1, igual que «${one}». Deje una sola.`,
      `- «${other}» no es del mismo conjunto que «${one}»: sus archivos, sus ajustes o el programa son otros. Haga todas las partes igual, sobre los mismos archivos.`,
      `- «${at('entero.json')}» es el resultado de una revisión completa, no de una parte. Haga cada parte con --particion y --json.`,
      `- «${at('nuevo.json')}» lo hizo un programa más nuevo (versión 7 del resultado). Una las partes con ese programa.`,
      `- «${at('nada.json')}» ${notPartial}`,
      `- «${at('texto.json')}» ${notPartial}`,
      `- «${at('falta.json')}» no se pudo leer: no existe.`,
    ]);
    expect(await refused(folder)).toEqual([`- «${folder}» no se pudo leer: es una carpeta.`]);
  });

  test('is a lot of which parts are missing', async () => {
    const parts = await partsOf(folderWith({ 'T1.xlsx': T1, 'T3.xlsx': T3 }), 4);
    expect(await refused(...parts.slice(1))).toEqual(['- De las 4 partes falta la 1.']);
    expect(await refused(parts[1]!, parts[3]!)).toEqual(['- De las 4 partes faltan las 1 y 3.']);
  });

  test('is a part that ends early, or in which a file was changed; every such part is told', async () => {
    const lot = folderWith({ 'a.xlsx': T1, 'b.xlsx': T3, 'c.xlsx': T3, 'd.xlsx': T3, 'e.xlsx': T3, 'f.xlsx': T3 });
    const [one, two, three] = (await partsOf(lot, 3)) as [string, string, string];
    const change = (part: string, edit: (text: string) => string): void => {
      const text = readFileSync(part, 'utf8');
      expect(edit(text)).not.toBe(text);
      writeFileSync(part, edit(text));
    };
    change(one, (text) => text.split('\n').slice(0, 2).join('\n'));
    change(two, (text) => text.replace('"estado":"numero"', '"estado":"raro"'));
    expect(await refused(one, two, three)).toEqual([
      `- «${one}» está incompleto: le falta 1 de 2 archivos. Revise otra vez esa parte.`,
      `- «${two}» no está como se guardó, desde su archivo número 1. Revise otra vez esa parte y no cambie el resultado.`,
    ]);
    change(three, (text) => text.slice(0, -20));
    expect(await refused(one, two, three)).toHaveLength(3);
  });

  test('is an interrupted part: its object is whole, and files are missing', async () => {
    const lot = folderWith({ 'a.xlsx': T3, 'b.xlsx': T3 });
    const [, two] = (await partsOf(lot, 2)) as [string, string];
    const terminal = fakeTerminal({ interrupted: AbortSignal.abort() });
    await run(['validar', lot, '--json', '--particion', '1/2'], terminal);
    const one = path.join(path.dirname(two), 'interrumpida.json');
    writeFileSync(one, terminal.written.out);
    expect(await refused(one, two)).toEqual([
      `- «${one}» está incompleto: le falta 1 de 1 archivo. Revise otra vez esa parte.`,
    ]);
  });

  test('is a part reviewed with other settings', async () => {
    const lot = folderWith({ 'a.xlsx': T3, 'b.xlsx': T3 });
    const [one] = (await partsOf(lot, 2)) as [string, string];
    const { out } = await tell('validar', lot, '--json', '--particion', '2/2', '--trimestre', '2');
    const two = path.join(path.dirname(one), 'otra.json');
    writeFileSync(two, out);
    expect(await refused(one, two)).toEqual([expect.stringContaining('no es del mismo conjunto')]);
  });
});

test('the same files in another folder are the same lot', async () => {
  const files = { 'sub/a.xlsx': T1, 'b.xlsx': T3 };
  const [one] = (await partsOf(folderWith(files), 2)) as [string, string];
  const [, two] = (await partsOf(folderWith(files), 2)) as [string, string];
  expect((await tell('unir', one, two)).err).toBe('');
});

describe('the list of units', () => {
  const withList = (content: string | Uint8Array): Promise<Told> =>
    tell('validar', folderWith({ 'T3.xlsx': T3 }), '--unidades', path.join(folderWith({ 'u.txt': content }), 'u.txt'));

  test('says which are missing, also of a single workbook', async () => {
    const { status, out } = await withList('54201\n54101 DIRECCIÓN\n');
    expect(status).toBe(0);
    expect(out).toContain('54101 DIRECCIÓN no tiene formato de jul–sep 2025 y está en la lista de unidades.');
  });

  test.each([
    ['UTF-8', Buffer.from('54101 DIRECCIÓN')],
    ['UTF-16', Buffer.from('\ufeff54101 DIRECCIÓN', 'utf16le')],
    ['the code page of Windows', Buffer.from('54101 DIRECCIÓN', 'latin1')],
  ])('is read in %s', async (_encoding, content) => {
    expect((await withList(content)).out).toContain('54101 DIRECCIÓN no tiene formato de jul–sep 2025');
  });

  test('that is no text, such as a workbook, is refused before anything is reviewed', async () => {
    const { status, out, err } = await withList(readFileSync(samplePath('TMM-F004-2025-T1')));
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^«.*u\.txt» no es un texto\. Guarde la lista como \.txt, con una unidad en cada línea\./);
  });

  test('that says nothing, or is not there, is told', async () => {
    expect((await withList('\n  \n---\n')).err).toMatch(
      /^La lista de unidades «.*» no dice ninguna\. Escriba una por línea/,
    );
    expect((await tell('validar', 'x.xlsx', '--unidades', 'nada.txt')).err).toBe(
      'No se pudo leer la lista de unidades «nada.txt»: no existe.\n',
    );
  });
});
