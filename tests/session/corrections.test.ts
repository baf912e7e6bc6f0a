import { isChange } from '../../src/session/plans';
import { createSession, type Session } from '../../src/session/session';
import { OpenWorkbookFailure } from '../../src/workbook/openWorkbook';
import { UnwritableWorkbook } from '../../src/workbook/unreadable';
import { type FakeWorkbook, fakeWorkbook } from '../support/fakeWorkbook';
import { type FormatoSpec, hojaOf } from '../support/formato';
import { surroundings } from '../support/surroundings';
import { settled } from '../support/timer';

const wrong: FormatoSpec = {
  metas: [
    { P: [3, 3], A: ['3'] },
    { P: [3, 3], A: [1], avance: 9 },
  ],
};

async function sessionOn(spec: FormatoSpec): Promise<{ workbook: FakeWorkbook; session: Session }> {
  const workbook = fakeWorkbook([hojaOf(spec)]);
  const session = createSession(workbook, surroundings());
  await session.check();
  return { workbook, session };
}

const told = ({ written }: FakeWorkbook): string[][] =>
  written.map((edits) => edits.map(({ cell, after }) => `${cell} ${after.formula ?? String(after.value)}`));

test('all that is safe is written as it was shown, in one batch, and checked again', async () => {
  const { workbook, session } = await sessionOn(wrong);
  const { seguras } = session.getState().reviewed!;
  expect(await session.apply(seguras, 'seguras')).toMatchObject({ kind: 'done', done: { tipo: 'escrito' } });
  expect(told(workbook)).toEqual([
    seguras.map(({ edit: { cell, after } }) => `${cell} ${after.formula ?? String(after.value)}`),
  ]);
  expect(session.getState().reviewed!.seguras).toEqual([]);
});

test('one finding is corrected together with the numbers as text that its formula reads', async () => {
  const { workbook, session } = await sessionOn(wrong);
  const findings = session.getState().reviewed!.review.formatos[0]!.hallazgos;
  await session.correct(findings.find(({ regla, fila }) => regla === 'avance-absoluto-incorrecto' && fila === 18)!);
  expect(told(workbook)).toEqual([['F18 3', 'M18 =SUM(F18,H18,J18,L18)']]);
});

test('undo puts back what each cell held, and the review follows', async () => {
  const { workbook, session } = await sessionOn(wrong);
  const before = workbook.content;
  const { seguras, review } = session.getState().reviewed!;
  await session.apply(seguras, 'seguras');
  expect(session.getState().undo).toHaveLength(1);
  expect(await session.undo()).toMatchObject({ done: { tipo: 'deshecho' } });
  for (const { edit } of seguras) expect(workbook.cell('Dirección', edit.cell)).toEqual(edit.before);
  expect(before.sheets).toHaveLength(1);
  expect(session.getState().undo).toEqual([]);
  expect(session.getState().reviewed!.review.formatos[0]!.hallazgos).toEqual(review.formatos[0]!.hallazgos);
  expect(await session.undo()).toEqual({ kind: 'done', done: { tipo: 'nada', que: 'deshacer' } });
});

test('a cell that changed since it was shown stops the whole batch', async () => {
  const { workbook, session } = await sessionOn(wrong);
  const { seguras } = session.getState().reviewed!;
  workbook.type('Dirección', 'M19', { formula: null, value: 1 }, 'remote');
  expect(await session.apply(seguras, 'seguras')).toEqual({
    kind: 'failed',
    failure: new UnwritableWorkbook('celda-cambiada', { hoja: 'Dirección', celda: 'M19' }),
  });
  expect(workbook.written).toEqual([]);
  expect(session.getState().undo).toEqual([]);
});

