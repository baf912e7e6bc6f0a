import { acumuladoRelativoIncorrecto } from './acumulado-relativo-incorrecto';
import { alcanzadoAdelantado } from './alcanzado-adelantado';
import { alcanzadoFaltante } from './alcanzado-faltante';
import { avanceAbsolutoIncorrecto } from './avance-absoluto-incorrecto';
import { celdaConError } from './celda-con-error';
import { claveDuplicada } from './clave-duplicada';
import { claveFaltante } from './clave-faltante';
import { columnaFaltante } from './columna-faltante';
import { componenteNoSuma } from './componente-no-suma';
import { encabezadoIncompleto } from './encabezado-incompleto';
import { firmasFaltantes } from './firmas-faltantes';
import { formulaRota } from './formula-rota';
import { metaAnualExcedida } from './meta-anual-excedida';
import { metaAnualInvalida } from './meta-anual-invalida';
import { observacionContradiceDatos } from './observacion-contradice-datos';
import { observacionFaltante } from './observacion-faltante';
import { observacionIncompleta } from './observacion-incompleta';
import { observacionRepetida } from './observacion-repetida';
import { observacionSinVariacion } from './observacion-sin-variacion';
import { programacionFaltante } from './programacion-faltante';
import { programadoNoSumaMeta } from './programado-no-suma-meta';
import { trimestreContradictorio } from './trimestre-contradictorio';
import { trimestreNoIdentificado } from './trimestre-no-identificado';
import { unidadFaltante } from './unidad-faltante';
import { valorNegativo } from './valor-negativo';
import { valorNoEntero } from './valor-no-entero';
import { valorNoNumerico } from './valor-no-numerico';

/** The rules that read a form by itself, in the order of the catalogue. */
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
] as const;
