import { writeDay } from '../../language/dates';
import { writeNumber } from '../../language/figures';
import { AJUSTES, type Ajustes } from '../../settings/ajustes';
import type { AjustesEnVigor, AvisoDeAjustes, OrigenDeAjustes, Perfil } from '../../submission/settingsInForce';
import { count, listWords } from '../names';
import { describeAjusteProblem } from '../problems';
import { quote } from '../quote';

/** Whose settings they are, to go on in a sentence. */
export const ORIGINS: Readonly<Record<OrigenDeAjustes, string>> = {
  archivo: 'los que se indicaron para esta revisión',
  libro: 'los guardados en el libro',
  institucion: 'los que publica la institución',
  fabrica: 'los de fábrica',
};

/** Takes the settings in force; gives whose they are and in what they differ from the program's own. */
export function describeAjustes({ ajustes, origen }: AjustesEnVigor): string {
  const perfil = ajustes.perfil ? `, ${namePerfil(ajustes.perfil)}` : '';
  const differences = differencesOf(ajustes);
  const told = differences.length === 0 ? '' : ` Distinto de fábrica: ${listWords(differences)}.`;
  return `Son ${ORIGINS[origen]}${perfil}.${told}`;
}

/** Takes what is to be known of the settings; gives it in a sentence. */
export function describeAvisoDeAjustes(aviso: AvisoDeAjustes): string {
  switch (aviso.tipo) {
    case 'rechazados': {
      const whose =
        aviso.origen === 'libro' ? 'Los ajustes guardados en el libro' : 'Los ajustes que publica la institución';
      return [`${whose} no sirven y no se usaron.`, ...aviso.problemas.map(describeAjusteProblem)].join(' ');
    }
    case 'aun-no-vigentes':
      return aviso.origen === 'archivo'
        ? `Los ajustes indicados, ${namePerfil(aviso.perfil)}, todavía no están vigentes; se usaron porque se indicaron.`
        : `No se usaron ${ORIGINS[aviso.origen]}, ${namePerfil(aviso.perfil)}: todavía no están vigentes.`;
    case 'libro-no-usado':
      return 'El libro tiene ajustes propios y no se usaron.';
    case 'perfil-anterior':
      return `El libro tiene un perfil anterior de la institución, ${namePerfil(aviso.perfil)}, y no se usó.`;
    case 'distintos-de-institucion':
      return `Los ajustes del libro no son los que publica la institución${aviso.perfil ? `, ${namePerfil(aviso.perfil)}` : ''}.`;
  }
}

/** Takes a profile; gives its name and since when it holds, to go on in a sentence. */
export function namePerfil({ nombre, vigenteDesde }: Perfil): string {
  return `perfil ${quote(nombre)}, vigente desde ${writeDay(vigenteDesde)}`;
}

const EXCEPCION = { one: 'excepción de umbrales', many: 'excepciones de umbrales' };
const UNIDAD = { one: 'unidad', many: 'unidades' };
const REGLA = { one: 'regla desactivada', many: 'reglas desactivadas' };

/** A looser threshold must be seen by whoever receives the workbook, so each is told with its figure. */
function differencesOf({ umbrales, plantillas, causas, columnasCalculadas, reglas }: Ajustes): string[] {
  const { porDebajo, porEncima, limiteAnual, excepciones } = umbrales;
  const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  const tolerance = (side: typeof porDebajo, where: string): string[] =>
    side.porcentaje === 0 && side.unidades === 0
      ? []
      : [`tolerancia ${where} de ${writeNumber(side.porcentaje)} % y ${count(side.unidades, UNIDAD)}`];
  return [
    ...tolerance(porDebajo, 'por debajo'),
    ...tolerance(porEncima, 'por encima'),
    ...(limiteAnual === AJUSTES.umbrales.limiteAnual ? [] : [`límite anual de ${writeNumber(limiteAnual)} %`]),
    ...(excepciones.length === 0 ? [] : [count(excepciones.length, EXCEPCION)]),
    ...(reglas.desactivadas.length === 0 ? [] : [count(reglas.desactivadas.length, REGLA)]),
    ...(isSame(plantillas, AJUSTES.plantillas) ? [] : ['plantillas propias']),
    ...(isSame(causas, AJUSTES.causas) ? [] : ['causas propias']),
    ...(columnasCalculadas === AJUSTES.columnasCalculadas ? [] : ['columnas calculadas con valor y no con fórmula']),
  ];
}
