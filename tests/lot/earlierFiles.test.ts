import { compareLectura, type ReadArchivo } from '../../src/lot/compareLectura';
import { earlierFiles } from '../../src/lot/earlierFiles';
import type { LotFile } from '../../src/lot/reviewLotFile';
import { LOT_OPTIONS, lotFileOf, sampleFile, unitFile } from './lots';
import { hojaOf } from '../support/formato';

const earlier = (files: readonly LotFile[]): readonly (readonly number[])[] =>
  earlierFiles(files.map(({ row }) => row));
const read = ({ row, lectura }: LotFile): ReadArchivo => ({ archivo: row.archivo, lectura: lectura! });

describe('the files that may hold earlier quarters', () => {
  test('are those of the same unit and year, in whatever order they come', () => {
    const files = [
      unitFile('3.xlsx', '1 A', 3),
      unitFile('1.xlsx', '1 A', 1),
      unitFile('otra.xlsx', '2 B', 1),
      unitFile('2.xlsx', '1 A', 2),
      unitFile('sin-clave.xlsx', 'A', 4),
      unitFile('otro-año.xlsx', '1 A', 4, { celdas: { O4: 'FECHA: OCTUBRE-DICIEMBRE 2026' } }),
    ];
    expect(earlier(files)).toEqual([[1, 3], [], [], [1], [0, 1, 3], []]);
  });

  test('count once where they say the same, and are few where they do not', () => {
    const same = Array.from({ length: 50 }, (_, file) => unitFile(`${file}.xlsx`, '1 A', 1));
    const different = Array.from({ length: 50 }, (_, file) =>
      unitFile(`${file}.xlsx`, '1 A', 1, { metas: [{ P: [file, 1], A: [1] }] }),
    );
    const later = unitFile('2.xlsx', '1 A', 2);
    expect(earlier([...same, later]).at(-1)).toEqual([0]);
    expect(earlier([...different, later]).at(-1)).toEqual([0, 1, 2]);
  });

  test('are none of a workbook by itself', () => {
    const sheets = [1, 2].map((trimestre) =>
      hojaOf({
        hoja: `T${trimestre}`,
        trimestre: trimestre as 1 | 2,
        metas: [{ P: [1, 1], A: [1, 1].slice(0, trimestre) }],
      }),
    );
    expect(earlier([lotFileOf(sheets)])).toEqual([[]]);
  });
});

describe('a form compared within its lot', () => {
  test('says both readings of the unit that was re-programmed', async () => {
    const before = await sampleFile('TMM-F004-2025-T2');
    const after = await sampleFile('TMM-F004-2025-T3-participacion-social');
    const alone = after.row.formatos[0]!;
    const { row, file } = await compareLectura(read(after), [read(before)], LOT_OPTIONS);
    expect([alone.advertencias, row.formatos[0]!.advertencias]).toEqual([0, 14]);
    expect(row.formatos[0]!.reglas).toMatchObject({
      'meta-anual-modificada': 9,
      'meta-agregada': 3,
      'meta-eliminada': 1,
    });
    expect(file.review.formatos[0]!.comparacion).toMatchObject({
      historia: { anterior: { libro: 'TMM-F004-2025-T2.xlsx' } },
    });
  });

  test('is as it was alone where the others hold no earlier quarter of it', async () => {
    const file = unitFile('a.xlsx', '1 A', 2);
    const other = unitFile('b.xlsx', '2 A', 1, { metas: [{ clave: 900, P: [1], A: [1] }] });
    const { entrega, ...compared } = (await compareLectura(read(file), [read(other)], LOT_OPTIONS)).file;
    expect({ ...compared, entrega: null }).toEqual(file.file);
    expect(entrega!.sello.tipo).toBe('sin-sello');
  });

  test('is not compared where two of an earlier quarter differ', async () => {
    const files = [unitFile('a.xlsx', '1 A', 1), unitFile('b.xlsx', '1 A', 1, { metas: [{ P: [9, 1], A: [1] }] })];
    const { file } = await compareLectura(read(unitFile('c.xlsx', '1 A', 2)), files.map(read), LOT_OPTIONS);
    expect(file.review.formatos[0]!.comparacion).toMatchObject({ motivo: { tipo: 'varios', trimestre: 1 } });
  });
});

test('a file compared within its lot keeps its own settings, waivers and seal', async () => {
  const ajustes = JSON.stringify({
    version: 1,
    reglas: { desactivadas: [{ regla: 'meta-anual-modificada', motivo: 'Se reprogramó.' }] },
  });
  const { lectura, row } = await sampleFile('TMM-F004-2025-T3-participacion-social');
  const documentos = { ajustes, sello: '', dispensas: '{"version":2}' };
  const own: ReadArchivo = { archivo: row.archivo, lectura: { ...lectura!, documentos } };
  const options = { ajustes: { ...LOT_OPTIONS.ajustes, archivo: null } };
  const compared = await compareLectura(own, [read(await sampleFile('TMM-F004-2025-T2'))], options);
  expect(compared.row.formatos[0]!.reglas).not.toHaveProperty('meta-anual-modificada');
  expect(compared.row.formatos[0]!.reglas).toHaveProperty('meta-agregada', 3);
  expect(compared.file.entrega).toMatchObject({
    ajustes: { origen: 'libro' },
    sello: { tipo: 'rechazado' },
    dispensas: { rechazo: { motivo: 'version-nueva', version: 2 } },
  });
});
