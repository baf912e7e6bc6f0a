import { computeFormato } from '../../src/form/compute';
import type { Trimestre } from '../../src/form/trimestre';
import type { FormatoAnterior } from '../../src/history/anterior';
import { findAnteriores } from '../../src/history/findAnteriores';
import { anteriorOf, formatoOf, type FormatoSpec } from '../support/formato';

const MONTHS = ['ENERO-MARZO', 'ABRIL-JUNIO', 'JULIO-SEPTIEMBRE', 'OCTUBRE-DICIEMBRE'];

interface Special {
  readonly unidad?: string | null;
  readonly trimestre?: Trimestre | null;
  readonly ejercicio?: number | null;
  readonly hoja?: string;
  readonly A?: number;
  readonly clave?: number;
}

// One row of a form whose header says what the test asks for.
function spec({
  unidad = '54101 DIRECCIÓN',
  trimestre = 3,
  ejercicio = 2025,
  hoja = 'Hoja',
  A = 3,
  clave = 301,
}: Special) {
  const fecha = [trimestre && MONTHS[trimestre - 1], ejercicio].filter((part) => part !== null).join(' ');
  return {
    hoja,
    metas: [{ clave, P: [3, 3, 3, 3], A: [A] }],
    celdas: { B8: unidad, O4: `FECHA: ${fecha}`, B2: 'PROGRAMA OPERATIVO ANUAL' },
  } satisfies FormatoSpec;
}

const earlier = (special: Special): FormatoAnterior => anteriorOf(spec(special));

function find(special: Special, ...lists: readonly (readonly FormatoAnterior[])[]): unknown {
  const found = findAnteriores(computeFormato(formatoOf(spec(special))), lists);
  return 'motivo' in found
    ? found.motivo
    : found.encontrados.map(({ trimestre, formato }) => `${trimestre} ${formato.hoja}`);
}

describe('the forms of earlier quarters', () => {
  test('are those of the same unit, the latest first', () => {
    const list = [
      earlier({ trimestre: 1, hoja: 'T1' }),
      earlier({ trimestre: 2, hoja: 'T2' }),
      earlier({ trimestre: 2, hoja: 'Otra', unidad: '54102 ADMINISTRACIÓN' }),
      earlier({ trimestre: 4, hoja: 'T4' }),
      earlier({ trimestre: 3, hoja: 'T3' }),
    ];
    expect(find({}, list)).toEqual(['2 T2', '1 T1']);
  });

  test('may lack a quarter', () => {
    expect(find({ trimestre: 4 }, [earlier({ trimestre: 1, hoja: 'T1' })])).toEqual(['1 T1']);
  });

  test.each([
    ['54101 DIRECCIÓN', '54101.- Dirección'],
    ['54101 DIRECCIÓN', '5.41.01 DIRECCIÓN'],
    ['202 DEPARTAMENTO TÉCNICO', '54202 DEPARTAMENTO TECNICO'],
    ['DEPARTAMENTO TÉCNICO', '54202 DEPARTAMENTO TÉCNICO'],
    ['54202 DEPARTAMENTO TÉCNICO', '54202 DEPTO. TÉCNICO'],
    ['54202', '54202 DEPARTAMENTO TÉCNICO'],
  ])('of «%s» are found under «%s»', (unidad, other) => {
    expect(find({ unidad }, [earlier({ unidad: other, trimestre: 2, hoja: 'T2' })])).toEqual(['2 T2']);
  });

  test('of a unit that is written otherwise must share a clave with it', () => {
    const unidad = '54202 DEPARTAMENTO TÉCNICO';
    expect(find({ unidad: '54202 DIRECCIÓN' }, [earlier({ unidad, trimestre: 2, clave: 402 })])).toEqual({
      tipo: 'otra-unidad',
    });
  });

  test('with the very code and name count before those with one of them', () => {
    const list = [
      earlier({ unidad: '54101 TÉCNICO', trimestre: 2, hoja: 'Código' }),
      earlier({ unidad: '99 DIRECCIÓN', trimestre: 2, hoja: 'Nombre' }),
      earlier({ trimestre: 2, hoja: 'Ambos' }),
    ];
    expect(find({}, list)).toEqual(['2 Ambos']);
  });

  test('of one quarter that several lists hold are the first list’s', () => {
    const given = [earlier({ trimestre: 2, hoja: 'Dado' })];
    const own = [earlier({ trimestre: 2, hoja: 'Propio', A: 2 }), earlier({ trimestre: 1, hoja: 'Primero' })];
    expect(find({}, given, own)).toEqual(['2 Dado', '1 Primero']);
  });

  test('may be there twice where both say the same', () => {
    const list = [earlier({ trimestre: 2, hoja: 'T2' }), earlier({ trimestre: 2, hoja: 'T2 (2)' })];
    expect(find({}, list)).toEqual(['2 T2']);
  });
});

describe('a form is not compared', () => {
  test.each<[string, Special, unknown]>([
    ['that does not say its unit', { unidad: null }, { tipo: 'sin-dato', dato: 'unidadEjecutora' }],
    ['whose unit is signs alone', { unidad: '—' }, { tipo: 'sin-dato', dato: 'unidadEjecutora' }],
    ['whose quarter is unknown', { trimestre: null }, { tipo: 'sin-dato', dato: 'trimestre' }],
    ['whose year is unknown', { ejercicio: null }, { tipo: 'sin-dato', dato: 'ejercicio' }],
    ['whose unit is not there', { unidad: '54102 ADMINISTRACIÓN' }, { tipo: 'otra-unidad' }],
    [
      'whose unit has no earlier quarter there',
      { trimestre: 2 },
      { tipo: 'otro-periodo', periodos: [{ trimestre: 2, ejercicio: 2025 }] },
    ],
    [
      'whose unit has only another year there',
      { ejercicio: 2026 },
      { tipo: 'otro-periodo', periodos: [{ trimestre: 2, ejercicio: 2025 }] },
    ],
  ])('%s', (_which, special, motivo) => {
    expect(find(special, [earlier({ trimestre: 2 })])).toEqual(motivo);
  });

  test('with a form whose own quarter or year is unknown', () => {
    const list = [earlier({ trimestre: null }), earlier({ trimestre: 1, ejercicio: null })];
    expect(find({}, list)).toEqual({
      tipo: 'otro-periodo',
      periodos: [
        { trimestre: null, ejercicio: null },
        { trimestre: 1, ejercicio: null },
      ],
    });
  });

  test.each<[string, Special, Special]>([
    ['that differ', { hoja: 'T2' }, { hoja: 'Copia', A: 2 }],
    [
      'of another code and of another name',
      { hoja: 'T2', unidad: '54101 X' },
      { hoja: 'Copia', unidad: '9 DIRECCIÓN', A: 2 },
    ],
  ])('with one of several forms %s', (_which, one, other) => {
    const list = [earlier({ trimestre: 2, ...one }), earlier({ trimestre: 2, ...other })];
    expect(find({}, list)).toEqual({
      tipo: 'varios',
      trimestre: 2,
      formatos: [
        { libro: 'anterior.xlsx', hoja: 'T2' },
        { libro: 'anterior.xlsx', hoja: 'Copia' },
      ],
    });
  });
});
