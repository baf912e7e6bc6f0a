import { findingsOf, type MetaSpec, type ReviewSpec } from '../support/formato';
import { inRow, testRule } from '../support/ruleCases';

const under: MetaSpec = { P: [25, 25, 25, 25], A: [10] };
const relacionadas = ['E18', 'F18'];
const writes = (despues: string): object => ({
  correccion: { celda: 'O18', tipo: 'valor', antes: null, despues, resultado: despues, plantilla: true },
});

testRule('observacion-faltante', {
  silent: {
    'a quarter as planned': { metas: [{ P: [3, 3, 3, 3], A: [3] }] },
    'a difference that is explained': { metas: [{ ...under, observaciones: 'Falta de presupuesto.' }] },
    'a difference explained with a number': { metas: [{ ...under, observaciones: 15 }] },
    'a difference of an earlier quarter': { metas: [{ P: [3, 3, 3, 3], A: [1, 3] }], trimestre: 2 },
    'a quarter not reported yet, which is a finding of its own': { metas: [{ P: [3, 3, 3, 3] }] },
    'a quarter without plan and without A, or with a zero': { metas: [{ P: [null, 3] }, { P: [0, 3], A: [0] }] },
    'figures that cannot be read': {
      metas: [
        { ...under, A: ['diez'] },
        { ...under, P: ['mucho'] },
      ],
    },
    'fractions that differ by binary noise alone': { metas: [{ P: [0.3], A: [0.1 + 0.2] }] },
    'an observation that shows an error, which is a finding of its own': {
      metas: [{ ...under, observaciones: { error: '#REF!' } }],
    },
    'a form without the column': { metas: [under], celdas: { O15: null } },
    'a form without the column of P': { metas: [under], celdas: { E17: null } },
    'a form whose quarter is unknown': { metas: [under], celdas: { O4: null } },
  },
  found: {
    'less than planned': [
      { metas: [under] },
      [
        inRow({
          celda: 'O18',
          datos: { trimestre: 1, programado: 25, alcanzado: 10, diferencia: -15, variacion: -0.6, caso: 'debajo' },
          relacionadas,
          ...writes('No se alcanzó lo programado en ene–mar: 10 de 25 (−60 %), debido a [causa].'),
          mensaje: 'Meta 301, ene–mar: alcanzado 10 de 25 programados (−60 %) y sin observación.',
        }),
      ],
    ],
    'the smallest difference of the real forms': [
      { metas: [{ P: [255, 255, 255, 255], A: [258] }] },
      [
        inRow({
          celda: 'O18',
          datos: { trimestre: 1, programado: 255, alcanzado: 258, diferencia: 3, variacion: 3 / 255, caso: 'arriba' },
          relacionadas,
          ...writes('Se rebasó lo programado en ene–mar: 258 de 255 (+1.2 %), debido a [causa].'),
          mensaje: 'Meta 301, ene–mar: alcanzado 258 de 255 programados (+1.2 %) y sin observación.',
        }),
      ],
    ],
    'nothing done': [
      { metas: [{ P: [3, 3, 3, 3], A: [0] }] },
      [
        inRow({
          celda: 'O18',
          datos: { trimestre: 1, programado: 3, alcanzado: 0, diferencia: -3, variacion: -1, caso: 'sin-avance' },
          relacionadas,
          ...writes('En ene–mar no se realizó nada de lo programado (0 de 3), debido a [causa].'),
          mensaje: 'Meta 301, ene–mar: alcanzado 0 de 3 programados (−100 %) y sin observación.',
        }),
      ],
    ],
    'something that was not planned': [
      { metas: [{ P: [null, 3], A: [1] }] },
      [
        inRow({
          celda: 'O18',
          datos: { trimestre: 1, programado: 0, alcanzado: 1, diferencia: 1, variacion: null, caso: 'no-programado' },
          relacionadas,
          ...writes('En ene–mar se alcanzó 1 sin tener nada programado, debido a [causa].'),
          mensaje: 'Meta 301, ene–mar: alcanzado 1 sin nada programado y sin observación.',
        }),
      ],
    ],
    'an observation of blanks': [
      { metas: [{ ...under, observaciones: '  ' }] },
      [
        inRow({
          celda: 'O18',
          datos: { trimestre: 1, programado: 25, alcanzado: 10, diferencia: -15, variacion: -0.6, caso: 'debajo' },
          relacionadas,
          ...writes('No se alcanzó lo programado en ene–mar: 10 de 25 (−60 %), debido a [causa].'),
          mensaje: 'Meta 301, ene–mar: alcanzado 10 de 25 programados (−60 %) y sin observación.',
        }),
      ],
    ],
    'a dash, which explains nothing and which no template replaces': [
      { metas: [{ ...under, observaciones: ' - ' }] },
      [
        inRow({
          celda: 'O18',
          datos: { trimestre: 1, programado: 25, alcanzado: 10, diferencia: -15, variacion: -0.6, caso: 'debajo' },
          relacionadas,
          mensaje: 'Meta 301, ene–mar: alcanzado 10 de 25 programados (−60 %) y sin observación.',
        }),
      ],
    ],
    'the quarter chosen by hand, with a template of the team': [
      {
        metas: [{ clave: null, unidad: null, metaAnual: null, P: [25, '20'], A: [25, '10'] }],
        elegido: 2,
        ajustes: {
          plantillas: {
            debajo: '{clave}|{unidad}|{avanceAbsoluto}|{metaAnual}|{acumuladoRelativo}|{trimestre} [motivo]',
          },
        },
      },
      [
        inRow({
          celda: 'O18',
          clave: null,
          datos: { trimestre: 2, programado: 20, alcanzado: 10, diferencia: -10, variacion: -0.5, caso: 'debajo' },
          relacionadas: ['G18', 'H18'],
          ...writes('||35|||abr–jun [motivo]'),
          mensaje: 'Fila 18, abr–jun: alcanzado 10 de 20 programados (−50 %) y sin observación.',
        }),
      ],
    ],
  },
});

