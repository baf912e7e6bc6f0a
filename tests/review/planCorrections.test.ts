import * as fc from 'fast-check';
import { planCorrections, type PlannedCorrection } from '../../src/review/planCorrections';
import { reviewWorkbook, type WorkbookReview } from '../../src/review/reviewWorkbook';
import type { Trimestre } from '../../src/form/trimestre';
import type { Finding, RuleId } from '../../src/rules';
import type { Ajustes } from '../../src/settings/ajustes';
import { fromAddress } from '../../src/workbook/address';
import type { WorkbookContent } from '../../src/workbook/grid';
import { applyEdits } from '../support/applyEdits';
import type { CellSpec } from '../support/grid';
import { ajustesOf, type FormatoSpec, hojaOf, type MetaSpec } from '../support/formato';

const asValues = { columnasCalculadas: 'valor' };

interface Planned {
  readonly content: WorkbookContent;
  readonly review: WorkbookReview;
  readonly plan: readonly PlannedCorrection[];
}

function plan(content: WorkbookContent, ajustes: Ajustes, conPlantillas = true): Planned {
  const review = reviewWorkbook(content, { ajustes });
  return { content, review, plan: planCorrections(content, review, { conPlantillas }) };
}

function planOf(spec: FormatoSpec, ajustes: Readonly<Record<string, unknown>> = {}, conPlantillas = true): Planned {
  return plan({ sheets: [hojaOf(spec)] }, ajustesOf(ajustes), conPlantillas);
}

const told = ({ plan: planned }: Planned): string[] =>
  planned.map(({ regla, edit }) => `${regla} ${edit.cell} ${edit.after.formula ?? '·'} ${String(edit.after.value)}`);

describe('the plan', () => {
  test('holds one whole edit for each correction, with what the cell held', () => {
    const { plan: planned } = planOf({ metas: [{ P: [3, 3], A: [3], avance: { value: 4, numberFormat: '@' } }] });
    expect(planned).toEqual([
      {
        hoja: 'Dirección',
        regla: 'avance-absoluto-incorrecto',
        correccion: {
          celda: 'M18',
          tipo: 'formula',
          antes: 4,
          despues: '=SUM(F18,H18,J18,L18)',
          resultado: 3,
          formatoNumerico: 'General',
          requiere: [],
        },
        edit: {
          sheet: 'Dirección',
          cell: 'M18',
          before: { formula: null, value: 4 },
          after: { formula: '=SUM(F18,H18,J18,L18)', value: 3 },
          numberFormat: 'General',
        },
      },
    ]);
  });

  test('corrects a number typed as text together with the formulas that read it', () => {
    const text = planOf({
      metas: [{ P: [3, 3], A: ['3'], relativo: { formula: '=M18/D18', value: 0, numberFormat: '0%' } }],
    });
    expect(told(text)).toEqual([
      'valor-no-numerico F18 · 3',
      'avance-absoluto-incorrecto M18 =SUM(F18,H18,J18,L18) 3',
      'acumulado-relativo-incorrecto N18 =M18/D18 0.5',
    ]);
  });

  test('writes the result where a number stays text, and nothing over a formula that is right but for it', () => {
    const A: CellSpec[] = [{ formula: '=TEXT(3,"0")', value: '3' }];
    expect(told(planOf({ metas: [{ P: [3, 3], A, avance: 9 }] }))).toContain('avance-absoluto-incorrecto M18 · 3');
    expect(told(planOf({ metas: [{ P: [3, 3], A }] })).filter((edit) => edit.includes('M18'))).toEqual([]);
  });

  test('writes the templates of missing observations where it is told to', () => {
    const spec = { metas: [{ P: [3, 3], A: [2] }] };
    expect(told(planOf(spec, {}, false))).toEqual([]);
    expect(told(planOf(spec))).toEqual([
      'observacion-faltante O18 · No se alcanzó lo programado en ene–mar: 2 de 3 (−33 %), debido a [causa].',
    ]);
  });

  test('writes no template over a dash, an error or a formula that shows nothing', () => {
    const observations: CellSpec[] = ['-', { error: '#REF!' }, { formula: '=IF(F18<>E18,"","")', value: '' }];
    for (const observaciones of observations) {
      expect(told(planOf({ metas: [{ P: [3, 3], A: [2], observaciones }] }))).toEqual([]);
    }
  });

  test('makes one edit where several rules ask for one, and names the gravest', () => {
    expect(
      told(
        planOf({
          metas: [
            { P: [3], A: [3], avance: 9 },
            { P: [3], A: [3] },
            { P: [3], A: [3] },
          ],
        }),
      ),
    ).toEqual(['avance-absoluto-incorrecto M18 =SUM(F18,H18,J18,L18) 3']);
  });

  test('has no edit for a sheet that the workbook does not hold', () => {
    const { review } = planOf({ metas: [{ P: [3], A: [3], avance: 9 }] });
    expect(planCorrections({ sheets: [hojaOf({ metas: [], hoja: 'Otra' })] }, review, { conPlantillas: true })).toEqual(
      [],
    );
  });
});

