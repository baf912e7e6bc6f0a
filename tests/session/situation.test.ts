import { countsOf, type Situation, situationOf } from '../../src/session/situation';
import { createSession } from '../../src/session/session';
import type { Grid } from '../../src/workbook/grid';
import { fakeWorkbook } from '../support/fakeWorkbook';
import { hojaOf } from '../support/formato';
import { gridOf } from '../support/grid';
import { surroundings } from '../support/surroundings';

const form = hojaOf({ metas: [{ P: [3, 3], A: [3] }] });
const unreadable = hojaOf({ metas: [{ P: [3, 3], A: [3] }], celdas: { B15: null, D15: null } });

test.each<[Situation, readonly Grid[]]>([
  ['libro-vacio', []],
  ['libro-vacio', [gridOf({})]],
  ['sin-formato', [gridOf({}), gridOf({ A1: 'Catálogo' })]],
  ['sin-formato', [gridOf({ A1: 'x' }, 'Oculta', true)]],
  ['no-reconocido', [unreadable]],
  ['revisado', [unreadable, form]],
])('a workbook is %s', async (situation, sheets) => {
  const session = createSession(fakeWorkbook(sheets), surroundings());
  await session.check();
  expect(situationOf(session.getState().reviewed!)).toBe(situation);
});

test('a sheet that cannot be read counts as an error', async () => {
  const session = createSession(fakeWorkbook([unreadable, form]), surroundings());
  await session.check();
  expect(countsOf(session.getState().reviewed!)).toEqual({
    errores: 1,
    advertencias: 0,
    dispensadas: 0,
    sugerencias: 0,
  });
});
