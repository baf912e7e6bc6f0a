import type { CellSpec } from '../support/grid';
import { inRow, testRule, type RuleCase } from '../support/ruleCases';

const before = { P: [64, 30, 15, 11], A: [10, 0] };
const after = (metaAnual: CellSpec, P: readonly CellSpec[], A: readonly CellSpec[]): RuleCase => ({
  metas: [{ metaAnual, P, A }],
  trimestre: 3,
  anteriores: [{ metas: [before], trimestre: 2 }],
});
const original = { trimestre: 2, metaAnual: 120, programado: 109 } as const;

testRule('meta-anual-modificada', {
  silent: {
    'a form that is compared with none': { metas: [before], trimestre: 2 },
    'the same target': after(120, [64, 30, 15, 11], [10, 0, 29]),
    'a target that cannot be read, or is missing': {
      metas: [
        { ...before, metaAnual: 'mil' },
        { ...before, metaAnual: null },
      ],
      trimestre: 3,
      anteriores: [{ metas: [before, before], trimestre: 2 }],
    },
    'a target that was missing': {
      metas: [before],
      trimestre: 3,
      anteriores: [{ metas: [{ ...before, metaAnual: null }], trimestre: 2 }],
    },
  },
  found: {
    'a re-programmed plan, with both readings of the year': [
      after(26, [null, null, 15, 11], [null, null, 29]),
      [
        inRow({
          celda: 'D18',
          datos: {
            antes: 120,
            ahora: 26,
            anterior: 2,
            programado: [],
            reprogramadaDesde: 3,
            acumuladoRelativo: 29 / 26,
            planOriginal: { ...original, avanceAbsoluto: 39, acumuladoRelativo: 39 / 120 },
          },
          mensaje:
            'Meta 301: META ANUAL era 120 en el formato de abr–jun y ahora es 26. El plan se reprogramó desde julio. Avance: 112 % del plan reprogramado; 39 de 120, 33 %, del plan original.',
        }),
      ],
    ],
    'another target of the same plan, with what changed in it': [
      after(114, [64, 30, 15, 5], [10, 0, 29]),
      [
        inRow({
          celda: 'D18',
          datos: {
            antes: 120,
            ahora: 114,
            anterior: 2,
            programado: [{ trimestre: 4, antes: 11, ahora: 5 }],
            reprogramadaDesde: null,
            acumuladoRelativo: 39 / 114,
            planOriginal: { ...original, avanceAbsoluto: 39, acumuladoRelativo: 39 / 120 },
          },
          mensaje:
            'Meta 301: META ANUAL era 120 en el formato de abr–jun y ahora es 114. P de oct–dic pasó de 11 a 5. Avance: 34 % del plan modificado; 39 de 120, 33 %, del plan original.',
        }),
      ],
    ],
    'a plan re-programmed after a quarter of which there is no form': [
      {
        ...after(26, [null, null, 15, 11], [null, null, 29]),
        anteriores: [{ metas: [{ ...before, A: [10] }], trimestre: 1 }],
      },
      [
        inRow({
          celda: 'D18',
          datos: {
            antes: 120,
            ahora: 26,
            anterior: 1,
            programado: [],
            reprogramadaDesde: 3,
            acumuladoRelativo: 29 / 26,
            planOriginal: { ...original, trimestre: 1, avanceAbsoluto: null, acumuladoRelativo: null },
          },
          mensaje:
            'Meta 301: META ANUAL era 120 en el formato de ene–mar y ahora es 26. El plan se reprogramó desde julio. Para leer el año completo falta el formato de otro trimestre.',
        }),
      ],
    ],
    'a target in place of one that was wrong, which reads no year': [
      {
        metas: [{ ...before, metaAnual: 120 }],
        trimestre: 3,
        anteriores: [{ metas: [{ ...before, metaAnual: 0 }], trimestre: 2 }],
      },
      [
        inRow({
          celda: 'D18',
          datos: {
            antes: 0,
            ahora: 120,
            anterior: 2,
            programado: [],
            reprogramadaDesde: null,
            acumuladoRelativo: 10 / 120,
            planOriginal: null,
          },
          mensaje: 'Meta 301: META ANUAL era 0 en el formato de abr–jun y ahora es 120.',
        }),
      ],
    ],
    'a target that is 0 now': [
      after(0, [null, null, null, null], [10, 0, null]),
      [
        inRow({
          celda: 'D18',
          datos: {
            antes: 120,
            ahora: 0,
            anterior: 2,
            programado: [
              { trimestre: 1, antes: 64, ahora: null },
              { trimestre: 2, antes: 30, ahora: null },
              { trimestre: 3, antes: 15, ahora: null },
              { trimestre: 4, antes: 11, ahora: null },
            ],
            reprogramadaDesde: null,
            acumuladoRelativo: null,
            planOriginal: { ...original, avanceAbsoluto: 10, acumuladoRelativo: 10 / 120 },
          },
          mensaje:
            'Meta 301: META ANUAL era 120 en el formato de abr–jun y ahora es 0. P de ene–mar pasó de 64 a vacía, P de abr–jun pasó de 30 a vacía, P de jul–sep pasó de 15 a vacía y P de oct–dic pasó de 11 a vacía. Avance: 10 de 120, 8 %, del plan original.',
        }),
      ],
    ],
  },
});
