import fc from 'fast-check';
import { UnwritableWorkbook } from '../../src/workbook/unreadable';
import type { CellContent, CellEdit } from '../../src/workbook/edit';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf, type CellSpec } from '../support/grid';
import { expectOnlyKnownMembers, openInExcel, unloadOffice } from './openedExcel';
import { stateOf } from './sheetState';

afterEach(() => {
  unloadOffice();
  expectOnlyKnownMembers();
});

const plain = (value: CellValue): CellContent => ({ formula: null, value });

function edit(cell: string, before: CellValue, after: CellValue, numberFormat?: string): CellEdit {
  const described = { sheet: 'Hoja1', cell, before: plain(before), after: plain(after) };
  return numberFormat === undefined ? described : { ...described, numberFormat };
}

test.each([1, 500])('%i cells are written in two round trips, and undone in two', async (count) => {
  const addresses = Array.from({ length: count }, (_, index) => `${index % 3 === 0 ? 'B' : 'D'}${index + 1}`);
  const cells = Object.fromEntries(addresses.map((address, index) => [address, index]));
  const { workbook, host, spreadsheet } = await openInExcel({ sheets: [gridOf(cells)] });
  const before = stateOf(spreadsheet);

  const undo = await workbook.write(addresses.map((address, index) => edit(address, index, index + 0.5)));
  expect(addresses.map((address) => spreadsheet.at('Hoja1', address).value)).toEqual(
    addresses.map((_, index) => index + 0.5),
  );
  expect(host.traffic.syncs).toBe(2);

  await workbook.write(undo);
  expect(stateOf(spreadsheet)).toEqual(before);
  expect(host.traffic.syncs).toBe(4);
});

test('no edits ask nothing of Excel', async () => {
  const { workbook, host } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  await expect(workbook.write([])).resolves.toEqual([]);
  expect(host.traffic.syncs).toBe(0);
});

const TEXTS = [
  '=SUM(A1)',
  '+1',
  '-5',
  '- no se hizo',
  '@director',
  "'entre comillas",
  '25%',
  '1,152',
  ' 6 ',
  '3/4',
  '1/2/2025',
  'TRUE',
  '#REF!',
  '007',
  '1E5',
  'Informe',
  'Se alcanzó el 25% de lo programado (10 de 40) por falta de solicitudes de la ciudadanía.',
  'No aplica',
  '   ',
  'dos\nrenglones',
];

test.each(['General', '@', '0%'])('any text stays that text in a cell whose format is %s', async (numberFormat) => {
  const cells = Object.fromEntries(TEXTS.map((_, index) => [`A${index + 1}`, { value: 4, numberFormat }]));
  const { workbook, spreadsheet } = await openInExcel({ sheets: [gridOf(cells)] });
  const before = stateOf(spreadsheet);
  const undo = await workbook.write(TEXTS.map((text, index) => edit(`A${index + 1}`, 4, text)));
  for (const [index, text] of TEXTS.entries()) {
    const found = spreadsheet.at('Hoja1', `A${index + 1}`);
    expect(found).toMatchObject({ formula: null, value: text, numberFormat });
  }
  await workbook.write(undo);
  expect(stateOf(spreadsheet)).toEqual(before);
});

test('a number or a formula does not become text in a cell whose format is text', async () => {
  const { workbook, spreadsheet } = await openInExcel({
    sheets: [gridOf({ A1: { value: '1,152', numberFormat: '@' }, B1: { value: 'x', numberFormat: '@' } })],
  });
  const before = stateOf(spreadsheet);
  const undo = await workbook.write([
    edit('A1', '1,152', 1152, '#,##0'),
    { ...edit('B1', 'x', null), after: { formula: '=A1*2', value: 2304 } },
  ]);
  expect(spreadsheet.at('Hoja1', 'A1')).toMatchObject({ value: 1152, text: '1,152', numberFormat: '#,##0' });
  expect(spreadsheet.at('Hoja1', 'B1')).toMatchObject({ formula: '=A1*2', value: 2304, numberFormat: 'General' });
  await workbook.write(undo);
  expect(stateOf(spreadsheet)).toEqual(before);
});

