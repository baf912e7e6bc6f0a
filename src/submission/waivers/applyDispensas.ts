import type { FormatoReview, WorkbookReview } from '../../review/reviewWorkbook';
import type { Finding } from '../../rules';
import type { Cifra } from '../cifras';
import { identidadOf, identityKey } from '../formIdentity';
import type { Dispensa } from './dispensas';
import { changedFigures, figuresOfFinding, type CifrasDeHallazgo } from './findingFigures';

/** A figure that a waiver was about and that is not what it was. */
export interface CifraCambiada {
  /** Its name, such as `alcanzado.2`, `301/alcanzado.2` or `dato.limite`. */
  readonly cifra: string;
  readonly antes: Cifra;
  readonly despues: Cifra;
}

/** Why a waiver does not hold. */
export type MotivoDeAnulacion =
  | { readonly tipo: 'cifras-cambiadas'; readonly cambios: readonly CifraCambiada[] }
  /** This review found no such warning. */
  | { readonly tipo: 'sin-hallazgo' }
  | { readonly tipo: 'sin-formato' }
  /** What it waives is an error. */
  | { readonly tipo: 'es-error' }
  /** Another waiver of the same warning came after it. */
  | { readonly tipo: 'repetida' };

/** A waiver that does not hold, and why. */
export interface DispensaAnulada {
  readonly dispensa: Dispensa;
  readonly motivo: MotivoDeAnulacion;
}

/** What became of the waivers of a workbook. */
export interface DispensasAplicadas {
  /** For each form of the review and each of its findings, in their order: the waiver that holds for it, or `null`. */
  readonly porFormato: readonly (readonly (Dispensa | null)[])[];
  readonly anuladas: readonly DispensaAnulada[];
}

/** A finding that may be waived, with what it is about. */
interface Candidate {
  readonly finding: Finding;
  readonly figures: CifrasDeHallazgo;
  dispensa: Dispensa | null;
}

/** Takes the review of a workbook and its waivers; gives which holds for what, and which do not hold and why. */
export function applyDispensas(review: WorkbookReview, dispensas: readonly Dispensa[]): DispensasAplicadas {
  const wanted = new Set(dispensas.map(({ regla }) => regla));
  const forms = review.formatos.map((form) => ({
    key: identityKey(identidadOf(form)),
    candidates: form.hallazgos.map((finding) => (wanted.has(finding.regla) ? candidate(finding, form) : null)),
  }));
  const anuladas: DispensaAnulada[] = [];
  // The last waiver of a warning is the one that counts.
  for (const dispensa of [...dispensas].reverse()) {
    const ofUnit = forms.filter(({ key }) => key === identityKey(dispensa.formato));
    const motivo = apply(
      dispensa,
      ofUnit.flatMap(({ candidates }) => candidates.filter((each) => each !== null)),
    );
    if (motivo) anuladas.unshift({ dispensa, motivo: ofUnit.length === 0 ? { tipo: 'sin-formato' } : motivo });
  }
  const porFormato = forms.map(({ candidates }) => candidates.map((each) => each?.dispensa ?? null));
  return { porFormato, anuladas };
}

function candidate(finding: Finding, form: FormatoReview): Candidate {
  return { finding, figures: figuresOfFinding(finding, form), dispensa: null };
}

/** Gives the waiver to the findings that it is about, or why there are none. */
function apply(dispensa: Dispensa, candidates: readonly Candidate[]): MotivoDeAnulacion | null {
  const akin = candidates.filter(
    ({ finding: { regla, clave } }) => regla === dispensa.regla && clave === dispensa.clave,
  );
  if (akin.some(({ finding }) => finding.severidad === 'error')) return { tipo: 'es-error' };
  const compared = akin.map((each) => ({ each, changed: changedFigures(dispensa.cifras, each.figures) }));
  const exact = compared.filter(({ changed }) => changed.length === 0).map(({ each }) => each);
  const free = exact.filter((each) => each.dispensa === null);
  if (exact.length > 0) {
    for (const each of free) each.dispensa = dispensa;
    return free.length > 0 ? null : { tipo: 'repetida' };
  }
  const [closest] = compared
    .filter(({ each, changed }) => each.dispensa === null && isStillAbout(dispensa.cifras, each.figures, changed))
    .sort((one, other) => one.changed.length - other.changed.length);
  if (!closest) return { tipo: 'sin-hallazgo' };
  const { each, changed } = closest;
  const cambios = changed.map((cifra) => ({
    cifra,
    antes: dispensa.cifras[cifra] ?? null,
    despues: each.figures[cifra] ?? null,
  }));
  return { tipo: 'cifras-cambiadas', cambios };
}

/** Tells whether a finding is the one that was waived, with other figures, and not another one of its rule. */
function isStillAbout(waived: CifrasDeHallazgo, found: CifrasDeHallazgo, changed: readonly string[]): boolean {
  const names = Object.keys(waived);
  return (
    names.length === Object.keys(found).length && names.every((name) => name in found) && changed.length < names.length
  );
}
