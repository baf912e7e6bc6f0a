import type { FormatoReview } from '../../review/reviewWorkbook';
import type { Finding } from '../../rules';
import { identidadOf, identityKey } from '../formIdentity';
import { LONGEST_MOTIVO, LONGEST_NOMBRE, type Dispensa } from './dispensas';
import { changedFigures, figuresOfFinding } from './findingFigures';

/** Who waives a warning, when and why, as typed. */
export interface Firmante {
  readonly motivo: string;
  readonly nombre: string;
  /** The day, such as `2025-07-04`. */
  readonly fecha: string;
}

/** Why a finding is not waived. */
export type DispensaRechazada =
  | { readonly tipo: 'es-error' }
  /** A suggestion stands in nobody's way. */
  | { readonly tipo: 'es-sugerencia' }
  | { readonly tipo: 'sin-motivo' | 'sin-nombre' }
  | { readonly tipo: 'motivo-largo' | 'nombre-largo'; readonly limite: number };

/**
 * Takes the waivers of a workbook, a finding with its form and who waives it; gives the waivers with this one, in place
 * of an earlier one of the same finding, or why it cannot be waived.
 */
export function addDispensa(
  dispensas: readonly Dispensa[],
  finding: Finding,
  form: FormatoReview,
  firmante: Firmante,
): { readonly dispensas: readonly Dispensa[] } | { readonly rechazo: DispensaRechazada } {
  const motivo = firmante.motivo.trim();
  const nombre = firmante.nombre.trim();
  const rechazo = refuse(finding, motivo, nombre);
  if (rechazo) return { rechazo };
  const added: Dispensa = {
    regla: finding.regla,
    formato: identidadOf(form),
    clave: finding.clave,
    cifras: figuresOfFinding(finding, form),
    motivo,
    nombre,
    fecha: firmante.fecha,
  };
  return { dispensas: [...dispensas.filter((each) => !isSame(each, added)), added] };
}

function refuse({ severidad }: Finding, motivo: string, nombre: string): DispensaRechazada | null {
  if (severidad === 'error') return { tipo: 'es-error' };
  if (severidad === 'sugerencia') return { tipo: 'es-sugerencia' };
  if (motivo === '') return { tipo: 'sin-motivo' };
  if (nombre === '') return { tipo: 'sin-nombre' };
  if (motivo.length > LONGEST_MOTIVO) return { tipo: 'motivo-largo', limite: LONGEST_MOTIVO };
  return nombre.length > LONGEST_NOMBRE ? { tipo: 'nombre-largo', limite: LONGEST_NOMBRE } : null;
}

function isSame(one: Dispensa, other: Dispensa): boolean {
  return (
    one.regla === other.regla &&
    one.clave === other.clave &&
    identityKey(one.formato) === identityKey(other.formato) &&
    changedFigures(one.cifras, other.cifras).length === 0
  );
}
