import { needsObservation, umbralOf } from '../../src/settings/umbrales';
import { ajustesOf, formatoOf } from '../support/formato';

const metas = formatoOf({
  metas: [
    { P: [3] },
    { P: [3], unidad: 'Evento' },
    { P: [3], clave: null, unidad: null },
    { P: [3], unidad: 'jornada ' },
  ],
}).metas;

test('each threshold of a row is as its clave’s exception says, else its unit’s, else as in general', () => {
  const ajustes = ajustesOf({
    umbrales: {
      porDebajo: { porcentaje: 1, unidades: 2 },
      porEncima: { porcentaje: 3, unidades: 4 },
      limiteAnual: 101,
      excepciones: [
        { clave: 301, porDebajo: { porcentaje: 10 }, limiteAnual: 110 },
        { unidad: 'JORNADA', porDebajo: { porcentaje: 20, unidades: 21 }, porEncima: { unidades: 22 } },
        { clave: 301, porDebajo: { porcentaje: 99 } },
      ],
    },
  });
  const general = {
    porDebajo: { porcentaje: 1, unidades: 2 },
    porEncima: { porcentaje: 3, unidades: 4 },
    limiteAnual: 101,
  };
  expect(metas.map((meta) => umbralOf(ajustes, meta))).toEqual([
    { porDebajo: { porcentaje: 10, unidades: 21 }, porEncima: { porcentaje: 3, unidades: 22 }, limiteAnual: 110 },
    general,
    general,
    { porDebajo: { porcentaje: 20, unidades: 21 }, porEncima: { porcentaje: 3, unidades: 22 }, limiteAnual: 101 },
  ]);
});

test('without exceptions every row has the general thresholds', () => {
  const ajustes = ajustesOf();
  for (const meta of metas)
    expect(umbralOf(ajustes, meta)).toMatchObject({ limiteAnual: 100, porDebajo: { porcentaje: 0, unidades: 0 } });
});

test('no difference needs no observation, whatever the thresholds', () => {
  const umbral = umbralOf(ajustesOf(), metas[0]!);
  expect(needsObservation({ programado: 0, alcanzado: 0, diferencia: 0, variacion: null }, umbral)).toBe(false);
  expect(needsObservation({ programado: 0, alcanzado: 1, diferencia: 1, variacion: null }, umbral)).toBe(true);
});
