import * as fc from 'fast-check';
import type { Campo } from '../../src/form/formato';
import { type Trimestre, TRIMESTRES } from '../../src/form/trimestre';

/** What one row of a form says, wherever it is printed. */
export interface MetaModel {
  readonly clave: number;
  readonly lineas: string | null;
  readonly descripcion: string;
  readonly unidad: string;
  readonly metaAnual: number;
  readonly programado: readonly (number | null)[];
  readonly alcanzado: readonly (number | null)[];
  readonly observaciones: string | null;
}

/** What a form says, wherever it is printed. */
export interface FormModel {
  readonly campos: Readonly<Record<Campo, string>>;
  readonly trimestre: Trimestre;
  readonly ejercicio: number;
  readonly metas: readonly MetaModel[];
}

/** Takes a row and the form's quarter; gives the sum of A that the form must print. */
export function avanceOf({ alcanzado }: MetaModel, trimestre: Trimestre): number {
  return alcanzado.slice(0, trimestre).reduce<number>((total, number) => total + (number ?? 0), 0);
}

const DESCRIPCIONES = [
  'Fomento de la participación vecinal y entrega de apoyos',
  'Vigilancia del pago de nómina y servicios personales.',
  'Integrar el avance físico programático de la unidad',
  'Total de personas atendidas en brigadas',
  'Programa: becas para jóvenes (C1)',
  'Asesorar al responsable del programa y al responsable del ramo',
  '12 reuniones del comité; 3.5 km de banquetas',
  'Conducir la entidad\ne informar cada trimestre',
];
const UNIDADES = [
  'Informe',
  'Nómina',
  'Programa',
  'Función',
  'Acción',
  'Expedientes',
  'Informe de gestión financiera',
  'A',
];
const OBSERVACIONES = [
  'Se rebasó lo programado por mayor demanda.',
  'Responsable del área no entregó la evidencia',
  'FECHA: se movió al trimestre julio-septiembre 2025',
  '#MEXICALI cumple',
  'Total: 3 eventos; faltó uno',
];

const cantidad = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1000, max: 99_999 }));

function metaArbitrary(trimestre: Trimestre): fc.Arbitrary<Omit<MetaModel, 'clave'>> {
  return fc.record({
    lineas: fc.constantFrom(null, '1.3.4, 1.4.3', '2.4.1'),
    descripcion: fc.constantFrom(...DESCRIPCIONES),
    unidad: fc.constantFrom(...UNIDADES),
    metaAnual: cantidad.map((number) => number + 1),
    programado: fc.tuple(...TRIMESTRES.map(() => fc.option(cantidad))),
    alcanzado: fc.tuple(...TRIMESTRES.map((each) => (each <= trimestre ? fc.option(cantidad) : fc.constant(null)))),
    observaciones: fc.option(fc.constantFrom(...OBSERVACIONES)),
  });
}

const campos: fc.Arbitrary<Record<Campo, string>> = fc
  .tuple(fc.integer({ min: 50_000, max: 59_999 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 }))
  .map(([unidad, codigo, lines]) => {
    const several = (text: (line: number) => string): string =>
      Array.from({ length: lines }, (_, line) => text(line + 1)).join('\n');
    return {
      ramo: '54 BIENESTAR SOCIAL MUNICIPAL (BISOM)',
      programa: `${codigo}11 GESTIÓN ADMINISTRATIVA`,
      unidadEjecutora: `${unidad} DEPARTAMENTO TÉCNICO`,
      finalidad: '2 DESARROLLO SOCIAL',
      funcion: `${codigo} VIVIENDA Y SERVICIOS`,
      subfuncion: '2 DESARROLLO COMUNITARIO',
      ejes: several((line) => `${line} BIENESTAR PARA TODOS`),
      lineasDeAccion: several((line) => `${line}.4.${codigo}`),
    };
  });

/** Draws what a form may say: any quarter and year, one to eight metas with rising claves. */
export const formModel: fc.Arbitrary<FormModel> = fc
  .record({
    campos,
    trimestre: fc.constantFrom(...TRIMESTRES),
    ejercicio: fc.integer({ min: 2020, max: 2035 }),
    hundred: fc.integer({ min: 1, max: 9 }),
  })
  .chain(({ campos: fields, trimestre, ejercicio, hundred }) =>
    fc.array(metaArbitrary(trimestre), { minLength: 1, maxLength: 8 }).map((metas) => ({
      campos: fields,
      trimestre,
      ejercicio,
      metas: metas.map((meta, index) => ({ ...meta, clave: hundred * 100 + index })),
    })),
  );
