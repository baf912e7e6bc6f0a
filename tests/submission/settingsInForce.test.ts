import * as fc from 'fast-check';
import { AJUSTES } from '../../src/settings/ajustes';
import { settingsInForce } from '../../src/submission/settingsInForce';
import { ajustesOf } from '../support/formato';

const FECHA = '2025-07-04';
const perfil = (nombre: string, vigenteDesde: string): string =>
  JSON.stringify({ version: 1, perfil: { nombre, vigenteDesde }, causas: [`${nombre} ${vigenteDesde}`] });
const TESORERIA = { nombre: 'Tesorería', vigenteDesde: '2025-04-01' };
const OWN = '{"version":1,"causas":["propia"]}';

const told = (libro: string | undefined, institucion: string | null): unknown[] => {
  const { origen, avisos, ajustes } = settingsInForce({ archivo: null, libro, institucion, fecha: FECHA });
  return [origen, ajustes.causas[0], avisos];
};

test('without any settings the program’s own hold', () => {
  expect(settingsInForce({ archivo: null, institucion: null, fecha: FECHA })).toEqual({
    ajustes: AJUSTES,
    origen: 'fabrica',
    avisos: [],
  });
});

test('the institution’s hold where the workbook has none', () => {
  expect(told(undefined, perfil('Tesorería', '2025-04-01'))).toEqual(['institucion', 'Tesorería 2025-04-01', []]);
});

test('from the day on that the profile says', () => {
  expect(told(undefined, perfil('Tesorería', FECHA))).toEqual(['institucion', `Tesorería ${FECHA}`, []]);
  expect(told(undefined, perfil('Tesorería', '2025-07-05'))).toEqual([
    'fabrica',
    AJUSTES.causas[0],
    [{ tipo: 'aun-no-vigentes', origen: 'institucion', perfil: { nombre: 'Tesorería', vigenteDesde: '2025-07-05' } }],
  ]);
});

test('the workbook’s own hold before the institution’s, which say something else', () => {
  expect(told(OWN, null)).toEqual(['libro', 'propia', []]);
  expect(told(OWN, perfil('Tesorería', '2025-04-01'))).toEqual([
    'libro',
    'propia',
    [{ tipo: 'distintos-de-institucion', perfil: TESORERIA }],
  ]);
  expect(told(perfil('Tesorería', '2025-04-01'), perfil('Tesorería', '2025-04-01'))).toEqual([
    'libro',
    'Tesorería 2025-04-01',
    [],
  ]);
});

test('unless they are an older profile of the same institution', () => {
  expect(told(perfil('Tesorería', '2025-01-01'), perfil('Tesorería', '2025-04-01'))).toEqual([
    'institucion',
    'Tesorería 2025-04-01',
    [{ tipo: 'perfil-anterior', perfil: { nombre: 'Tesorería', vigenteDesde: '2025-01-01' } }],
  ]);
  expect(told(perfil('Contraloría', '2025-01-01'), perfil('Tesorería', '2025-04-01'))).toEqual([
    'libro',
    'Contraloría 2025-01-01',
    [{ tipo: 'distintos-de-institucion', perfil: TESORERIA }],
  ]);
});

test('a document that is refused is left out, and said', () => {
  expect(told('{"version":1,"umbral":5}', perfil('Tesorería', '2025-04-01'))).toEqual([
    'institucion',
    'Tesorería 2025-04-01',
    [
      {
        tipo: 'rechazados',
        origen: 'libro',
        problemas: [{ tipo: 'clave-desconocida', ruta: 'umbral', clave: 'umbral' }],
      },
    ],
  ]);
  expect(told('', 'x')).toMatchObject([
    'fabrica',
    AJUSTES.causas[0],
    [
      { tipo: 'rechazados', origen: 'libro' },
      { tipo: 'rechazados', origen: 'institucion' },
    ],
  ]);
});

test('a file given for the review goes before all others, and what is not used is said', () => {
  const archivo = ajustesOf({ perfil: { nombre: 'x', vigenteDesde: '2026-01-01' } });
  const all = { archivo, libro: OWN, institucion: perfil('Tesorería', '2025-04-01'), fecha: FECHA };
  expect(settingsInForce(all)).toEqual({
    ajustes: archivo,
    origen: 'archivo',
    avisos: [{ tipo: 'aun-no-vigentes', origen: 'archivo', perfil: archivo.perfil }, { tipo: 'libro-no-usado' }],
  });
  expect(settingsInForce({ ...all, archivo: AJUSTES, libro: undefined }).avisos).toEqual([]);
});

test('no text in place of a document throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), fc.oneof(fc.string(), fc.json()), (libro, institucion) => {
      expect(settingsInForce({ archivo: null, libro, institucion, fecha: FECHA }).origen).toBe('fabrica');
    }),
  );
});
