import type { WorkbookReview } from '../../review/reviewWorkbook';
import { RULES } from '../../rules';
import type { AjustesEnVigor } from '../settingsInForce';
import { sha256 } from '../sha256';
import type { DispensasAplicadas } from '../waivers/applyDispensas';
import { canonicalText, sealedForm } from './sealedForm';
import { closeSello, SELLO_VERSION, type Sello } from './sello';

/** What is sealed: the review of a workbook, the settings that it was made with and what was waived. */
export interface RevisionPorSellar {
  readonly review: WorkbookReview;
  readonly ajustes: AjustesEnVigor;
  readonly dispensas: DispensasAplicadas;
}

/** What the seal tells besides. */
export interface DatosDelSello {
  /** The program's version. */
  readonly version: string;
  /** When, with the place's distance from UTC: `2025-07-04T12:20:00-06:00`. */
  readonly fecha: string;
}

/** Why a workbook is not sealed. */
export type SelloRechazado =
  { readonly tipo: 'quedan-errores'; readonly errores: number } | { readonly tipo: 'sin-formatos' };

/** Takes what was reviewed; gives its seal, or why it cannot be sealed: nothing of severity `error` may be left. */
export async function makeSello(
  { review, ajustes, dispensas }: RevisionPorSellar,
  { version, fecha }: DatosDelSello,
): Promise<{ readonly sello: Sello } | { readonly rechazo: SelloRechazado }> {
  const hallazgos = [...review.formatos, ...review.hojasNoReconocidas].flatMap((form) => form.hallazgos);
  const countOf = (severity: string): number => hallazgos.filter(({ severidad }) => severidad === severity).length;
  if (countOf('error') > 0) return { rechazo: { tipo: 'quedan-errores', errores: countOf('error') } };
  if (review.formatos.length === 0) return { rechazo: { tipo: 'sin-formatos' } };
  const formatos = review.formatos.map((form) => ({ hoja: form.formato.hoja, ...sealedForm(form) }));
  const waived = dispensas.porFormato.flat().filter((each) => each !== null);
  const sello = await closeSello({
    version: SELLO_VERSION,
    programa: { version, reglas: await versionOfRules() },
    fecha,
    ajustes: {
      origen: ajustes.origen,
      perfil: ajustes.ajustes.perfil ?? null,
      huella: await sha256(JSON.stringify(ajustes.ajustes)),
    },
    conteo: {
      formatos: formatos.length,
      metas: formatos.reduce((sum, { metas }) => sum + metas.length, 0),
      advertencias: countOf('advertencia'),
      dispensadas: waived.length,
      sugerencias: countOf('sugerencia'),
    },
    dispensas: [...new Set(waived)].map(({ cifras: _cifras, ...rest }) => rest),
    formatos: formatos.map(({ metas, cifras, ...rest }) => ({
      ...rest,
      cifras: [...cifras],
      metas: metas.map((meta) => [...meta]),
    })),
    huella: await sha256(canonicalText(formatos)),
  });
  return { sello };
}

/** Gives what stands for the whole catalogue of rules: another one where a rule comes, goes or changes its severity. */
export async function versionOfRules(): Promise<string> {
  const catalogue = RULES.map(({ id, severidad }) => `${id}:${severidad}`).join('\n');
  return (await sha256(catalogue)).slice(0, 12);
}
