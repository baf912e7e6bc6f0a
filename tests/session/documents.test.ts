import { InvalidAjustes } from '../../src/settings/invalidAjustes';
import { AJUSTES } from '../../src/settings/ajustes';
import { createSession, type Session } from '../../src/session/session';
import { OpenWorkbookFailure } from '../../src/workbook/openWorkbook';
import type { Documents } from '../../src/workbook/documents';
import { type FakeWorkbook, fakeWorkbook } from '../support/fakeWorkbook';
import { type FormatoSpec, hojaOf } from '../support/formato';
import type { CellSpec } from '../support/grid';
import { surroundings } from '../support/surroundings';

const plain: FormatoSpec = { metas: [{ P: [3, 3], A: [3], avance: 9 }] };

async function sessionOn(
  spec: FormatoSpec,
  documents: Documents = {},
): Promise<{ workbook: FakeWorkbook; session: Session }> {
  const workbook = fakeWorkbook([hojaOf(spec)], documents);
  const session = createSession(workbook, surroundings());
  await session.check();
  return { workbook, session };
}

describe('settings', () => {
  test('are stored in the workbook, and hold at once', async () => {
    const { workbook, session } = await sessionOn(plain);
    const ajustes = { ...AJUSTES, columnasCalculadas: 'valor' as const };
    expect(await session.saveAjustes(ajustes)).toEqual({
      kind: 'done',
      done: { tipo: 'guardado', documento: 'ajustes' },
    });
    expect(JSON.parse(workbook.documents.ajustes!)).toEqual(ajustes);
    expect(session.getState().reviewed!.seguras.map(({ edit }) => edit.after)).toEqual([{ formula: null, value: 3 }]);
  });

  test('can be undone like every write', async () => {
    const before = '{"version":1}';
    const { workbook, session } = await sessionOn(plain, { ajustes: before });
    await session.saveAjustes(null);
    expect(workbook.documents).toEqual({});
    expect(await session.undo()).toMatchObject({ done: { tipo: 'restaurado', documento: 'ajustes' } });
    expect(workbook.documents).toEqual({ ajustes: before });
  });

  test('are imported once they are found valid', async () => {
    const { workbook, session } = await sessionOn(plain);
    await session.importAjustes('{"version":1,"columnasCalculadas":"valor"}');
    expect(session.getState().reviewed!.ajustes.columnasCalculadas).toBe('valor');
    const refused = await session.importAjustes('{"version":1,"umbral":5}');
    expect(refused).toMatchObject({ kind: 'failed', failure: expect.any(InvalidAjustes) });
    expect(JSON.parse(workbook.documents.ajustes!).columnasCalculadas).toBe('valor');
  });

  test('that Excel did not keep are a failure', async () => {
    const { workbook, session } = await sessionOn(plain);
    const failure = new OpenWorkbookFailure('documento-no-guardado', { documento: 'ajustes' });
    workbook.fail('writeDocument', failure);
    expect(await session.saveAjustes(AJUSTES)).toEqual({ kind: 'failed', failure });
    expect(session.getState().undo).toEqual([]);
  });
});

describe('what is settled by hand', () => {
  test('is the quarter of a sheet, remembered in the workbook and taken back', async () => {
    const { workbook, session } = await sessionOn(plain);
    expect(await session.settleSheet('Dirección', { trimestre: 2 })).toEqual({
      kind: 'done',
      done: { tipo: 'guardado', documento: 'trimestre' },
    });
    expect(session.getState().undo.at(-1)).toMatchObject({ name: 'correspondencias', stored: 'trimestre' });
    expect(session.getState().reviewed!.review.formatos[0]!.trimestre).toBe(2);
    expect(JSON.parse(workbook.documents.correspondencias!)).toEqual({
      version: 1,
      correspondencias: [{ hoja: 'Dirección', trimestre: 2, encabezado: null }],
    });
    await session.settleSheet('Dirección', { trimestre: null });
    expect(workbook.documents).toEqual({});
    expect(session.getState().reviewed!.review.formatos[0]!.trimestre).toBe(1);
  });

  test('is the header of a table that its titles do not tell', async () => {
    const blank: Readonly<Record<string, CellSpec>> = {
      B15: 'Actividad',
      D15: 'Total',
      F17: null,
      H17: null,
      J17: null,
      L17: null,
    };
    const { session } = await sessionOn({ ...plain, celdas: blank });
    expect(session.getState().reviewed!.review.formatos).toEqual([]);
    const encabezado = { fila: 16, columnas: {} };
    const proposal = await session.proposeHeader('Dirección', encabezado);
    expect(proposal.metas).toBe(1);
    expect(proposal.columnas.find(({ nombre }) => nombre === 'A1')).toMatchObject({ letra: 'F', origen: 'orden' });
    await session.settleSheet('Dirección', { encabezado });
    expect(session.getState().reviewed!.review.formatos[0]!.formato.metas.map(({ clave }) => clave)).toEqual([301]);
  });

  test('is proposed for a sheet that is gone as nothing', async () => {
    const { session } = await sessionOn(plain);
    expect(await session.proposeHeader('Otra', { fila: 1, columnas: {} })).toEqual({ columnas: [], metas: 0 });
  });

  test.each(['{"version":2,"correspondencias":[]}', 'nada', '{"version":1,"correspondencias":[{"hoja":7}]}'])(
    'and cannot be understood (%s) is left out, said, and left where it is',
    async (correspondencias) => {
      const { workbook, session } = await sessionOn(plain, { correspondencias });
      expect(session.getState().reviewed).toMatchObject({
        entrega: { correspondenciasIlegibles: true },
        correspondencias: [],
      });
      expect(workbook.documents).toEqual({ correspondencias });
    },
  );
});

test('a cell is shown, and the selected one is given', async () => {
  const { workbook, session } = await sessionOn(plain);
  await session.goTo({ sheet: 'Dirección', cell: 'O18' });
  expect(workbook.asked.slice(-2)).toEqual(['goTo', 'Dirección!O18']);
  expect(await session.selection()).toEqual({ sheet: 'Dirección', cell: 'B15' });
  const failure = new OpenWorkbookFailure('excel-rechazo', { codigo: 'GeneralException' });
  workbook.fail('selection', failure);
  expect(await session.selection()).toBeNull();
  expect(session.getState().activity).toEqual({ kind: 'failed', failure });
  session.dismiss();
  expect(session.getState().activity).toEqual({ kind: 'idle' });
});
