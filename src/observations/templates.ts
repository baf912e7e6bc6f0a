import type { Caso } from './cases';

/** The figures that a template may name in braces: `{alcanzado}`. */
export const CIFRAS = [
  'clave',
  'unidad',
  'trimestre',
  'programado',
  'alcanzado',
  'diferencia',
  'variacion',
  'avanceAbsoluto',
  'metaAnual',
  'acumuladoRelativo',
] as const;
export type Cifra = (typeof CIFRAS)[number];

/** One template for each case. Braces name figures, square brackets a slot that a person must fill. */
export type Plantillas = Readonly<Record<Caso, string>>;

/** The templates that hold where the settings name none. */
export const PLANTILLAS: Plantillas = {
  debajo: 'No se alcanzó lo programado en {trimestre}: {alcanzado} de {programado} ({variacion}), debido a [causa].',
  arriba: 'Se rebasó lo programado en {trimestre}: {alcanzado} de {programado} ({variacion}), debido a [causa].',
  'sin-avance': 'En {trimestre} no se realizó nada de lo programado ({alcanzado} de {programado}), debido a [causa].',
  'no-programado': 'En {trimestre} se alcanzó {alcanzado} sin tener nada programado, debido a [causa].',
  'debajo-con-anio-arriba':
    'No se alcanzó lo programado en {trimestre}: {alcanzado} de {programado} ({variacion}), debido a [causa]. En el año se llevan {avanceAbsoluto} de {metaAnual} ({acumuladoRelativo}), más de lo previsto a la fecha.',
  'arriba-con-atraso':
    'Se rebasó lo programado en {trimestre}: {alcanzado} de {programado} ({variacion}), debido a [causa]. En el año se llevan {avanceAbsoluto} de {metaAnual} ({acumuladoRelativo}), todavía menos de lo previsto a la fecha.',
  'anual-excedida':
    'Se rebasó lo programado en {trimestre}: {alcanzado} de {programado}, debido a [causa]. Con ello se superó la meta anual: {avanceAbsoluto} de {metaAnual} ({acumuladoRelativo}).',
  'anual-cumplida-antes':
    'Se rebasó lo programado en {trimestre}: {alcanzado} de {programado}, debido a [causa]. Con ello la meta anual de {metaAnual} se cumplió antes de lo previsto.',
  'anual-no-cumplida':
    'Al cierre del año no se cumplió la meta anual: {avanceAbsoluto} de {metaAnual} ({acumuladoRelativo}), debido a [causa].',
};

/** The usual causes, each a text for the slot `[causa]` after `debido a`: none begins with `el`. */
export const CAUSAS: readonly string[] = [
  'un aumento de las solicitudes',
  'una disminución de las solicitudes',
  'las condiciones del clima',
  'la falta de autorización del presupuesto',
  'la cancelación de eventos',
  'la reprogramación de eventos',
  'que las personas beneficiarias no acudieron',
  'la falta de personal',
  'la falta de material o de equipo',
  'que el trámite depende de otra instancia',
];

const FIGURE = /\{([^{}]{0,60})\}/g;
const SLOT = /\[([^[\]]{1,60})\]/g;

/** Takes a template and the text of each figure; gives the observation, with its slots still open. */
export function fillTemplate(plantilla: string, cifras: Readonly<Record<Cifra, string>>): string {
  return plantilla.replace(FIGURE, (whole, name: string) => (isCifra(name) ? cifras[name] : whole));
}

/** Takes a template; gives the names in braces that are no figure of the form. */
export function unknownFigures(plantilla: string): string[] {
  return [...plantilla.matchAll(FIGURE)].map(([, name]) => name!).filter((name) => !isCifra(name));
}

/** Takes a template; gives its slots with their brackets, in order and without repetition. */
export function slotsOf(plantilla: string): string[] {
  return [...new Set([...plantilla.matchAll(SLOT)].map(([slot]) => slot))];
}

/**
 * Takes an observation and the templates in force; gives what is still to be filled in: a template's slot
 * (`[causa]`) or a figure's name in braces. Other brackets, such as `[sic]`, are the writer's own.
 */
export function openSlots(texto: string, plantillas: Plantillas): string[] {
  const slots = slotsOf(texto).filter((slot) => isSlot(slot, plantillas));
  const figures = [...texto.matchAll(FIGURE)].filter(([, name]) => isCifra(name!)).map(([figure]) => figure);
  return [...new Set([...slots, ...figures])];
}

function isSlot(written: string, plantillas: Plantillas): boolean {
  return Object.values(plantillas)
    .flatMap(slotsOf)
    .some((slot) => slot.toLowerCase() === written.toLowerCase());
}

function isCifra(name: string): name is Cifra {
  return (CIFRAS as readonly string[]).includes(name);
}