const count = fc.integer({ min: 0, max: 60 });
const asText = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map(String),
  count.map((number) => ` ${number} `),
  fc.integer({ min: 1000, max: 9999 }).map((number) => `1,${String(number).slice(1)}`),
);
const figure: fc.Arbitrary<CellSpec> = fc.oneof({ weight: 5, arbitrary: count }, asText, fc.constant(null));
// Numbers, formulas that are right or not, their results stale or missing, texts, errors and nothing.
const computed = (formulas: readonly string[]): fc.Arbitrary<CellSpec> =>
  fc.oneof(
    count,
    fc.constantFrom<CellSpec>(null, 'pendiente', '25%', { error: '#REF!' }, 0.5, true),
    fc.record({ formula: fc.constantFrom(...formulas), value: fc.oneof(count, fc.constant(null)) }),
    fc.record({ value: count, numberFormat: fc.constantFrom('0%', '@', '0.0%', '0"%"') }),
  );

interface Drawn extends MetaSpec {
  readonly observaciones: CellSpec;
}

function metaAt(row: number, trimestre: Trimestre): fc.Arbitrary<Drawn> {
  const sums = ['=SUM(F#,H#,J#,L#)', '=N(F#)+N(H#)+N(J#)+N(L#)', '=SUM(F#)', '=SUM(F9,H9)', '=AVANCE'];
  const quotients = ['=M#/D#', '=+$M#/$D#', '=IF(D#=0,0,M#/D#)', '=M#/E#', '=H#/D#'];
  const here = (formulas: readonly string[]): string[] =>
    formulas.map((formula) => formula.replaceAll('#', String(row)));
  return fc
    .record({
      metaAnual: fc.option(fc.oneof(fc.integer({ min: 1, max: 99 }), asText), { freq: 3 }),
      P: fc.array(figure, { minLength: 4, maxLength: 4 }),
      A: fc.array(figure, { minLength: trimestre, maxLength: trimestre }),
      future: fc.constantFrom<CellSpec[]>([], [], [], [0], [5], ['5']),
      avance: fc.option(computed(here(sums)), { nil: undefined }),
      relativo: fc.option(computed(here(quotients)), { nil: undefined }),
      observaciones: fc.constantFrom<CellSpec>(null, '', '-', 'Por el clima.', 'Debido a [causa].', 0),
    })
    .map(({ metaAnual, A, future, avance, relativo, ...rest }) => ({
      ...rest,
      A: [...A, ...future].slice(0, 4),
      ...(metaAnual === null ? {} : { metaAnual }),
      ...(avance === undefined ? {} : { avance }),
      ...(relativo === undefined ? {} : { relativo }),
    }));
}

