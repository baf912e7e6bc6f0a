import { type Sides, sidesOf } from '../../src/messages/sides';
import type { Finding, RuleId } from '../../src/rules';
import { type FormatoSpec, findingsOf, type ReviewSpec } from '../support/formato';

const SIDES: readonly (readonly [RuleId, FormatoSpec & ReviewSpec, Sides])[] = [
  [
    'programado-no-suma-meta',
    { metas: [{ metaAnual: 1152, P: [3, 3] }] },
    {
      uno: { nombre: 'Suma de P', valor: '6' },
      otro: { nombre: 'META ANUAL', valor: '1,152' },
      diferencia: '−1,146',
    },
  ],
  [
    'avance-absoluto-incorrecto',
    { metas: [{ P: [3, 3], A: [3], avance: 5 }] },
    { uno: { nombre: 'La celda dice', valor: '5' }, otro: { nombre: 'Suma de A', valor: '3' }, diferencia: '+2' },
  ],
  [
    'avance-absoluto-incorrecto',
    { metas: [{ P: [3, 3], A: [3], avance: 'tres' }] },
    { uno: { nombre: 'La celda dice', valor: 'tres' }, otro: { nombre: 'Suma de A', valor: '3' }, diferencia: null },
  ],
  [
    'acumulado-relativo-incorrecto',
    { metas: [{ P: [3, 3], A: [3], relativo: null }] },
    {
      uno: { nombre: 'La celda dice', valor: 'vacía' },
      otro: { nombre: 'Avance / meta', valor: '50 %' },
      diferencia: null,
    },
  ],
  [
    'alcanzado-faltante',
    { metas: [{ P: [3, 3], A: [] }] },
    { uno: { nombre: 'Programado', valor: '3' }, otro: { nombre: 'Alcanzado', valor: 'vacía' }, diferencia: null },
  ],
  [
    'observacion-faltante',
    { metas: [{ P: [25, 25], A: [10] }] },
    {
      uno: { nombre: 'Programado', valor: '25' },
      otro: { nombre: 'Alcanzado', valor: '10' },
      diferencia: '−15 (−60 %)',
    },
  ],
  [
    'observacion-faltante',
    { metas: [{ P: [0, 25], A: [10] }] },
    { uno: { nombre: 'Programado', valor: '0' }, otro: { nombre: 'Alcanzado', valor: '10' }, diferencia: '+10' },
  ],
  [
    'observacion-contradice-datos',
    { metas: [{ P: [25, 25], A: [10], observaciones: 'Se rebasó lo programado en el trimestre.' }] },
    { uno: { nombre: 'Programado', valor: '25' }, otro: { nombre: 'Alcanzado', valor: '10' }, diferencia: '−15' },
  ],
  [
    'observacion-contradice-datos',
    { metas: [{ P: [25, 25], A: [10], observaciones: 'Se superó la meta anual.' }] },
    { uno: { nombre: 'META ANUAL', valor: '50' }, otro: { nombre: 'Avance', valor: '10' }, diferencia: '−40' },
  ],
  [
    'meta-anual-excedida',
    { metas: [{ P: [3, 3], A: [9] }] },
    { uno: { nombre: 'META ANUAL', valor: '6' }, otro: { nombre: 'Avance', valor: '9' }, diferencia: '+3' },
  ],
  [
    'trimestre-contradictorio',
    { metas: [{ P: [3, 3], A: [3] }], elegido: 2 },
    {
      uno: { nombre: 'FECHA', valor: 'ene–mar' },
      otro: { nombre: 'Lo elegido', valor: 'abr–jun' },
      diferencia: null,
    },
  ],
  [
    'componente-no-suma',
    {
      metas: [
        { clave: 300, P: [6, 6], A: [5] },
        { clave: 302, P: [3, 3], A: [3] },
        { clave: 303, P: [3, 3], A: [3] },
      ],
    },
    {
      uno: { nombre: 'A de la meta', valor: '5' },
      otro: { nombre: 'Suma de acciones', valor: '6' },
      diferencia: '−1',
    },
  ],
];

test.each(SIDES)('%s sets figure against figure', (regla, spec, sides) => {
  const [found] = findingsOf(regla, spec, spec);
  expect(sidesOf({ ...found, regla } as Finding)).toEqual(sides);
});

test('a finding about one thing alone has no sides', () => {
  const [found] = findingsOf('unidad-faltante', { metas: [{ P: [3, 3], A: [3], unidad: null }] });
  expect(sidesOf({ ...found, regla: 'unidad-faltante' } as Finding)).toBeNull();
});
