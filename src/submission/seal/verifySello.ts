import type { DocumentoRechazado } from '../storedDocument';
import { sha256 } from '../sha256';
import { compareForms, type CambioDesdeElSello } from './compareForms';
import { versionOfRules, type RevisionPorSellar } from './makeSello';
import { canonicalText, sealedForm } from './sealedForm';
import { readSello, type Sello } from './sello';

/** What else is not as it was, although no figure changed. */
export type AvisoDelSello = 'otras-reglas' | 'otros-ajustes' | 'otras-dispensas';

/** Whether a workbook is what was sealed. */
export type EstadoDelSello =
  | { readonly tipo: 'sin-sello' }
  | { readonly tipo: 'intacto'; readonly sello: DatosDeSello; readonly avisos: readonly AvisoDelSello[] }
  | {
      readonly tipo: 'cambiado';
      readonly sello: DatosDeSello;
      readonly avisos: readonly AvisoDelSello[];
      readonly cambios: readonly CambioDesdeElSello[];
    }
  | { readonly tipo: 'rechazado'; readonly rechazo: DocumentoRechazado };

/** What a seal tells of itself, without the figures. */
export type DatosDeSello = Pick<Sello, 'programa' | 'fecha' | 'ajustes' | 'conteo' | 'dispensas' | 'huella'>;

/**
 * Takes the JSON text of the seal that a workbook holds (absent: none) and the review of the workbook; tells whether it
 * is still what was sealed. Never throws.
 */
export async function verifySello(json: string | undefined, revision: RevisionPorSellar): Promise<EstadoDelSello> {
  if (json === undefined) return { tipo: 'sin-sello' };
  const read = await readSello(json);
  if ('rechazo' in read) return { tipo: 'rechazado', rechazo: read.rechazo };
  const sello = read.documento;
  const { formatos } = revision.review;
  const { programa, fecha, ajustes, conteo, dispensas, huella } = sello;
  const common = {
    sello: { programa, fecha, ajustes, conteo, dispensas, huella },
    avisos: await avisosOf(sello, revision),
  };
  if ((await sha256(canonicalText(formatos.map(sealedForm)))) === huella) return { tipo: 'intacto', ...common };
  return { tipo: 'cambiado', ...common, cambios: compareForms(sello.formatos, formatos) };
}

async function avisosOf(sello: Sello, { ajustes, dispensas }: RevisionPorSellar): Promise<AvisoDelSello[]> {
  const waived = [...new Set(dispensas.porFormato.flat())].filter((each) => each !== null);
  const now = waived.map(({ cifras: _cifras, ...rest }) => JSON.stringify(rest));
  const then = sello.dispensas.map((dispensa) => JSON.stringify(dispensa));
  const checks: readonly (readonly [AvisoDelSello, boolean])[] = [
    ['otras-reglas', sello.programa.reglas !== (await versionOfRules())],
    ['otros-ajustes', sello.ajustes.huella !== (await sha256(JSON.stringify(ajustes.ajustes)))],
    ['otras-dispensas', now.sort().join('\n') !== then.sort().join('\n')],
  ];
  return checks.flatMap(([aviso, applies]) => (applies ? [aviso] : []));
}
