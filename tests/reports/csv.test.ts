import { read, utils } from '@e965/xlsx';
import * as fc from 'fast-check';
import { archivoOf } from '../../src/reports/archivo';
import { csvReport, writeLine } from '../../src/reports/csv';
import { unreviewedFile } from '../../src/reports/fileReview';
import { hojaOf } from '../support/formato';
import { fileOf, MIXED } from './lots';

const rowsOf = (csv: string): unknown[][] =>
  utils.sheet_to_json(read(csv, { type: 'string', raw: true }).Sheets['Sheet1']!, { header: 1, defval: '' });

test('begins with the mark by which Excel knows UTF-8, and with its titles', () => {
  expect(csvReport.start).toBe('\uFEFFArchivo,Hoja,Unidad ejecutora,Trimestre,Gravedad,Regla,Celda,Clave,Hallazgo\r\n');
});

test('has a line for each finding', () => {
  const lines = csvReport.file(archivoOf(MIXED)).split('\r\n');
  const findings = MIXED.review.formatos.flatMap(({ hallazgos }) => hallazgos).length;
  const unread = MIXED.review.hojasNoReconocidas.flatMap(({ hallazgos }) => hallazgos).length;
  expect(lines).toHaveLength(findings + unread + 1);
  expect(lines[0]).toBe(
    'carpeta/mixto.xlsx,Dirección,54101 DIRECCIÓN,jul–sep 2025,Error,Falta la observación,O19,302,"Meta 302, jul–sep: alcanzado 10 de 25 programados (−60 %) y sin observación."',
  );
});

test('says of a file that was not reviewed why', () => {
  const file = unreviewedFile('roto.xlsx', { codigo: 'archivo-danado', mensaje: 'El archivo está dañado, sí.' });
  expect(csvReport.file(archivoOf(file))).toBe('roto.xlsx,,,,No se revisó,,,,"El archivo está dañado, sí."\r\n');
});

test.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+1', `'+1`],
  ['-1', `'-1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\t=1', `'=1`],
  ['\r=1', `'=1`],
  ['＝1', `'＝1`],
  ['a;b', '"a;b"'],
  ['dos\nlíneas', 'dos líneas'],
])('a text from a workbook is harmless: %j', (text, written) => {
  expect(writeLine([text])).toBe(`${written}\r\n`);
});

test('a number stays a number, also below zero', () => {
  expect(writeLine([-4, 0.25, null])).toBe('-4,0.25,\r\n');
});

test('whatever a form says, every line has nine values and none is a formula', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('=1+1', '@x', '"', ',', '\r\n'));
  fc.assert(
    fc.property(text, text, text, (unidad, observacion, archivo) => {
      const grid = hojaOf({
        metas: [
          { P: [1], A: [2], unidad, observaciones: observacion },
          { P: [1], A: [0] },
        ],
        celdas: { B8: unidad },
      });
      const rows = rowsOf(csvReport.start + csvReport.file(archivoOf(fileOf([grid], archivo))));
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) {
        expect(row).toHaveLength(9);
        expect(row.filter((value) => /^[=+\-@]/.test(String(value)))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
