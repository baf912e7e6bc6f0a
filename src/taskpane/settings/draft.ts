import { readNumberText } from '../../form/numberText';
import { CASOS, type Caso } from '../../observations/cases';
import type { Ajustes } from '../../settings/ajustes';

/** The tolerances of one side as they are typed. */
export interface SideDraft {
  readonly porcentaje: string;
  readonly unidades: string;
}

/** An exception as it is typed; a blank figure is as in the general thresholds. */
export interface ExceptionDraft {
  readonly de: 'clave' | 'unidad';
  readonly nombre: string;
  readonly porDebajo: SideDraft;
  readonly porEncima: SideDraft;
  readonly limiteAnual: string;
}

/** The settings as they are typed: nothing is judged until they are stored. */
export interface Draft {
  readonly columnasCalculadas: Ajustes['columnasCalculadas'];
  readonly porDebajo: SideDraft;
  readonly porEncima: SideDraft;
  readonly limiteAnual: string;
  readonly excepciones: readonly ExceptionDraft[];
  readonly plantillas: Readonly<Record<Caso, string>>;
  /** One cause on each line. */
  readonly causas: string;
}

export const NEW_EXCEPTION: ExceptionDraft = {
  de: 'clave',
  nombre: '',
  porDebajo: { porcentaje: '', unidades: '' },
  porEncima: { porcentaje: '', unidades: '' },
  limiteAnual: '',
};

/** Takes the settings; gives them as they are typed. */
export function toDraft({ umbrales, plantillas, causas, columnasCalculadas }: Ajustes): Draft {
  return {
    columnasCalculadas,
    porDebajo: sideDraft(umbrales.porDebajo),
    porEncima: sideDraft(umbrales.porEncima),
    limiteAnual: text(umbrales.limiteAnual),
    excepciones: umbrales.excepciones.map((each) => ({
      de: each.unidad === undefined ? 'clave' : 'unidad',
      nombre: each.unidad ?? text(each.clave),
      porDebajo: sideDraft(each.porDebajo),
      porEncima: sideDraft(each.porEncima),
      limiteAnual: text(each.limiteAnual),
    })),
    plantillas,
    causas: causas.join('\n'),
  };
}

/** Takes the settings and what was typed over them; gives the document that says it, whether or not it is valid. */
export function toDocument(ajustes: Ajustes, draft: Draft): string {
  return JSON.stringify({
    ...ajustes,
    columnasCalculadas: draft.columnasCalculadas,
    umbrales: {
      porDebajo: sideOf(draft.porDebajo, 0),
      porEncima: sideOf(draft.porEncima, 0),
      limiteAnual: figure(draft.limiteAnual, 100),
      excepciones: draft.excepciones.map(({ de, nombre, porDebajo, porEncima, limiteAnual }) => ({
        [de]: de === 'clave' ? figure(nombre, '') : nombre,
        porDebajo: sideOf(porDebajo),
        porEncima: sideOf(porEncima),
        limiteAnual: figure(limiteAnual),
      })),
    },
    plantillas: Object.fromEntries(CASOS.map((caso) => [caso, draft.plantillas[caso]])),
    causas: draft.causas.split('\n').filter((line) => line.trim() !== ''),
  });
}

// 1.125 might be one and a bit or a thousand and more to whoever reads it; 1.1250 is not.
function text(number: number | undefined): string {
  if (number === undefined) return '';
  const written = String(number);
  return readNumberText(written) === number ? written : `${written}0`;
}

function sideDraft(side: Ajustes['umbrales']['excepciones'][number]['porDebajo']): SideDraft {
  return { porcentaje: text(side?.porcentaje), unidades: text(side?.unidades) };
}

function sideOf({ porcentaje, unidades }: SideDraft, blank?: number): Record<string, unknown> {
  return { porcentaje: figure(porcentaje, blank), unidades: figure(unidades, blank) };
}

// What is no number is left as it was typed, for the document's own check to name it.
function figure(typed: string, blank?: number | string): unknown {
  const trimmed = typed.trim();
  if (trimmed === '') return blank;
  return readNumberText(trimmed) ?? trimmed;
}