const form: fc.Arbitrary<FormatoSpec & { readonly metas: readonly Drawn[] }> = fc
  .constantFrom<Trimestre>(1, 2, 3, 4)
  .chain((trimestre) =>
    fc
      .integer({ min: 1, max: 5 })
      .chain((rows) =>
        fc
          .tuple(...Array.from({ length: rows }, (_, index) => metaAt(18 + index, trimestre)))
          .map((metas) => ({ trimestre, metas })),
      ),
  );

const findings = ({ review }: Planned): readonly Finding[] => review.formatos.flatMap(({ hallazgos }) => hallazgos);
const of = (planned: Planned, regla: RuleId): readonly Finding[] =>
  findings(planned).filter((each) => each.regla === regla);

describe.each([
  ['formulas', {}],
  ['values', asValues],
])('over any form, with %s', (_name, changed) => {
  const ajustes = ajustesOf(changed);
  const settings = { numRuns: 50 };

  test('each edit is of a cell of its own, as it was read, and none of what a person wrote', () => {
    fc.assert(
      fc.property(form, (spec) => {
        const { content, plan: planned } = planOf(spec, changed);
        const cells = planned.map(({ edit }) => edit.cell);
        expect(new Set(cells).size).toBe(cells.length);
        const written = spec.metas.flatMap(({ observaciones }, index) =>
          observaciones === null || observaciones === '' ? [] : [`O${18 + index}`],
        );
        expect(cells.filter((cell) => written.includes(cell))).toEqual([]);
        for (const { cell, before } of planned.map(({ edit }) => edit)) {
          const { row, column } = fromAddress(cell)!;
          const [grid] = content.sheets;
          expect(before).toEqual({ formula: grid!.formula(row, column), value: grid!.value(row, column) });
        }
      }),
      settings,
    );
  });

  test('a formula that was right stays, and values are written where the settings ask for them', () => {
    fc.assert(
      fc.property(form, (spec) => {
        for (const { edit } of planOf(spec, changed).plan) {
          const { cell, before, after } = edit;
          const row = cell.slice(1);
          if (before.formula === `=SUM(F${row},H${row},J${row},L${row})` || before.formula === `=M${row}/D${row}`) {
            expect(after.formula).toBe(before.formula);
          }
          if (changed === asValues && after.formula !== null) expect(after.formula).toBe(before.formula);
        }
      }),
      settings,
    );
  });

  test('once made, nothing that was corrected is wrong, and nothing is left to correct', () => {
    fc.assert(
      fc.property(form, (spec) => {
        const first = planOf(spec, changed);
        const second = plan(
          applyEdits(
            first.content,
            first.plan.map(({ edit }) => edit),
          ),
          ajustes,
        );
        expect(of(second, 'valor-no-numerico')).toEqual([]);
        const wrong = [...of(second, 'avance-absoluto-incorrecto'), ...of(second, 'acumulado-relativo-incorrecto')];
        // An A captured ahead of time has to be settled by a person first.
        const ahead = new Set(of(second, 'alcanzado-adelantado').map(({ fila }) => fila));
        expect(wrong.filter(({ fila }) => !ahead.has(fila))).toEqual([]);
        expect(of(second, 'observacion-faltante').map(({ correccion }) => correccion)).not.toContainEqual(
          expect.anything(),
        );
        const templates = first.plan.filter(({ correccion }) => correccion.plantilla).map(({ edit }) => edit.cell);
        expect(of(second, 'observacion-incompleta').map(({ celda }) => celda)).toEqual(
          expect.arrayContaining(templates),
        );
        // Where most of a column became formulas, the numbers left in it may be corrected in their turn.
        expect(second.plan.filter(({ regla }) => regla !== 'formula-rota')).toEqual([]);
        const third = plan(
          applyEdits(
            second.content,
            second.plan.map(({ edit }) => edit),
          ),
          ajustes,
        );
        expect(third.plan).toEqual([]);
      }),
      settings,
    );
  });
});
