import { acumuladoRelativoIncorrecto } from './acumulado-relativo-incorrecto';
import { alcanzadoAdelantado } from './alcanzado-adelantado';
import { alcanzadoFaltante } from './alcanzado-faltante';
import { alcanzadoHistoricoModificado } from './alcanzado-historico-modificado';
import { avanceAbsolutoIncorrecto } from './avance-absoluto-incorrecto';
import { celdaConError } from './celda-con-error';
import { claveDuplicada } from './clave-duplicada';
import { claveFaltante } from './clave-faltante';
import { columnaFaltante } from './columna-faltante';
import { componenteNoSuma } from './componente-no-suma';
import { encabezadoIncompleto } from './encabezado-incompleto';
import { firmasFaltantes } from './firmas-faltantes';
import { formatoNoReconocido } from './formato-no-reconocido';
import { formulaRota } from './formula-rota';
import { metaAgregada } from './meta-agregada';
import { metaAnualExcedida } from './meta-anual-excedida';
import { metaAnualInvalida } from './meta-anual-invalida';
import { metaAnualModificada } from './meta-anual-modificada';
import { metaEliminada } from './meta-eliminada';
import { observacionContradiceDatos } from './observacion-contradice-datos';
import { observacionFaltante } from './observacion-faltante';
import { observacionIncompleta } from './observacion-incompleta';
import { observacionRepetida } from './observacion-repetida';
import { observacionSinVariacion } from './observacion-sin-variacion';
import { programacionFaltante } from './programacion-faltante';
import { programadoModificado } from './programado-modificado';
import { programadoNoSumaMeta } from './programado-no-suma-meta';
import type { Found, Rule, Severidad } from './rule';
import { trimestreContradictorio } from './trimestre-contradictorio';
import { trimestreNoIdentificado } from './trimestre-no-identificado';
import { unidadFaltante } from './unidad-faltante';
import { unidadModificada } from './unidad-modificada';
import { valorNegativo } from './valor-negativo';
import { valorNoEntero } from './valor-no-entero';
import { valorNoNumerico } from './valor-no-numerico';

/** The rules that read a form, in the order of the catalogue. */
export const FORM_RULES = [
  columnaFaltante,
  trimestreNoIdentificado,
  trimestreContradictorio,
  encabezadoIncompleto,
  firmasFaltantes,
  valorNoNumerico,
  valorNegativo,
  valorNoEntero,
  celdaConError,
  metaAnualInvalida,
  claveFaltante,
  claveDuplicada,
  unidadFaltante,
  alcanzadoFaltante,
  alcanzadoAdelantado,
  programadoNoSumaMeta,
  programacionFaltante,
  avanceAbsolutoIncorrecto,
  acumuladoRelativoIncorrecto,
  formulaRota,
  componenteNoSuma,
  observacionFaltante,
  observacionIncompleta,
  observacionContradiceDatos,
  observacionRepetida,
  observacionSinVariacion,
  metaAnualExcedida,
  metaAnualModificada,
  programadoModificado,
  alcanzadoHistoricoModificado,
  metaAgregada,
  metaEliminada,
  unidadModificada,
] as const;

/** The whole catalogue, in its order. */
export const RULES = [formatoNoReconocido, ...FORM_RULES] as const;

type AnyRule = (typeof RULES)[number];
type DatosOf<R> = R extends { readonly revisarHoja: (...given: never) => Found<infer Datos>[] }
  ? Datos
  : R extends Rule<string, infer Datos>
    ? Datos
    : never;

/** The id of a rule: the name of its file, of its test and of its heading in the docs. */
export type RuleId = AnyRule['id'];

/** The figures of each rule's message. */
export type DatosByRule = { readonly [R in AnyRule as R['id']]: DatosOf<R> };

/** What a rule found, with the rule's name and severity. */
export type FindingOf<Id extends RuleId> = Found<DatosByRule[Id]> & {
  readonly regla: Id;
  readonly severidad: Severidad;
};

/** A finding of any rule, told apart by `regla`. */
export type Finding = { [Id in RuleId]: FindingOf<Id> }[RuleId];