test('an edit that changes nothing touches nothing', async () => {
  const { workbook, spreadsheet } = await openInExcel({ sheets: [gridOf({ A1: { value: 3, formula: '=1+2' } })] });
  const before = stateOf(spreadsheet);
  const same = { formula: '=1+2', value: 3 };
  await expect(workbook.write([{ sheet: 'Hoja1', cell: 'A1', before: same, after: same }])).resolves.toEqual([]);
  expect(stateOf(spreadsheet)).toEqual(before);
});

test('a formula is compared by its text: its result may have changed', async () => {
  const { workbook, spreadsheet } = await openInExcel({
    sheets: [gridOf({ A1: 2, B1: { formula: '=A1*2', value: 4 } })],
  });
  spreadsheet.type('Hoja1', 'A1', { content: { value: 3 } });
  const before = { formula: '=A1*2', value: 4 };
  const after = { formula: '=A1*3', value: 6 };
  const undo = await workbook.write([{ sheet: 'Hoja1', cell: 'B1', before, after }]);
  expect(spreadsheet.at('Hoja1', 'B1')).toMatchObject({ formula: '=A1*3', value: 9 });
  expect(undo).toEqual([
    {
      sheet: 'Hoja1',
      cell: 'B1',
      before: { formula: '=A1*3', value: 9 },
      after: { formula: '=A1*2', value: 6 },
    },
  ]);
});

describe('a whole batch is refused and nothing is written', () => {
  const cells = { A1: 1, A2: 2, B1: { formula: '=A1', value: 1 }, C1: 'texto' } satisfies Record<string, CellSpec>;
  const edits = [edit('A1', 1, 10), edit('A2', 2, 20)];

  async function refused(
    change: (opened: Awaited<ReturnType<typeof openInExcel>>) => void,
    wanted: CellEdit[] = edits,
  ) {
    const opened = await openInExcel({ sheets: [gridOf(cells)] });
    change(opened);
    const before = stateOf(opened.spreadsheet);
    const failure = await opened.workbook.write(wanted).catch((error: unknown) => error);
    expect(stateOf(opened.spreadsheet)).toEqual(before);
    expect(failure).toBeInstanceOf(UnwritableWorkbook);
    return failure as UnwritableWorkbook;
  }

  test.each([
    ['another value', { content: { value: 3 } }],
    ['a text of the same figures', { content: { value: '2' } }],
    ['a formula of the same result', { content: { formula: '=A1*2' } }],
    ['nothing', { content: { value: null } }],
  ])('because somebody has put %s in a cell', async (_, change) => {
    const { codigo, datos } = await refused(({ spreadsheet }) => spreadsheet.type('Hoja1', 'A2', change));
    expect({ codigo, datos }).toEqual({ codigo: 'celda-cambiada', datos: { hoja: 'Hoja1', celda: 'A2' } });
  });

  test('because a co-author changes a cell after the edits were planned', async () => {
    const { workbook, host, spreadsheet } = await openInExcel({ sheets: [gridOf(cells)] });
    const typed = { content: { value: 1.5 } };
    host.conditions.inject({ kind: 'before', act: () => spreadsheet.type('Hoja1', 'A1', typed) });
    await expect(workbook.write(edits)).rejects.toMatchObject({ codigo: 'celda-cambiada' });
    expect(spreadsheet.at('Hoja1', 'A1').value).toBe(1.5);
    expect(spreadsheet.at('Hoja1', 'A2').value).toBe(2);
  });

  test('because a cell is locked, and all the locked ones are named', async () => {
    const { codigo, datos } = await refused(
      ({ spreadsheet }) => spreadsheet.protect('Hoja1', ['C1']),
      [...edits, edit('C1', 'texto', 'otro texto')],
    );
    expect({ codigo, datos }).toEqual({ codigo: 'celda-bloqueada', datos: { hoja: 'Hoja1', celdas: ['A1', 'A2'] } });
  });

  test('because a protected sheet takes no other number format', async () => {
    const { codigo, datos } = await refused(
      ({ spreadsheet }) => spreadsheet.protect('Hoja1', ['A1', 'A2']),
      [edit('A1', 1, 2), edit('A2', 2, 0.5, '0%')],
    );
    expect({ codigo, datos }).toEqual({ codigo: 'celda-bloqueada', datos: { hoja: 'Hoja1', celdas: ['A2'] } });
  });

  test('because a sheet is gone', async () => {
    const { codigo, datos } = await refused(() => {}, [...edits, { ...edit('A1', 1, 2), sheet: 'Otra' }]);
    expect({ codigo, datos }).toEqual({ codigo: 'hoja-inexistente', datos: { hoja: 'Otra' } });
  });
});

