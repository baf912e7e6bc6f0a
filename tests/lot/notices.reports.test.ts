import { lotSections } from '../../src/lot/lotPage';
import { noticeLines } from '../../src/lot/lotCsv';
import { toLote } from '../../src/lot/lotJson';
import { toMatrix } from '../../src/lot/matrix';
import { noticesOf } from '../../src/lot/notices';
import { noticesSheet } from '../../src/lot/noticesSheet';
import { unreadLotFile } from '../../src/lot/reviewLotFile';
import { unreviewedFile } from '../../src/reports/fileReview';
import { unitFile } from './lots';

const ROWS = [
  unitFile('a <b>.xlsx', '1 A & B', 1, { metas: [{ P: [2, 1], A: [1] }] }),
  unitFile('b.xlsx', '1 A & B', 1),
  unitFile('c.xlsx', '2 C', 2),
  unitFile('d.xlsx', '', 2),
  unreadLotFile(unreviewedFile('roto.xlsx', { codigo: 'archivo-danado', mensaje: 'Está dañado.' })),
].map(({ row }) => row);
const AVISOS = noticesOf(ROWS, ['9 LISTADA']);

describe('the notices of a lot', () => {
  test('are a sheet', () => {
    const [titles, ...rows] = noticesSheet(AVISOS).rows.map((row) => row.map(({ value }) => value));
    expect(titles).toEqual(['Aviso', 'Trimestre', 'Unidad ejecutora', 'Qué pasa']);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Repetido', 'ene–mar 2025', '1 A & B'],
      ['Falta una unidad', 'ene–mar 2025', '9 LISTADA'],
      ['Falta una unidad', 'ene–mar 2025', '2 C'],
      ['Falta una unidad', 'abr–jun 2025', '9 LISTADA'],
      ['Falta una unidad', 'abr–jun 2025', '1 A & B'],
      ['Sin identificar', null, null],
    ]);
  });

  test('are lines of the CSV, under its titles', () => {
    const lines = noticeLines(AVISOS).split('\r\n');
    expect(lines).toHaveLength(AVISOS.length + 1);
    expect(lines[1]).toBe(
      ',,9 LISTADA,ene–mar 2025,Aviso,Falta una unidad,,,9 LISTADA no tiene formato de ene–mar 2025 y está en la lista de unidades.',
    );
    expect(lines[5]).toMatch(/^d\.xlsx,Dirección,,,Aviso,Sin identificar,,,/);
  });

  test('are data and a sentence for other programs', () => {
    expect(toLote(AVISOS.slice(0, 1))).toEqual({
      avisos: [
        {
          tipo: 'duplicado',
          unidadEjecutora: '1 A & B',
          ejercicio: 2025,
          trimestre: 1,
          formatos: [
            { archivo: 'a <b>.xlsx', hoja: 'Dirección' },
            { archivo: 'b.xlsx', hoja: 'Dirección' },
          ],
          iguales: false,
          mensaje:
            '1 A & B tiene 2 formatos de ene–mar 2025 (hoja «Dirección» de «a <b>.xlsx» y hoja «Dirección» de «b.xlsx») y no dicen lo mismo. Deje solo el que se entrega.',
        },
      ],
    });
  });

  test('are sections of the page, with the matrix, and everything is escaped', () => {
    const page = lotSections(toMatrix(ROWS), AVISOS);
    expect(page).toContain('<h2>Avisos del conjunto de archivos (6)</h2>');
    expect(page.match(/<li>/g)).toHaveLength(6);
    expect(page).toContain('a &lt;b&gt;.xlsx');
    expect(page).not.toContain('<b>');
    expect(page.match(/<tr /g)).toHaveLength(1 + 1 + ROWS.length);
    expect(page).toContain('class="pendiente">No se revisó');
  });

  test('where there are none, nor findings, the page has no section for them', () => {
    const rows = [unitFile('a.xlsx', '1 A', 1), unitFile('b.xlsx', '2 B', 1)].map(({ row }) => row);
    expect(lotSections(toMatrix(rows), noticesOf(rows, null))).toBe('');
  });
});
