import { describeFinding } from '../../src/messages/findings';
import type { DatosByRule, Finding, RuleId } from '../../src/rules';

// What the tests of the rules themselves cannot come to: every rule's message is asserted there.
function tell<Id extends RuleId>(regla: Id, datos: DatosByRule[Id], clave: number | null = 305): string {
  const place = { celda: 'A1', fila: 18, clave, relacionadas: [], correccion: null };
  return describeFinding({ ...place, regla, severidad: 'error', datos } as unknown as Finding);
}
import { findingsOf } from '../support/formato';

test('a table of which no title was found', () => {
  expect(tell('formato-no-reconocido', { encontrados: [], faltantes: [{ titulo: 'metaAnual' }] })).toBe(
    'La hoja parece un TMM-F004, pero no se puede leer su tabla. No se encontró ningún título de la tabla; falta META ANUAL.',
  );
});

test('a year exceeded by less than a message can show', () => {
  const datos = { avanceAbsoluto: 1, metaAnual: 1, acumuladoRelativo: 1 + 1e-13, limite: 100 };
  expect(tell('meta-anual-excedida', datos)).toBe('Meta 305: en el año va 1 de 1 (100 %), más del 100 %.');
});

test('one is no plural', () => {
  const [missing] = findingsOf('observacion-faltante', { metas: [{ P: [1, 1, 1, 1], A: [0] }] });
  expect(missing!.mensaje).toBe('Meta 301, ene–mar: alcanzado 0 de 1 programado (−100 %) y sin observación.');
});

test('few actions are named one by one, and many by their first and last', () => {
  const datos = { trimestre: 1, alcanzado: 1, suma: 2 } as const;
  const named = (...componentes: readonly number[]): string => tell('componente-no-suma', { ...datos, componentes });
  expect(named(302, 303)).toContain('sus acciones (302 y 303) suman 2');
  expect(named(302, 303, 305)).toContain('sus acciones (302, 303 y 305) suman 2');
  expect(named(302, 303, 305, 310)).toContain('sus acciones (302 a 310) suman 2');
});

test('a row without clave is named by its number', () => {
  expect(tell('unidad-faltante', {}, null)).toBe('Fila 18: UNIDAD MEDIDA está vacía.');
});

test('a long text is quoted in part', () => {
  const datos = { descripcion: `Elaborar ${'muy '.repeat(30)}bien` };
  expect(tell('clave-faltante', datos, null)).toBe(
    'Fila 18: «Elaborar muy muy muy muy muy muy muy muy muy muy muy muy mu…» no empieza con su clave, como «305.-».',
  );
});
