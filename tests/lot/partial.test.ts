import * as fc from 'fast-check';
import { reviewPartialFile } from '../../src/lot/compareLectura';
import {
  filesInPart,
  InvalidPartial,
  partialReport,
  type Particion,
  partOf,
  readPartialEnd,
  readPartialFile,
  readPartialStart,
} from '../../src/lot/partial';
import { unreadLotFile } from '../../src/lot/reviewLotFile';
import { unreviewedFile } from '../../src/reports/fileReview';
import { countFile } from '../../src/reports/resumen';
import { AJUSTES } from '../../src/settings/ajustes';
import { CATALOGUE } from '../reports/lots';
import { LOT_OPTIONS, lotFileOf, sampleFile } from './lots';

const PARTICION: Particion = {
  ...{ parte: 2, de: 3, archivos: 10, huella: 'abc', fecha: '2025-07-04' },
  ...{ ajustes: AJUSTES, trimestre: null },
};
const UNREAD = unreadLotFile(unreviewedFile('roto.xlsx', { codigo: 'archivo-danado', mensaje: 'Está dañado.' }));

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof InvalidPartial) return error.codigo;
    throw error;
  }
  return 'valid';
}

test('every file of a lot is in one part, and the parts are even', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 40 }), (archivos, de) => {
      const parts = Array.from({ length: archivos }, (_, place) => partOf(place, de));
      for (let parte = 1; parte <= de; parte++) {
        const size = parts.filter((part) => part === parte).length;
        expect(filesInPart(archivos, { parte, de })).toBe(size);
        expect(size - Math.floor(archivos / de)).toBeGreaterThanOrEqual(0);
        expect(size - Math.floor(archivos / de)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

describe('a partial result', () => {
  test('is one object of JSON, with the keys of the contract and what was read', async () => {
    const files = [await sampleFile('TMM-F004-2025-T2'), UNREAD];
    const text =
      partialReport.start(PARTICION) +
      files.map(({ file, lectura }, index) => partialReport.file(file, lectura, index)).join('') +
      partialReport.end(countFile(files[0]!.file));
    const object = JSON.parse(text) as { readonly archivos: readonly object[] };
    expect(Object.keys(object)).toEqual(['version', 'particion', 'archivos', 'resumen']);
    expect(Object.keys(object.archivos[0]!)).toEqual([
      ...['archivo', 'error', 'formatos', 'hojasIgnoradas'],
      ...['ajustes', 'sello', 'dispensasAnuladas', 'errorDeDispensas', 'sinRevisar', 'lectura'],
    ]);
  });

  test('is read again as it was written', async () => {
    const files = [await sampleFile('TMM-F004-2025-T2'), UNREAD, lotFileOf([CATALOGUE], 'otro.xlsx')];
    for (const particion of [PARTICION, { ...PARTICION, ajustes: null }]) {
      expect(readPartialStart(partialReport.start(particion))).toEqual(particion);
    }
    for (const [index, { file, row, lectura }] of files.entries()) {
      const [, line] = partialReport.file(file, lectura, index).split('\n');
      const again = await reviewPartialFile(readPartialFile(`${line},`, index), LOT_OPTIONS);
      // What the fixture made without its documents had nothing to be handed in with; reviewed, it is not sealed.
      const unsealed = lectura && !file.entrega ? { sello: 'sin-sello' } : {};
      expect(again).toMatchObject({
        file: { ...file, entrega: file.entrega ?? again.file.entrega },
        row: { ...row, ...unsealed },
        lectura,
      });
    }
    expect(() => readPartialEnd(partialReport.end(countFile(files[0]!.file)).split('\n')[1]!)).not.toThrow();
  });

  test.each([
    ['no JSON', 'hola', 'no-es-parcial'],
    ['nothing', '', 'no-es-parcial'],
    ['another object', '{"version":1,"otros":[', 'no-es-parcial'],
    ['a whole result', '{"version":1,"archivos":[', 'sin-particion'],
    ['one of a newer program', '{"version":2,"particion":{},"archivos":[', 'version-nueva'],
    ['no version', '{"particion":{},"archivos":[', 'no-es-parcial'],
    ['part 0', partialReport.start({ ...PARTICION, parte: 0 }), 'no-es-parcial'],
    ['part 4 of 3', partialReport.start({ ...PARTICION, parte: 4 }), 'no-es-parcial'],
    ['half a file', partialReport.start({ ...PARTICION, archivos: 1.5 }), 'no-es-parcial'],
    [
      'settings of another kind',
      partialReport.start({ ...PARTICION, ajustes: { version: 9 } as never }),
      'no-es-parcial',
    ],
  ])('that begins with %s is refused', (_what, line, code) => {
    expect(codeOf(() => readPartialStart(line))).toBe(code);
  });

  test('is refused where something in it was changed', async () => {
    const { file, lectura } = await sampleFile('TMM-F004-2025-T3-participacion-social');
    const line = partialReport.file(file, lectura, 0).trim();
    const changed = (from: string | RegExp, to: string): string => {
      const other = line.replace(from, to);
      expect(other).not.toBe(line);
      return codeOf(() => readPartialFile(other, 4));
    };
    expect(codeOf(() => readPartialFile(line, 4))).toBe('valid');
    expect(changed(/"lectura":.*/, '"lectura":null}')).toBe('archivo-invalido');
    expect(changed('"estado":"numero"', '"estado":"otro"')).toBe('archivo-invalido');
    expect(changed('"celdaTabla":"', '"celdaTabla":"=')).toBe('archivo-invalido');
    expect(changed(/"trimestre":3\b(?!.*"trimestre":3\b)/, '"trimestre":5')).toBe('archivo-invalido');
    expect(changed(/,"filasOmitidas":\[[^\]]*\]/, '')).toBe('archivo-invalido');
    expect(changed(/.{40}$/, '')).toBe('archivo-invalido');
  });

  test('whatever stands in its place, it is read or refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json({ maxDepth: 5 }).map((json) => `${json},`),
        ),
        (line) => {
          codeOf(() => readPartialStart(line));
          codeOf(() => readPartialFile(line, 0));
          codeOf(() => readPartialEnd(line));
        },
      ),
    );
  });
});
