import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { reviewedFile, unreviewedFile } from '../../src/reports/fileReview';
import { jsonReport, toArchivo, writeJson } from '../../src/reports/json';
import { addResumen, countFile, NOTHING } from '../../src/reports/resumen';
import { reviewWorkbook } from '../../src/review/reviewWorkbook';
import { AJUSTES } from '../../src/settings/ajustes';
import { anteriorOf, type FormatoSpec, hojaOf } from '../support/formato';
import { gridOf } from '../support/grid';
import { sampleGrids, SAMPLES } from '../support/samples';
import { CATALOGUE, FAULTY, fileOf, MIXED, UNRECOGNISED } from './lots';

interface Meta {
  readonly celdas: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}
interface Formato {
  readonly hoja: string;
  readonly unidadEjecutora: string;
  readonly trimestre: number;
  readonly metas: readonly Meta[];
}
interface Archivo {
  readonly error: { readonly codigo: string; readonly mensaje: string } | null;
  readonly formatos: readonly (Formato & { readonly hallazgos: readonly { readonly regla: string }[] })[];
  readonly hojasIgnoradas: readonly unknown[];
}

const read = (file: Parameters<typeof toArchivo>[0]): Archivo => JSON.parse(writeJson(toArchivo(file))) as Archivo;

describe('the object for other programs', () => {
  test.each(SAMPLES)('says every figure and cell of %s that its answers say', (sample) => {
    const answers = JSON.parse(
      readFileSync(path.join(__dirname, `../samples/${sample}.answers.json`), 'utf8'),
    ) as readonly (Formato & { readonly id: string })[];
    const { formatos } = read(fileOf(sampleGrids(sample)));
    const expected = answers.map(({ hoja, unidadEjecutora, trimestre, metas }) => ({
      hoja,
      unidadEjecutora,
      trimestre,
      // What the form prints is the workbook's; the object says what the program computed.
      metas: metas.map(({ relativoImpreso: _printed, ...meta }) => meta),
    }));
    expect(
      formatos.map(({ hoja, unidadEjecutora, trimestre, metas }) => ({ hoja, unidadEjecutora, trimestre, metas })),
    ).toEqual(expected);
  });

  test('has the keys of the contract, in its order', () => {
    const [form] = read(MIXED).formatos;
    expect(Object.keys(read(MIXED))).toEqual(['archivo', 'error', 'formatos', 'hojasIgnoradas']);
    expect(Object.keys(form!)).toEqual([
      ...['hoja', 'unidadEjecutora', 'ejercicio', 'trimestre', 'apto', 'metas', 'hallazgos'],
    ]);
    expect(Object.keys(form!.metas[0]!)).toEqual([
      ...['clave', 'fila', 'unidad', 'metaAnual', 'programado', 'alcanzado'],
      ...['avanceAbsoluto', 'acumuladoRelativo', 'observaciones', 'celdas'],
    ]);
    expect(Object.keys(form!.metas[0]!.celdas)).toEqual([
      ...['metaAnual', 'programado', 'alcanzado', 'avanceAbsoluto', 'acumuladoRelativo', 'observaciones'],
    ]);
    expect(Object.keys(form!.hallazgos[0]!)).toEqual([
      ...['regla', 'severidad', 'celda', 'clave', 'mensaje', 'correccion', 'dispensa'],
    ]);
  });

  test('adds what a form was compared with and the original plan of each row, only where it was compared', () => {
    const P = [64, 30, 15, 11];
    const now: FormatoSpec = {
      hoja: 'T3',
      trimestre: 3,
      metas: [
        { P: [null, null, 15, 11], A: [null, null, 29] },
        { P, A: [10, 0, 15] },
      ],
    };
    const before: FormatoSpec = {
      hoja: 'T2',
      trimestre: 2,
      metas: [now.metas[0]!, now.metas[1]!].map(() => ({ P, A: [10, 0] })),
    };
    const [earlier, later] = read(fileOf([hojaOf(before), hojaOf(now)])).formatos;
    expect(Object.keys(earlier!)).not.toContain('anterior');
    expect(Object.keys(later!).at(-1)).toBe('anterior');
    expect(later).toMatchObject({
      metas: [
        { planOriginal: { metaAnual: 120, avanceAbsoluto: 39, acumuladoRelativo: 0.325 } },
        { planOriginal: null },
      ],
      anterior: {
        comparado: true,
        archivo: null,
        hoja: 'T2',
        ejercicio: 2025,
        trimestre: 2,
        mensaje: 'Comparado con abr–jun: hoja «T2» de este libro.',
      },
    });
  });

  test('says why a form was not compared', () => {
    const anterior = [anteriorOf({ metas: [{ P: [3], A: [3] }], celdas: { B8: '54102 OTRA' } })];
    const review = reviewWorkbook({ sheets: [hojaOf(FAULTY)] }, { ajustes: AJUSTES, anterior });
    const [form] = read(reviewedFile('libro.xlsx', review)).formatos;
    expect(form).toMatchObject({
      anterior: {
        ...{ comparado: false, archivo: null, hoja: null, ejercicio: null, trimestre: null },
        mensaje:
          'No se comparó con un trimestre anterior: el libro anterior no tiene un formato de esta unidad ejecutora.',
      },
    });
    expect(Object.keys(form!.metas[0]!)).not.toContain('planOriginal');
  });

  test('tells a finding with its correction', () => {
    const [form] = read(fileOf([hojaOf(FAULTY)])).formatos;
    expect(form!.hallazgos[0]).toEqual({
      regla: 'observacion-faltante',
      severidad: 'error',
      celda: 'O19',
      clave: 302,
      mensaje: 'Meta 302, jul–sep: alcanzado 10 de 25 programados (−60 %) y sin observación.',
      correccion: {
        celda: 'O19',
        tipo: 'valor',
        antes: null,
        despues: 'No se alcanzó lo programado en jul–sep: 10 de 25 (−60 %), debido a [causa].',
      },
      dispensa: null,
    });
  });

  test('says what the program computed, whatever the cells hold', () => {
    const metas = [{ P: [4, 4], A: [3, 4], metaAnual: 8, avance: 99, relativo: 'casi', observaciones: 'Por lluvia.' }];
    const [form] = read(fileOf([hojaOf({ trimestre: 2, metas })])).formatos;
    expect(form!.metas[0]).toMatchObject({ avanceAbsoluto: 7, acumuladoRelativo: 0.875 });
  });

  test('tells a sheet that resembles the form as a form without metas that is not ready', () => {
    const [, unrecognised] = read(MIXED).formatos;
    expect(unrecognised).toMatchObject({
      hoja: 'Anexo',
      unidadEjecutora: null,
      ejercicio: null,
      trimestre: null,
      apto: false,
      metas: [],
      hallazgos: [{ regla: 'formato-no-reconocido', severidad: 'error', clave: null, correccion: null }],
    });
  });

  test('names the sheets that are no form, and why', () => {
    expect(read(MIXED).error).toBeNull();
    expect(read(MIXED).hojasIgnoradas).toEqual([{ hoja: 'Catálogo', motivo: 'No tiene los títulos de un TMM-F004.' }]);
  });

  test('tells a workbook without any form as an error that names its sheets', () => {
    expect(read(fileOf([CATALOGUE, gridOf({}, 'Hoja2')]))).toEqual({
      archivo: 'libro.xlsx',
      error: {
        codigo: 'formato-no-reconocido',
        mensaje:
          'Ninguna hoja del libro es un TMM-F004: tiene «Catálogo» y «Hoja2». Compruebe que sea el libro correcto.',
      },
      formatos: [],
      hojasIgnoradas: [
        { hoja: 'Catálogo', motivo: 'No tiene los títulos de un TMM-F004.' },
        { hoja: 'Hoja2', motivo: 'La hoja está vacía.' },
      ],
    });
  });

  test('does not call a workbook unrecognised whose only sheet resembles the form', () => {
    expect(read(fileOf([UNRECOGNISED])).error).toBeNull();
  });

  test('tells a file that could not be read', () => {
    const problema = { codigo: 'archivo-danado', mensaje: 'Está dañado.' };
    expect(read(unreviewedFile('roto.xlsx', problema))).toEqual({
      archivo: 'roto.xlsx',
      error: problema,
      formatos: [],
      hojasIgnoradas: [],
    });
  });

  test.each([0, 1, 3])('is one object, whole, for %i files', (count) => {
    const files = Array.from({ length: count }, () => MIXED);
    const resumen = files.map(countFile).reduce(addResumen, NOTHING);
    const text = jsonReport.start + files.map(jsonReport.file).join('') + jsonReport.end(resumen);
    const { errores, advertencias, sugerencias } = resumen;
    expect(JSON.parse(text)).toEqual({
      version: 1,
      archivos: files.map(read),
      resumen: { archivos: count, formatos: 2 * count, errores, advertencias, sugerencias },
    });
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['version', 'archivos', 'resumen']);
  });

  test('says any text so that it comes back whole and no terminal obeys it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = writeJson({ text });
        expect(JSON.parse(written)).toEqual({ text });
        expect(written).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      }),
      { numRuns: 200 },
    );
  });
});