test('a template that no cell could hold is not offered', () => {
  const metas = [{ ...under, unidad: 'x'.repeat(20_000) }];
  const ajustes = { plantillas: { debajo: '{unidad} {unidad}' } };
  expect(findingsOf('observacion-faltante', { metas }, { ajustes })).toMatchObject([{ correccion: null }]);
});

test('a figure that cannot be computed is left out of the template', () => {
  const ajustes = { plantillas: { arriba: '{alcanzado}|{avanceAbsoluto}|{acumuladoRelativo}' } };
  const [finding] = findingsOf(
    'observacion-faltante',
    { metas: [{ P: [3, 3], A: ['tres', 4] }], trimestre: 2 },
    { ajustes },
  );
  expect(finding!.correccion!.despues).toBe('4||');
});

describe('a difference is tolerated up to the threshold and not beyond it', () => {
  const general = (porDebajo: object, porEncima: object = {}): ReviewSpec['ajustes'] => ({
    umbrales: { porDebajo, porEncima },
  });
  const forClave = { umbrales: { excepciones: [{ clave: 301, porDebajo: { porcentaje: 20 } }] } };
  const forUnit = { umbrales: { excepciones: [{ unidad: ' JORNADA ', porDebajo: { unidades: 20 } }] } };
  const forBoth = {
    umbrales: {
      porDebajo: { porcentaje: 1 },
      excepciones: [
        { unidad: 'Jornada', porDebajo: { porcentaje: 50 } },
        { clave: 301, porDebajo: { porcentaje: 10 } },
      ],
    },
  };

  test.each<[string, number, number, ReviewSpec['ajustes'], boolean]>([
    ['exactly 10 %', 100, 90, general({ porcentaje: 10 }), true],
    ['one beyond 10 %', 100, 89, general({ porcentaje: 10 }), false],
    ['exactly 30 %, which binary fractions miss', 10, 7, general({ porcentaje: 30 }), true],
    ['exactly 2 units', 100, 98, general({ unidades: 2 }), true],
    ['3 units', 100, 97, general({ unidades: 2 }), false],
    ['2 units of 4, beyond 10 % and not beyond 2 units', 4, 2, general({ porcentaje: 10, unidades: 2 }), true],
    ['5 units of 100, beyond 2 units and not beyond 10 %', 100, 95, general({ porcentaje: 10, unidades: 2 }), true],
    ['15 units of 100, beyond both', 100, 85, general({ porcentaje: 10, unidades: 2 }), false],
    ['more than planned, by its own threshold', 100, 110, general({}, { porcentaje: 10 }), true],
    ['less than planned, whatever the threshold for more', 100, 99, general({}, { porcentaje: 10 }), false],
    ['what was not planned, by units', 0, 2, general({}, { unidades: 2 }), true],
    ['what was not planned has no percentage', 0, 3, general({}, { porcentaje: 10_000, unidades: 2 }), false],
    ['20 %, by the exception of its clave', 100, 80, forClave, true],
    ['21 %, beyond the exception of its clave', 100, 79, forClave, false],
    ['more than planned, of which the exception says nothing', 100, 101, forClave, false],
    ['20 units, by the exception of its unit', 100, 80, forUnit, true],
    ['21 units, beyond the exception of its unit', 100, 79, forUnit, false],
    ['10 %, by its clave before its unit', 100, 90, forBoth, true],
    ['11 %, by its clave before its unit', 100, 89, forBoth, false],
  ])('%s', (_name, programado, alcanzado, ajustes, tolerated) => {
    const metas = [{ metaAnual: 100, P: [programado], A: [alcanzado] }];
    expect(findingsOf('observacion-faltante', { metas }, { ajustes: ajustes ?? {} })).toHaveLength(tolerated ? 0 : 1);
  });

  test('an exception that names only a percentage leaves the units as they are in general', () => {
    const ajustes = {
      umbrales: { porDebajo: { unidades: 15 }, excepciones: [{ clave: 301, porDebajo: { porcentaje: 1 } }] },
    };
    expect(findingsOf('observacion-faltante', { metas: [under] }, { ajustes })).toEqual([]);
  });

  test('an exception of another clave or unit does not hold', () => {
    const ajustes = {
      umbrales: {
        excepciones: [
          { clave: 302, porDebajo: { porcentaje: 50 } },
          { unidad: 'Evento', porDebajo: { porcentaje: 50 } },
        ],
      },
    };
    expect(findingsOf('observacion-faltante', { metas: [under] }, { ajustes })).toHaveLength(1);
    expect(
      findingsOf('observacion-faltante', { metas: [{ ...under, clave: null, unidad: null }] }, { ajustes }),
    ).toHaveLength(1);
  });

  test('of two exceptions for the same clave the first holds', () => {
    const ajustes = {
      umbrales: {
        excepciones: [
          { clave: 301, porDebajo: { porcentaje: 60 } },
          { clave: 301, limiteAnual: 5 },
        ],
      },
    };
    expect(findingsOf('observacion-faltante', { metas: [under] }, { ajustes })).toEqual([]);
  });
});
