import * as fc from 'fast-check';
import { unreviewedFile } from '../../src/reports/fileReview';
import { writeText } from '../../src/reports/text';
import { widthOf, wrap } from '../../src/reports/text/layout';
import { PLAIN, type Style } from '../../src/reports/text/style';
import { SAVED_REPORT } from '../../src/workbook/drawnSheet';
import { hojaOf } from '../support/formato';
import { gridOf } from '../support/grid';
import { sampleGrids, SAMPLES } from '../support/samples';
import { COMPARED, fileOf, MIXED } from './lots';

const textOf = (file = MIXED, width = 100, style: Style = PLAIN): string => writeText(file, { width, style });

test('says of each form what a supervisor looks for, and of the other sheets why they are left out', () => {
  expect(textOf()).toBe(`carpeta/mixto.xlsx

54101 DIRECCIÓN · jul–sep 2025 · hoja «Dirección»
No está listo para entregar. Lo impide: Falta la observación.

  Clave  Unidad de medida  META ANUAL  P jul–sep  A jul–sep  Variación  AVANCE  ACUMULADO
    301  Jornada                    4          1          1        0 %       3       75 %
    302  Jornada                  100         25         10      −60 %      60       60 %
    303  —                          6          2          2        0 %       6      100 %

  Errores, que impiden la entrega (1)
    O19  Meta 302, jul–sep: alcanzado 10 de 25 programados (−60 %) y sin observación.

  Advertencias, que conviene revisar (1)
    C20  Meta 303: UNIDAD MEDIDA está vacía.

  Sugerencias (1)
    O20  Meta 303, jul–sep: se alcanzó lo programado (2) y hay una observación.

Hoja «Anexo»: el formato no se reconoce

  Errores, que impiden la entrega (1)
    A1  La hoja parece un TMM-F004, pero no se puede leer su tabla. Se encontró META ANUAL y
        OBSERVACIONES; falta METAS Y ACCIONES, UNIDAD MEDIDA, ACUMULADO RELATIVO, P de ene–mar, A de
        ene–mar, P de abr–jun, A de abr–jun, P de jul–sep, A de jul–sep, P de oct–dic y A de
        oct–dic.

Hojas que no se revisaron
  «Catálogo»: No tiene los títulos de un TMM-F004.
`);
});

test('says what a form was compared with, and both readings of a plan that was re-programmed', () => {
  const [, earlier, later] = textOf(COMPARED, 110).split(/(?=54101 DIRECCIÓN)/);
  expect(earlier).not.toMatch(/Comparado|Plan original/);
  expect(later).toBe(`54101 DIRECCIÓN · jul–sep 2025 · hoja «T3»
Listo para entregar, con 1 advertencia.
Comparado con abr–jun: hoja «T2» de este libro.

  Clave  Unidad de medida  META ANUAL  P jul–sep  A jul–sep  Variación  AVANCE  ACUMULADO      Plan original
    301  Jornada                   26         15         15        0 %      15       58 %  109 de 120 (91 %)
    302  Jornada                  120         15         15        0 %     109       91 %                  —

  Advertencias, que conviene revisar (1)
    D18  Meta 301: META ANUAL era 120 en el formato de abr–jun y ahora es 26. El plan se reprogramó desde
         julio. Avance: 58 % del plan reprogramado; 109 de 120, 91 %, del plan original.
`);
});

test('says why a file was not reviewed', () => {
  const problema = { codigo: 'archivo-danado', mensaje: 'El archivo está dañado. Pida una copia.' };
  expect(textOf(unreviewedFile('roto.xlsx', problema))).toBe('roto.xlsx\n\nEl archivo está dañado. Pida una copia.\n');
});

test('says of a report that the program saved what it is, and nothing else', () => {
  const { name, title } = SAVED_REPORT;
  const report = fileOf([gridOf({ A1: title }, name), gridOf({ A1: 'Gravedad' }, 'Hallazgos')], 'reporte.xlsx');
  expect(report.problema?.codigo).toBe('es-reporte');
  expect(textOf(report)).toBe('reporte.xlsx\n\nEs un reporte que guardó este programa, no un formato: no se revisa.\n');
});

test('a figure is shown as it stands where it is no number, and a dash where there is none', () => {
  const metas = [
    { P: ['seis', 1], A: [null], metaAnual: 'por definir en agosto' },
    { P: [0], A: [3], metaAnual: 1152 },
    { P: [1], A: [1], relativo: { error: '#REF!' }, metaAnual: { error: '#REF!' } },
  ];
  const table = textOf(fileOf([hojaOf({ metas })]))
    .split('\n')
    .filter((line) => /^ +30\d/.test(line));
  expect(table).toEqual([
    '    301  Jornada           por definir…       seis          —          —       0          —',
    '    302  Jornada                  1,152          0          3   sin plan       3        0 %',
    '    303  Jornada                  #REF!          1          1        0 %       1          —',
  ]);
});

test('without FECHA, the quarter is not identified and its columns are empty', () => {
  const text = textOf(fileOf([hojaOf({ metas: [{ P: [1], A: [1] }], celdas: { O4: null, B2: null, B8: null } })]));
  expect(text).toContain('Unidad ejecutora sin nombre · trimestre sin identificar · hoja «Dirección»');
  expect(text).toMatch(/^ {4}301 {2}Jornada +1 +— +— +— +— +—$/m);
});

test.each(SAMPLES.flatMap((sample) => [100, 80].map((width) => [sample, width] as const)))(
  '%s fits %i columns',
  (sample, width) => {
    const lines = textOf(fileOf(sampleGrids(sample)), width).split('\n');
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
  },
);

test('colours change no visible character', () => {
  const marks = new Set<string>();
  const coloured = textOf(MIXED, 100, (mark, text) => {
    marks.add(mark);
    return `<${mark}>${text}</${mark}>`;
  });
  expect(coloured.replace(/<\/?[a-z]+>/g, '')).toBe(textOf());
  expect([...marks].sort()).toEqual(['advertencia', 'error', 'secundario', 'sugerencia', 'titulo']);
});

test('no text of a workbook or of a file name moves the cursor or breaks a line', () => {
  const textWith = (archivo: string, hoja: string, unidad: string): string => {
    const form = hojaOf({ hoja, metas: [{ P: [2], A: ['dos'], unidad }], celdas: { B8: unidad } });
    return textOf(fileOf([form, gridOf({ A1: 1 }, unidad)], archivo));
  };
  const hostile = fc
    .string({ unit: fc.constantFrom('\u001b', '\u009b', '\r', '\n', '\u202e', '[2J', 'a', 'ñ'), maxLength: 6 })
    .map((text) => `x${text}y`);
  const lines = textWith('x', 'x', 'x').split('\n').length;
  fc.assert(
    fc.property(hostile, hostile, hostile, (archivo, hoja, unidad) => {
      const text = textWith(archivo, hoja, unidad);
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      expect(text.split('\n')).toHaveLength(lines);
    }),
    { numRuns: 100 },
  );
});

test('a sentence is broken between words, and every word is there', () => {
  const word = fc.stringMatching(/^[a-zñ]{1,30}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 30, max: 100 }), (words, width) => {
      const lines = wrap(words.join(' '), width, 0);
      expect(lines.join(' ')).toBe(words.join(' '));
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
    }),
  );
});