test('an unlocked cell of a protected sheet is written, a formula too', async () => {
  const { workbook, spreadsheet } = await openInExcel({ sheets: [gridOf({ A1: 1, B1: 2 })] });
  spreadsheet.protect('Hoja1', ['A1', 'B1']);
  await workbook.write([edit('A1', 1, '=texto'), { ...edit('B1', 2, null), after: { formula: '=1+1', value: 2 } }]);
  expect(spreadsheet.at('Hoja1', 'A1').value).toBe('=texto');
  expect(spreadsheet.at('Hoja1', 'B1')).toMatchObject({ formula: '=1+1', value: 2 });
});

test('two edits of one cell and a cell that is none are mistakes of the caller', async () => {
  const { workbook } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  await expect(workbook.write([edit('A1', 1, 2), edit('A1', 1, 3)])).rejects.toThrow('A1 is edited twice');
  await expect(workbook.write([edit('A', 1, 2)])).rejects.toThrow('A is no cell');
});

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: '#REF!' }),
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);
const content = fc.oneof(
  { weight: 3, arbitrary: value.map(plain) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellContent>(
      { formula: '=1+1', value: 2 },
      { formula: '=Z1', value: 7 },
      { formula: '=1/0', value: { error: '#DIV/0!' } },
      { formula: '=SUM(Z1:Z9)&""', value: '7' },
    ),
  },
);
const numberFormat = fc.constantFrom('General', '@', '0%', '#,##0');
const cell = fc.record({ before: content, format: numberFormat, after: content, wanted: fc.option(numberFormat) });

test('whatever is written is there, and undoing it restores every value, formula and number format', async () => {
  const { workbook, spreadsheet } = await openInExcel({ sheets: [gridOf({ Z1: 7 })] });
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 12 }), async (cells) => {
      const block = { top: 0, left: 1, bottom: cells.length - 1, right: 1 };
      const contents = cells.map(({ before, format }) => [
        {
          content: before.formula === null ? { value: before.value } : { formula: before.formula },
          numberFormat: format,
        },
      ]);
      spreadsheet.change(spreadsheet.sheets()[0]!.id, block, contents);
      await spreadsheet.settle();
      const before = stateOf(spreadsheet);

      const undo = await workbook.write(
        cells.map(({ before: was, after, wanted }, index) => ({
          sheet: 'Hoja1',
          cell: `B${index + 1}`,
          before: was,
          after,
          ...(wanted === null ? {} : { numberFormat: wanted }),
        })),
      );
      for (const [index, { after, wanted }] of cells.entries()) {
        const found = spreadsheet.at('Hoja1', `B${index + 1}`);
        expect(found.formula).toBe(after.formula);
        if (after.formula === null) expect(found.value).toEqual(after.value);
        if (wanted !== null) expect(found.numberFormat).toBe(wanted);
      }
      await workbook.write(undo);
      expect(stateOf(spreadsheet)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
