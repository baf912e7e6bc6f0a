import { readHoja } from '../../src/form/readHoja';
import { describeFinding } from '../../src/messages/findings';
import { REMEDIES, WHAT_TO_DO } from '../../src/messages/remedies';
import { SEVERIDAD_NAMES } from '../../src/messages/names';
import { type RuleId, RULES } from '../../src/rules';
import { formatoNoReconocido } from '../../src/rules/formato-no-reconocido';
import { findingsOf, type FormatoSpec, type MetaSpec, type Told } from '../support/formato';
import { gridOf } from '../support/grid';
import { publishedDocument } from '../support/publishedDocument';
import type { RuleCase } from '../support/ruleCases';

const row: MetaSpec = { clave: 305, P: [25, 25, 25, 25], A: [25] };
const of = (meta: MetaSpec, ...others: readonly MetaSpec[]): FormatoSpec => ({
  metas: [{ ...row, ...meta }, ...others],
});
const after = (anterior: MetaSpec, meta: MetaSpec, ...others: readonly MetaSpec[]): RuleCase => ({
  ...of({ A: [25, 25], ...meta }, ...others),
  trimestre: 2,
  anteriores: [of(anterior)],
});
const next: MetaSpec = { clave: 306, P: [3, 3, 3, 3], A: [3] };

// A form in which each rule finds something; its first finding is the example.
const EXAMPLES: Readonly<Record<Exclude<RuleId, 'formato-no-reconocido'>, RuleCase>> = {
  'columna-faltante': { ...of({}), celdas: { O15: null } },
  'trimestre-no-identificado': { ...of({}), celdas: { O4: 'FECHA: 15 DE ABRIL DE 2025' } },
  'trimestre-contradictorio': { ...of({}), hoja: 'T2' },
  'encabezado-incompleto': { ...of({}), celdas: { B8: null } },
  'firmas-faltantes': { ...of({}), celdas: { O22: null } },
  'valor-no-numerico': of({ metaAnual: '1,152' }),
  'valor-negativo': of({ A: [-25] }),
  'valor-no-entero': of({ A: [2.5] }),
  'celda-con-error': of({ avance: { formula: '=SUM(#REF!)', value: { error: '#REF!' } } }),
  'meta-anual-invalida': of({ metaAnual: null }),
  'clave-faltante': of({ clave: null, descripcion: 'Elaborar un informe' }),
  'clave-duplicada': of({}, { ...next, clave: 305 }),
  'unidad-faltante': of({ unidad: null }),
  'alcanzado-faltante': of({ A: [] }),
  'alcanzado-adelantado': of({ A: [25, 10] }),
  'programado-no-suma-meta': of({ metaAnual: 90 }),
  'programacion-faltante': of({ metaAnual: 100, P: [] }),
  'avance-absoluto-incorrecto': of({ avance: 35 }),
  'acumulado-relativo-incorrecto': of({ relativo: { value: 0.3, numberFormat: '0%' } }),
  'formula-rota': of({ avance: { formula: '=SUM(F19,H19,J19,L19)', value: 25 } }, next),
  'componente-no-suma': of({ clave: 300, P: [6, 6, 6, 6], A: [7] }, { ...next, clave: 301 }, { ...next, clave: 302 }),
  'observacion-faltante': of({ A: [10] }),
  'observacion-incompleta': of({ A: [10], observaciones: 'No se alcanzó lo programado, debido a [causa].' }),
  'observacion-contradice-datos': of({ A: [10], observaciones: 'Se superó la meta anual.' }),
  'observacion-repetida': of(
    { A: [10], observaciones: 'Por el clima.' },
    { ...next, A: [1], observaciones: 'Por el clima.' },
  ),
  'observacion-sin-variacion': of({ observaciones: 'Se reprogramó para el siguiente trimestre.' }),
  'meta-anual-excedida': of({ metaAnual: 100, A: [112] }),
  'meta-anual-modificada': {
    ...of({ P: [null, null, 15, 11], A: [null, null, 29] }),
    trimestre: 3,
    anteriores: [{ ...of({ P: [64, 30, 15, 11], A: [10, 0] }), trimestre: 2 }],
  },
  'programado-modificado': after({}, { P: [25, 20, 30, 25] }),
  'alcanzado-historico-modificado': after({}, { A: [24, 25] }),
  'meta-agregada': after({}, {}, next),
  'meta-eliminada': { ...after({}, {}), anteriores: [of({}, next)] },
  'unidad-modificada': after({ unidad: 'Nómina' }, { unidad: 'Número' }),
};

function exampleOf(id: RuleId): Told {
  if (id !== 'formato-no-reconocido') return findingsOf(id, EXAMPLES[id], EXAMPLES[id])[0]!;
  const hoja = readHoja(gridOf({ B2: 'TMM-F004', B15: 'METAS Y ACCIONES', C15: 'UNIDAD MEDIDA' }));
  if (hoja.tipo !== 'no-reconocida') throw new TypeError(`Read as ${hoja.tipo}`);
  const [found] = formatoNoReconocido.revisarHoja(hoja.hoja);
  return { ...found!, mensaje: describeFinding({ ...found!, regla: id, severidad: 'error' }) };
}

function describeCorrection({ correccion }: Told): string {
  if (correccion === null) return 'La corrige una persona.';
  const { celda, antes, despues, plantilla } = correccion;
  if (plantilla) return `Corrección: en ${celda}, vacía, se escribe la plantilla del caso: «${despues}»`;
  const before = antes === null ? 'vacía' : `que tiene \`${String(antes)}\``;
  return `Corrección: en ${celda}, ${before}, se escribe \`${despues}\`.`;
}

const SECTIONS = RULES.map(({ id, titulo, severidad, porque }) => {
  const example = exampleOf(id);
  const { one } = SEVERIDAD_NAMES[severidad];
  const severity = one.charAt(0).toUpperCase() + one.slice(1);
  return `## ${id}\n\n**${titulo}.** ${severity}.\n\n${porque}\n\n> ${example.mensaje}\n\n${WHAT_TO_DO} ${REMEDIES[id]}\n\n${describeCorrection(example)}\n`;
});

const REFERENCE = `# Reglas

Lo que se revisa en cada TMM-F004. Un error impide la entrega; una advertencia conviene revisarla y puede tener una buena
razón; una sugerencia no impide nada. De cada regla se dice por qué está, con un
ejemplo, qué hacer y qué corrige el programa.

<!-- Esta página se escribe a partir del catálogo: UPDATE_DOCS=1 npx jest tests/rules/reference -->

${SECTIONS.join('\n')}`;

test('the published reference is what the catalogue says', () => {
  expect(publishedDocument('docs/reglas.md', REFERENCE)).toBe(REFERENCE);
});
