import type { PlannedCorrection } from '../../src/review/planCorrections';
import { type Change, changeOf } from '../../src/taskpane/corrections/change';
import type { CellEdit } from '../../src/workbook/edit';
import { gridOf } from '../support/grid';

const grid = gridOf({ N18: { value: 0.3, numberFormat: '0%' }, F18: '1,152' });
const empty = { formula: null, value: null };

const CASES: readonly (readonly [Pick<CellEdit, 'cell' | 'before' | 'after'> & { numberFormat?: string }, Change])[] = [
  [
    { cell: 'F18', before: { formula: null, value: '1,152' }, after: { formula: null, value: 1152 } },
    {
      cell: 'F18',
      before: { content: '«1,152»', result: null, kind: 'texto' },
      after: { content: '1,152', result: null, kind: 'número' },
    },
  ],
  [
    { cell: 'N18', before: { formula: null, value: 0.3 }, after: { formula: '=M18/D18', value: 0.25 } },
    { cell: 'N18', before: { content: '30 %', result: null }, after: { content: '=M18/D18', result: '25 %' } },
  ],
  [
    { cell: 'M18', before: empty, after: { formula: null, value: 0.5 }, numberFormat: '0.0%' },
    { cell: 'M18', before: { content: null, result: null }, after: { content: '50 %', result: null } },
  ],
  [
    { cell: 'M18', before: { formula: '=X1', value: { error: '#REF!' } }, after: { formula: null, value: 3 } },
    { cell: 'M18', before: { content: '=X1', result: '#REF!' }, after: { content: '3', result: null } },
  ],
];

test.each(CASES)('%o is shown as a person reads it', (edit, change) => {
  const planned = { edit: { sheet: 'Hoja1', ...edit } } as PlannedCorrection;
  expect(changeOf(planned, grid)).toEqual(change);
});