test('what was written can be undone although reading it again failed, and only the reading is repeated', async () => {
  const { workbook, session } = await sessionOn(wrong);
  const lost = new OpenWorkbookFailure('conexion-perdida', {});
  workbook.fail('read', lost);
  expect(await session.apply(session.getState().reviewed!.seguras, 'seguras')).toEqual({
    kind: 'failed',
    failure: lost,
  });
  expect(session.getState().undo).toHaveLength(1);
  session.retry();
  await settled();
  expect(session.getState().activity).toMatchObject({ kind: 'done', done: { tipo: 'escrito', que: 'seguras' } });
  expect(workbook.written).toHaveLength(1);
});

test('where a write broke off, the last review is no verdict any more', async () => {
  const { workbook, session } = await sessionOn(wrong);
  const failure = new OpenWorkbookFailure('escritura-dudosa', { celdas: [{ sheet: 'Dirección', cell: 'M19' }] });
  workbook.fail('write', failure);
  expect(await session.apply(session.getState().reviewed!.seguras, 'seguras')).toEqual({ kind: 'failed', failure });
  expect(session.getState().outdated).toBe(true);
});

test('the ribbon computes the two columns and nothing else', async () => {
  const { workbook, session } = await sessionOn({ metas: [{ P: [3, 3], A: [1], avance: 9 }] });
  expect(await session.compute()).toMatchObject({ done: { tipo: 'escrito', que: 'calculadas' } });
  expect(told(workbook)).toEqual([['M18 =SUM(F18,H18,J18,L18)']]);
  expect(await session.compute()).toEqual({ kind: 'done', done: { tipo: 'nada', que: 'calculadas' } });
});

test('the ribbon inserts every missing observation and touches no text', async () => {
  const { workbook, session } = await sessionOn({
    metas: [
      { P: [3, 3], A: [1] },
      { P: [3, 3], A: [1], observaciones: 'Por el clima.' },
    ],
  });
  expect(await session.insertTemplates()).toMatchObject({ done: { tipo: 'escrito', que: 'plantillas' } });
  expect(workbook.written.flat().map(({ cell }) => cell)).toEqual(['O18']);
});

describe('an observation', () => {
  const place = { sheet: 'Dirección', cell: 'O18' };

  test('is inserted where the cell is empty', async () => {
    const { workbook, session } = await sessionOn({ metas: [{ P: [3, 3], A: [1] }] });
    await session.insertObservation(place, '=no es una fórmula');
    expect(workbook.written).toEqual([
      [{ ...place, before: { formula: null, value: null }, after: { formula: null, value: '=no es una fórmula' } }],
    ]);
  });

  test('takes the place of a template that still has its slots', async () => {
    const texto = 'No se alcanzó lo programado, debido a [causa].';
    const { workbook, session } = await sessionOn({ metas: [{ P: [3, 3], A: [1], observaciones: texto }] });
    await session.insertObservation(place, 'No se alcanzó lo programado, debido a las condiciones del clima.');
    expect(workbook.cell('Dirección', 'O18').value).toBe(
      'No se alcanzó lo programado, debido a las condiciones del clima.',
    );
  });

  test('never takes the place of what a person wrote', async () => {
    const { workbook, session } = await sessionOn({ metas: [{ P: [3, 3], A: [1], observaciones: 'Por el clima.' }] });
    expect(await session.insertObservation(place, 'Otra cosa.')).toEqual({
      kind: 'failed',
      failure: new UnwritableWorkbook('celda-ocupada', { hoja: 'Dirección', celda: 'O18' }),
    });
    expect(workbook.written).toEqual([]);
  });
});

test('a right formula that is only stale is calculated again, and is no change to show', async () => {
  const { session } = await sessionOn({
    metas: [{ P: [3, 3], A: [3], avance: 9, relativo: { formula: '=M18/D18', value: 1.5, numberFormat: '0%' } }],
  });
  const { seguras } = session.getState().reviewed!;
  expect(seguras.map((planned) => [planned.edit.cell, isChange(planned)])).toEqual([
    ['M18', true],
    ['N18', false],
  ]);
});
