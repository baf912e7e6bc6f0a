import { describeAviso } from '../../src/lot/messages';
import { noticesOf } from '../../src/lot/notices';
import type { LotFile } from '../../src/lot/reviewLotFile';
import { lotFileOf, sampleFile, unitFile } from './lots';
import { gridOf } from '../support/grid';
import { CATALOGUE, UNRECOGNISED } from '../reports/lots';

const told = (files: readonly LotFile[], unidades: readonly string[] | null = null): string[] =>
  noticesOf(
    files.map(({ row }) => row),
    unidades,
  ).map(describeAviso);

describe('the same unit and quarter twice', () => {
  test('is told, with whether both say the same', () => {
    const more = { metas: [{ P: [1, 1, 1, 1], A: [0] }] };
    expect(
      told([
        unitFile('a.xlsx', '101 TESORERÍA', 1),
        unitFile('b.xlsx', '101 Tesoreria', 1, { hoja: 'Otra' }),
        unitFile('c.xlsx', '102 OBRAS', 1),
        unitFile('d.xlsx', '102 OBRAS', 1, more),
      ]),
    ).toEqual([
      '101 TESORERÍA tiene 2 formatos de ene–mar 2025 (hoja «Dirección» de «a.xlsx» y hoja «Otra» de «b.xlsx») y todos dicen lo mismo.',
      '102 OBRAS tiene 2 formatos de ene–mar 2025 (hoja «Dirección» de «c.xlsx» y hoja «Dirección» de «d.xlsx») y no dicen lo mismo. Deje solo el que se entrega.',
    ]);
  });

  test('is told also of two sheets of one workbook', () => {
    const [sheet, other] = ['Uno', 'Dos'].map((hoja) => unitFile('a.xlsx', '101 TESORERÍA', 1, { hoja }));
    const both = { ...sheet!, row: { ...sheet!.row, formatos: [...sheet!.row.formatos, ...other!.row.formatos] } };
    expect(told([both])).toEqual([
      '101 TESORERÍA tiene 2 formatos de ene–mar 2025 (hoja «Uno» de «a.xlsx» y hoja «Dos» de «a.xlsx») y todos dicen lo mismo.',
    ]);
  });

  test('many of them are told in one sentence', () => {
    const [sentence, ...others] = told(Array.from({ length: 9 }, (_, file) => unitFile(`${file}.xlsx`, '1 A', 1)));
    expect(others).toEqual([]);
    expect(sentence).toContain('tiene 9 formatos');
    expect(sentence).toContain('y otros 5)');
  });

  test('another quarter or another year is no repetition', () => {
    const lastYear = unitFile('b.xlsx', '1 A', 1, { celdas: { O4: 'FECHA: ENERO-MARZO 2024', B2: null } });
    expect(told([unitFile('a.xlsx', '1 A', 1), lastYear])).toEqual([]);
  });
});

describe('a missing unit', () => {
  test('is one that another quarter of the year has', () => {
    expect(
      told([
        unitFile('a.xlsx', '101 TESORERÍA', 1),
        unitFile('b.xlsx', '102 OBRAS', 1),
        unitFile('c.xlsx', '101 TESORERIA MUNICIPAL', 2),
        unitFile('d.xlsx', '103 NUEVA', 3),
      ]),
    ).toEqual([
      '103 NUEVA no tiene formato de ene–mar 2025 y sí tiene de jul–sep.',
      '102 OBRAS no tiene formato de abr–jun 2025 y sí tiene de ene–mar.',
      '103 NUEVA no tiene formato de abr–jun 2025 y sí tiene de jul–sep.',
      '101 TESORERÍA no tiene formato de jul–sep 2025 y sí tiene de ene–mar y abr–jun.',
      '102 OBRAS no tiene formato de jul–sep 2025 y sí tiene de ene–mar.',
    ]);
  });

  test('is one of the list, by its code or by its name', () => {
    const list = ['101', '102 OBRAS PÚBLICAS', 'Tesorería', 'PARQUES'];
    const files = [unitFile('a.xlsx', '101 DIRECCIÓN', 1), unitFile('b.xlsx', '104 TESORERÍA', 1)];
    expect(told(files, list)).toEqual([
      '102 OBRAS PÚBLICAS no tiene formato de ene–mar 2025 y está en la lista de unidades.',
      'PARQUES no tiene formato de ene–mar 2025 y está en la lista de unidades.',
    ]);
    expect(told([lotFileOf([CATALOGUE])], ['101 DIRECCIÓN'])).toEqual([
      '101 DIRECCIÓN está en la lista de unidades y no tiene ningún formato.',
    ]);
  });

  test('is none where a unit is written once with its code and once without', () => {
    expect(told([unitFile('a.xlsx', '101 TESORERÍA', 1), unitFile('b.xlsx', 'Tesorería', 2)])).toEqual([]);
  });

  test('units of one name and two codes are two units', () => {
    expect(told([unitFile('a.xlsx', '1 DIRECCIÓN', 1), unitFile('b.xlsx', '2 DIRECCIÓN', 1)])).toEqual([]);
    expect(told([unitFile('a.xlsx', '1 A', 1), unitFile('b.xlsx', '2 A', 1), unitFile('c.xlsx', 'A', 1)])).toEqual([]);
  });
});

test('a form that does not say whose it is or of when is told, and one that could not be read is not', () => {
  const nobody = unitFile('a.xlsx', '', 1);
  const never = unitFile('b.xlsx', '1 A', 1, { celdas: { O4: null } });
  const noYear = unitFile('c.xlsx', '1 A', 1, { celdas: { O4: 'FECHA: ENERO-MARZO', B2: null } });
  expect(told([nobody, never, noYear, lotFileOf([UNRECOGNISED], 'd.xlsx')])).toEqual([
    'La hoja «Dirección» de «a.xlsx» no dice su UNIDAD EJECUTORA: no se supo si está repetida o si falta.',
    'La hoja «Dirección» de «b.xlsx» no dice de qué trimestre es: no se supo si está repetida o si falta.',
    'La hoja «Dirección» de «c.xlsx» no dice de qué año es: no se supo si está repetida o si falta.',
  ]);
});

test('the units of the samples that only two of three quarters have', async () => {
  const files = [
    await sampleFile('TMM-F004-2025-T1'),
    await sampleFile('TMM-F004-2025-T2'),
    await sampleFile('TMM-F004-2025-T3-participacion-social'),
  ];
  expect(told(files)).toHaveLength(4);
  expect(told(files.slice(0, 2))).toEqual([]);
});

test('a lot of workbooks without forms has no notices', () => {
  expect(told([lotFileOf([gridOf({ A1: 1 })]), lotFileOf([CATALOGUE])])).toEqual([]);
});
