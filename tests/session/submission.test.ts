import type { Severidad } from '../../src/rules/rule';
import { createSession, type Session } from '../../src/session/session';
import { countsOf } from '../../src/session/situation';
import type { Reviewed } from '../../src/session/state';
import { alikeWarnings, type Warning } from '../../src/session/submission';
import { SubmissionRefused } from '../../src/submission/submissionRefused';
import { type FakeWorkbook, fakeWorkbook } from '../support/fakeWorkbook';
import { hojaOf } from '../support/formato';
import { surroundings } from '../support/surroundings';

// Nothing of severity error; row 18 passes its META ANUAL early, which is a warning.
const form = hojaOf({ metas: [{ P: [3, 3], A: [9], observaciones: 'Hubo más solicitudes.' }] });
const waiver = { motivo: 'Lo pidió la ciudadanía.', nombre: 'Titular de la unidad' };

async function checked(workbook: FakeWorkbook): Promise<Session> {
  const session = createSession(workbook, surroundings());
  await session.check();
  return session;
}

function warningOf(session: Session, severity: Severidad = 'advertencia'): Warning {
  const { formato, hallazgos } = session.getState().reviewed!.review.formatos[0]!;
  return { hoja: formato.hoja, finding: hallazgos.find(({ severidad }) => severidad === severity)! };
}

test('a waived warning is kept in the workbook, counts no more, and comes back with Deshacer', async () => {
  const workbook = fakeWorkbook([form]);
  const session = await checked(workbook);
  const before = countsOf(session.getState().reviewed!).advertencias;
  expect(before).toBeGreaterThan(0);
  await session.waive([warningOf(session)], waiver);
  expect(workbook.documents.dispensas).toContain('"fecha":"2025-07-04"');
  expect(countsOf(session.getState().reviewed!)).toMatchObject({ advertencias: before - 1, dispensadas: 1 });
  await session.undo();
  expect(workbook.documents.dispensas).toBeUndefined();
  expect(countsOf(session.getState().reviewed!).advertencias).toBe(before);
});

test('a waiver is void once a figure that it was about changes, and can be taken away', async () => {
  const workbook = fakeWorkbook([form]);
  const session = await checked(workbook);
  await session.waive([warningOf(session)], waiver);
  workbook.type('Dirección', 'F18', { formula: null, value: 10 });
  await session.check();
  const { anuladas } = session.getState().reviewed!.entrega.dispensas;
  expect(anuladas.map(({ dispensa }) => dispensa.nombre)).toEqual(['Titular de la unidad']);
  expect(await session.unwaive(anuladas[0]!.dispensa)).toEqual({
    kind: 'done',
    done: { tipo: 'quitado', documento: 'dispensas' },
  });
  expect(session.getState().reviewed!.entrega.dispensas.anuladas).toEqual([]);
  expect(workbook.documents.dispensas).toBeUndefined();
});

test('all warnings of a kind in a form are waived for one reason, and come back together', async () => {
  const unplanned = { metaAnual: 4, P: [], A: [] };
  const workbook = fakeWorkbook([
    hojaOf({ metas: [unplanned, unplanned, { ...unplanned, unidad: null }] }),
    hojaOf({ hoja: 'Otra', celdas: { B8: '54102 OTRA UNIDAD' }, metas: [unplanned] }),
  ]);
  const session = await checked(workbook);
  const reviewed = (): Reviewed => session.getState().reviewed!;
  const first = warningOf(session);
  expect(first.finding).toMatchObject({ regla: 'programacion-faltante', fila: 18 });
  const others = alikeWarnings(reviewed(), first);
  expect(others.map(({ hoja, finding: { regla, fila } }) => [hoja, regla, fila])).toEqual([
    ['Dirección', 'programacion-faltante', 19],
    ['Dirección', 'programacion-faltante', 20],
  ]);
  const before = countsOf(reviewed()).advertencias;
  expect(await session.waive([first, others[0]!], waiver)).toEqual({
    kind: 'done',
    done: { tipo: 'guardado', documento: 'dispensas', dispensas: 2 },
  });
  expect(countsOf(reviewed())).toMatchObject({ advertencias: before - 2, dispensadas: 2 });
  expect(alikeWarnings(reviewed(), first).map(({ finding }) => finding.fila)).toEqual([20]);
  await session.undo();
  expect(countsOf(reviewed())).toMatchObject({ advertencias: before, dispensadas: 0 });
});

test('a warning of a review before is waived while it says the same, and not once it says something else', async () => {
  const workbook = fakeWorkbook([form]);
  const session = await checked(workbook);
  const read = warningOf(session);
  await session.check();
  expect((await session.waive([read], waiver)).kind).toBe('done');
  await session.undo();
  workbook.type('Dirección', 'F18', { formula: null, value: 10 });
  await session.check();
  expect(await session.waive([read], waiver)).toEqual({
    kind: 'failed',
    failure: new SubmissionRefused({ tipo: 'advertencia-cambiada' }),
  });
  expect(workbook.documents.dispensas).toBeUndefined();
});

test('an error is not waived, and waivers of a newer program are not written over', async () => {
  const newer = '{"version":99,"dispensas":[]}';
  const workbook = fakeWorkbook([hojaOf({ metas: [{ P: [3, 3], A: [9], avance: 1 }] })], { dispensas: newer });
  const session = await checked(workbook);
  const refused = await session.waive([warningOf(session)], waiver);
  expect(refused).toEqual({ kind: 'failed', failure: new SubmissionRefused({ tipo: 'dispensas-de-version-nueva' }) });
  expect(workbook.documents.dispensas).toBe(newer);
  workbook.documents = {};
  await session.check();
  expect(await session.waive([warningOf(session, 'error')], waiver)).toEqual({
    kind: 'failed',
    failure: new SubmissionRefused({ tipo: 'es-error' }),
  });
});

test('what was checked is sealed; one changed cell breaks the seal and is named', async () => {
  const workbook = fakeWorkbook([form]);
  const session = await checked(workbook);
  expect((await session.seal()).kind).toBe('done');
  expect(session.getState().reviewed!.entrega.sello.tipo).toBe('intacto');
  workbook.type('Dirección', 'F18', { formula: null, value: 8 });
  await session.check();
  const { sello } = session.getState().reviewed!.entrega;
  expect(sello).toMatchObject({ tipo: 'cambiado', cambios: [{ tipo: 'cifra', celda: 'F18', antes: 9, despues: 8 }] });
});

test('with an error left nothing is sealed', async () => {
  const workbook = fakeWorkbook([hojaOf({ metas: [{ P: [3, 3], A: [1] }] })]);
  const session = await checked(workbook);
  expect((await session.seal()).kind).toBe('failed');
  expect(workbook.documents.sello).toBeUndefined();
});

test('the settings of the institution hold where the workbook has none', async () => {
  const published =
    '{"version":1,"perfil":{"nombre":"Tesorería","vigenteDesde":"2025-01-01"},"columnasCalculadas":"valor"}';
  const workbook = fakeWorkbook([form]);
  const session = createSession(workbook, surroundings({ publishedSettings: () => Promise.resolve(published) }));
  await session.check();
  expect(session.getState().reviewed!.entrega.ajustes.origen).toBe('institucion');
  expect(session.getState().reviewed!.ajustes.columnasCalculadas).toBe('valor');
  expect(await session.offeredSettings()).toEqual({ archivo: null, institucion: published, fecha: '2025-07-04' });
});
