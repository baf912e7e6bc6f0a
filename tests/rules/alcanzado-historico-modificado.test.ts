import type { CellSpec } from '../support/grid';
import { inRow, testRule, type RuleCase } from '../support/ruleCases';

// The same plan all year, of which the first quarter was reported.
const afterFirst = (reported: CellSpec, now: CellSpec, P: readonly CellSpec[] = [9, 9, 9, 9]): RuleCase => ({
  metas: [{ P, A: [now, 9] }],
  trimestre: 2,
  anteriores: [{ metas: [{ P, A: [reported] }] }],
});
const HALF = [36, 36, 36, 36];
const REPROGRAMMED = { P: [null, null, 36, 36] };
// The second half of a plan whose first half was reported.
const afterHalf = (A: readonly CellSpec[], metaAnual: CellSpec = 72): RuleCase => ({
  metas: [{ ...REPROGRAMMED, A, metaAnual }],
  trimestre: 3,
  anteriores: [{ metas: [{ P: HALF, A: [40, 37] }], trimestre: 2 }],
});
const changed = (trimestre: 1 | 2, reportado: number, reportadoEn: 1 | 2, ahora: number | null, mensaje: string) =>
  inRow({ celda: trimestre === 1 ? 'F18' : 'H18', datos: { trimestre, reportado, reportadoEn, ahora }, mensaje });

testRule('alcanzado-historico-modificado', {
  silent: {
    'a form that is compared with none': { metas: [{ P: [9, 9], A: [8, 9] }], trimestre: 2 },
    'what is as it was': afterFirst(9, 9),
    'what is the same number typed as text': afterFirst(9, '9'),
    'noise in a fraction': afterFirst(0.3, 0.1 + 0.2),
    'what had not been reported': afterFirst(null, 9),
    'what cannot be read any more, which is a finding of its own': afterFirst(9, 'nueve'),
    'an error in place of what was reported': afterFirst(9, { error: '#REF!' }),
    'a 0 that is empty now where nothing is planned': afterFirst(0, null, [0, 9, 9, 9]),
    'the emptied first half of a plan that was re-programmed': afterHalf([null, null, 35]),
    'the emptied first half of a plan that became larger and adds up': {
      ...afterHalf([]),
      metas: [{ P: [null, null, 90, 90], A: [null, null, 35] }],
    },
    'what was captured ahead of its quarter, which was no report': {
      metas: [{ P: [9, 9], A: [9, 7] }],
      trimestre: 2,
      anteriores: [{ metas: [{ P: [9, 9], A: [9, 5] }] }],
    },
    'a row that follows the re-programming of the others, though it planned nothing before': {
      metas: [
        { ...REPROGRAMMED, A: [null, null, 36] },
        { P: [null, null, 200], A: [null, null, 200] },
      ],
      trimestre: 3,
      anteriores: [
        {
          metas: [
            { P: HALF, A: [40, 37] },
            { P: [0, 0, 200, 0], A: [0, 5] },
          ],
          trimestre: 2,
        },
      ],
    },
  },
  found: {
    'another number': [
      afterFirst(9, 8),
      [changed(1, 9, 1, 8, 'Meta 301, ene–mar: A era 9 en el formato de ene–mar y ahora es 8.')],
    ],
    'a number that is gone': [
      afterFirst(9, null),
      [changed(1, 9, 1, null, 'Meta 301, ene–mar: A era 9 en el formato de ene–mar y ahora está vacía.')],
    ],
    'a 0 that is gone although something was planned': [
      afterFirst(0, null),
      [changed(1, 0, 1, null, 'Meta 301, ene–mar: A era 0 en el formato de ene–mar y ahora está vacía.')],
    ],
    'a 0 that became something': [
      afterFirst(0, 4),
      [changed(1, 0, 1, 4, 'Meta 301, ene–mar: A era 0 en el formato de ene–mar y ahora es 4.')],
    ],
    'a changed cell of a plan that was re-programmed, and not its emptied ones': [
      afterHalf([null, 36, 35]),
      [changed(2, 37, 2, 36, 'Meta 301, abr–jun: A era 37 en el formato de abr–jun y ahora es 36.')],
    ],
    'emptied cells where the plan stayed as it was': [
      { ...afterHalf([]), metas: [{ P: HALF, A: [null, 37, 35] }] },
      [changed(1, 40, 2, null, 'Meta 301, ene–mar: A era 40 en el formato de abr–jun y ahora está vacía.')],
    ],
    'emptied cells where what is left of the plan neither is smaller nor adds up': [
      { ...afterHalf([null, 37, 35], 144) },
      [changed(1, 40, 2, null, 'Meta 301, ene–mar: A era 40 en el formato de abr–jun y ahora está vacía.')],
    ],
    'what only an older form reported': [
      {
        metas: [{ P: HALF, A: [41, 37, 36] }],
        trimestre: 3,
        anteriores: [
          { metas: [{ P: HALF, A: [40] }], trimestre: 1 },
          { metas: [{ P: HALF, A: [null, 37] }], trimestre: 2 },
        ],
      },
      [changed(1, 40, 1, 41, 'Meta 301, ene–mar: A era 40 en el formato de ene–mar y ahora es 41.')],
    ],
  },
});
