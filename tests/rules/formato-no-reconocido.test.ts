import { readHoja } from '../../src/form/readHoja';
import { describeFinding } from '../../src/messages/findings';
import { formatoNoReconocido } from '../../src/rules/formato-no-reconocido';
import { type CellSpec, gridOf } from '../support/grid';
import { inForm } from '../support/ruleCases';

function found(cells: Readonly<Record<string, CellSpec>>): unknown {
  const hoja = readHoja(gridOf(cells));
  if (hoja.tipo !== 'no-reconocida') throw new TypeError(`Read as ${hoja.tipo}`);
  const { id, severidad, revisarHoja } = formatoNoReconocido;
  return revisarHoja(hoja.hoja).map((each) => ({
    ...each,
    mensaje: describeFinding({ ...each, regla: id, severidad }),
  }));
}

test('a sheet that names the form and holds two titles anywhere', () => {
  expect(found({ B2: 'TMM-F004', C9: 'META ANUAL', D20: 'OBSERVACIONES' })).toEqual([
    inForm({
      celda: 'B2',
      datos: {
        encontrados: ['metaAnual', 'observaciones'],
        faltantes: expect.arrayContaining([{ titulo: 'descripcion' }, { titulo: 'A', trimestre: 4 }]) as unknown as [],
      },
      mensaje:
        'La hoja parece un TMM-F004, pero no se puede leer su tabla. Se encontró META ANUAL y OBSERVACIONES; falta METAS Y ACCIONES, UNIDAD MEDIDA, ACUMULADO RELATIVO, P de ene–mar, A de ene–mar, P de abr–jun, A de abr–jun, P de jul–sep, A de jul–sep, P de oct–dic y A de oct–dic.',
    }),
  ]);
});

test('a table that lacks META ANUAL', () => {
  expect(
    found({
      B2: 'METAS Y ACCIONES',
      C2: 'UNIDAD MEDIDA',
      E2: 'ENE-MAR',
      G2: 'ABR-JUN',
      I2: 'JUL-SEP',
      K2: 'OCT-DIC',
      N2: 'ACUMULADO RELATIVO',
      O2: 'OBSERVACIONES',
      ...Object.fromEntries(['E', 'G', 'I', 'K'].map((column) => [`${column}3`, 'P'])),
      ...Object.fromEntries(['F', 'H', 'J', 'L'].map((column) => [`${column}3`, 'A'])),
    }),
  ).toEqual([
    inForm({
      celda: 'B2',
      datos: {
        encontrados: ['descripcion', 'unidad', 'acumuladoRelativo', 'observaciones'],
        faltantes: expect.arrayContaining([{ titulo: 'metaAnual' }]) as unknown as [],
      },
      mensaje: expect.stringContaining(
        'Se encontró METAS Y ACCIONES, UNIDAD MEDIDA, ACUMULADO RELATIVO y OBSERVACIONES; falta META ANUAL',
      ) as unknown as string,
    }),
  ]);
});

test('a table without a single meta', () => {
  const [finding] = formatoNoReconocido.revisarHoja({ hoja: 'Hoja1', celda: 'A15', encontrados: [], faltantes: [] });
  expect(finding).toEqual({
    celda: 'A15',
    fila: null,
    clave: null,
    datos: { encontrados: [], faltantes: [] },
    relacionadas: [],
    correccion: null,
  });
  expect(describeFinding({ ...finding!, regla: 'formato-no-reconocido', severidad: 'error' })).toBe(
    'La tabla está, pero ninguna fila tiene clave ni cifras: no hay nada que revisar.',
  );
});
