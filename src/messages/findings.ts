import { roundHalfUp } from '../form/rounding';
import type { Trimestre } from '../form/trimestre';
import type { PlanOriginal } from '../history/planOriginal';
import { writeDifference, writeNumber, writePercent, writeTrimestre, writeVariation } from '../language/figures';
import type { Alcance, Sentido } from '../observations/claims';
import type { DatosByRule, Finding, FindingOf, RuleId } from '../rules';
import type { Falla } from '../rules/formula-rota';
import type { PlanChange } from '../rules/planChange';
import { describePlanOriginal } from './comparison';
import { CAMPO_NAMES, FIRMA_NAMES, listColumnas, listWords, nameColumna } from './names';
import { quote } from './quote';

/** The message of each rule: takes its figures and how its row is called (`Meta 305`); gives the sentences. */
type Messages = { readonly [Id in RuleId]: (datos: DatosByRule[Id], row: string) => string };

const MESSAGES: Messages = {
  'formato-no-reconocido': ({ encontrados, faltantes }) => {
    if (faltantes.length === 0)
      return 'La tabla está, pero ninguna fila tiene clave ni cifras: no hay nada que revisar.';
    const found =
      encontrados.length > 0 ? `Se encontró ${listColumnas(encontrados)}` : 'No se encontró ningún título de la tabla';
    return `La hoja parece un TMM-F004, pero no se puede leer su tabla. ${found}; falta ${listColumnas(faltantes)}.`;
  },
  'columna-faltante': ({ columnas }) =>
    `No se encontró ${listColumnas(columnas)}. Lo demás sí se revisó; escriba el título como en el formato y revise otra vez.`,
  'trimestre-no-identificado': ({ fecha }) =>
    fecha === null
      ? 'No se encontró FECHA. Escriba el trimestre y el año, como «FECHA: ENERO-MARZO 2025», o elija el trimestre.'
      : `FECHA dice ${quote(fecha)} y no se entiende qué trimestre es. Escríbalo como «ENERO-MARZO 2025», o elija el trimestre.`,
  'trimestre-contradictorio': ({ motivo, fecha, otro }) => {
    const other = {
      hoja: `el nombre de la hoja dice ${writeTrimestre(otro)}`,
      capturado: `lo último capturado en A es de ${writeTrimestre(otro)}`,
      elegido: `se eligió ${writeTrimestre(otro)}`,
    };
    return `FECHA dice ${writeTrimestre(fecha)}, pero ${other[motivo]}.`;
  },
  'encabezado-incompleto': ({ campo }) => `El encabezado no dice ${CAMPO_NAMES[campo]}.`,
  'firmas-faltantes': ({ firma }) => `Al pie del formato no está ${FIRMA_NAMES[firma]}.`,
  'valor-no-numerico': ({ columna, texto, numero }, row) =>
    numero === null
      ? `${row}: ${nameColumna(columna)} dice ${quote(texto)}, que no es un número. Escriba solo la cantidad.`
      : `${row}: ${nameColumna(columna)} tiene ${writeNumber(numero)} guardado como texto y Excel no lo suma.`,
  'valor-negativo': ({ columna, valor }, row) =>
    `${row}: ${nameColumna(columna)} es ${writeNumber(valor)} y no puede ser menor que cero.`,
  'valor-no-entero': ({ columna, valor, unidad }, row) =>
    `${row}: ${nameColumna(columna)} es ${writeNumber(valor)}, con decimales${unidad ? `, y se cuenta en ${quote(unidad)}` : ''}.`,
  'celda-con-error': ({ error }, row) => `${row}: la celda muestra ${error}.`,
  'meta-anual-invalida': ({ metaAnual }, row) =>
    metaAnual === null ? `${row}: META ANUAL está vacía.` : `${row}: META ANUAL es 0.`,
  'clave-faltante': ({ descripcion }, row) =>
    descripcion
      ? `${row}: ${quote(descripcion)} no empieza con su clave, como «305.-».`
      : `${row}: tiene cifras, pero ni clave ni descripción.`,
  'clave-duplicada': ({ primeraFila }, row) => `${row}: la misma clave ya está en la fila ${primeraFila}.`,
  'unidad-faltante': (_datos, row) => `${row}: UNIDAD MEDIDA está vacía.`,
  'alcanzado-faltante': ({ trimestre, programado }, row) =>
    `${row}, ${writeTrimestre(trimestre)}: hay ${writeNumber(programado)} en P y A está vacía. Si no se alcanzó nada, escriba 0.`,
  'alcanzado-adelantado': ({ trimestre, alcanzado, delFormato }, row) =>
    `${row}: A de ${writeTrimestre(trimestre)} tiene ${writeNumber(alcanzado)}, pero el formato es de ${writeTrimestre(delFormato)}.`,
  'programado-no-suma-meta': ({ suma, metaAnual, diferencia }, row) =>
    `${row}: lo programado suma ${writeNumber(suma)} y META ANUAL es ${writeNumber(metaAnual)} (diferencia ${writeDifference(diferencia)}).`,
  'programacion-faltante': ({ metaAnual }, row) =>
    `${row}: META ANUAL es ${writeNumber(metaAnual)} y no hay nada en P en ningún trimestre.`,
  'avance-absoluto-incorrecto': ({ escrito, correcto, hasta }, row) => {
    const difference = typeof escrito === 'number' ? ` (diferencia ${writeDifference(escrito - correcto)})` : '';
    return `${row}: AVANCE ABSOLUTO ${saysBut(escrito, writeNumber)} lo alcanzado de enero a ${LAST_MONTHS[hasta]} suma ${writeNumber(correcto)}${difference}.`;
  },
  'acumulado-relativo-incorrecto': ({ escrito, avanceAbsoluto, metaAnual, correcto, decimales }, row) => {
    const write = (fraction: number): string => writePercent(fraction, decimales);
    return `${row}: ACUMULADO RELATIVO ${saysBut(escrito, write)} ${writeNumber(avanceAbsoluto)} de ${writeNumber(metaAnual)} es ${write(correcto)}.`;
  },
  'formula-rota': ({ columna, falla }, row) => `${row}: ${describeFalla(falla, nameColumna({ titulo: columna }))}`,
  'componente-no-suma': ({ trimestre, alcanzado, suma, componentes }, row) =>
    `${row}, ${writeTrimestre(trimestre)}: A es ${writeNumber(alcanzado)} y sus acciones (${listClaves(componentes)}) suman ${writeNumber(suma)} (diferencia ${writeDifference(alcanzado - suma)}).`,
  'observacion-faltante': ({ trimestre, programado, alcanzado, variacion }, row) =>
    programado === 0
      ? `${row}, ${writeTrimestre(trimestre)}: alcanzado ${writeNumber(alcanzado)} sin nada programado y sin observación.`
      : `${row}, ${writeTrimestre(trimestre)}: alcanzado ${writeNumber(alcanzado)} de ${writeNumber(programado)} ${programado === 1 ? 'programado' : 'programados'} (${writeVariation(variacion ?? 0)}) y sin observación.`,
  'observacion-incompleta': ({ espacios }, row) => `${row}: en la observación falta escribir ${listWords(espacios)}.`,
  'observacion-contradice-datos': ({ fragmento, alcance, sentido, trimestre, delTrimestre, anual }, row) => {
    const ofQuarter = `en ${writeTrimestre(trimestre)} ${go(delTrimestre.alcanzado)} de ${writeNumber(delTrimestre.programado)}`;
    const ofYear = `en el año ${go(anual.avanceAbsoluto)} de ${writeNumber(anual.metaAnual)} (${writePercent(anual.avanceAbsoluto / anual.metaAnual)})`;
    const figures: Record<Alcance, string> = {
      trimestre: ofQuarter,
      anual: ofYear,
      indeterminado: `${ofQuarter} y ${ofYear}`,
    };
    return `${row}: el texto dice que ${CLAIMS[sentido]} (${quote(fragmento)}), pero ${figures[alcance]}.`;
  },
  'observacion-repetida': (datos, row) => {
    if ('anterior' in datos)
      return `${row}: la observación es la misma que en el formato de ${writeTrimestre(datos.anterior)}.`;
    const { otraFila, otraClave } = datos;
    return `${row}: la observación es la misma que la de ${otraClave === null ? `la fila ${otraFila}` : `la meta ${otraClave}`}.`;
  },
  'observacion-sin-variacion': ({ trimestre, programado }, row) =>
    `${row}, ${writeTrimestre(trimestre)}: se alcanzó lo programado (${writeNumber(programado)}) y hay una observación.`,
  'meta-anual-excedida': ({ avanceAbsoluto, metaAnual, acumuladoRelativo, limite }, row) =>
    `${row}: en el año ${go(avanceAbsoluto)} de ${writeNumber(metaAnual)} (${writePercentAbove(acumuladoRelativo, limite)}), más del ${writeNumber(limite)} %.`,
  'meta-anual-modificada': ({ antes, ahora, ...change }, row) =>
    joinSentences([
      `${row}: META ANUAL era ${writeNumber(antes)} en el formato de ${writeTrimestre(change.anterior)} y ahora es ${writeNumber(ahora)}`,
      ...describePlanChange(change),
    ]),
  'programado-modificado': (change, row) =>
    joinSentences([
      `${row}: lo programado cambió después del formato de ${writeTrimestre(change.anterior)}`,
      ...describePlanChange(change),
    ]),
  'alcanzado-historico-modificado': ({ trimestre, reportado, reportadoEn, ahora }, row) =>
    `${row}, ${writeTrimestre(trimestre)}: A era ${writeNumber(reportado)} en el formato de ${writeTrimestre(reportadoEn)} y ahora ${ahora === null ? 'está vacía' : `es ${writeNumber(ahora)}`}.`,
  'meta-agregada': ({ anterior }, row) => `${row}: no estaba en el formato de ${writeTrimestre(anterior)}.`,
  'meta-eliminada': ({ anterior, metaAnual, avanceAbsoluto }, row) => {
    const advance =
      metaAnual === null || avanceAbsoluto === null
        ? ''
        : ` (llevaba ${writeNumber(avanceAbsoluto)} de ${writeNumber(metaAnual)})`;
    return `${row}: estaba en el formato de ${writeTrimestre(anterior)}${advance} y ya no está.`;
  },
  'unidad-modificada': ({ anterior, antes, ahora }, row) =>
    `${row}: UNIDAD MEDIDA era ${quote(antes)} en el formato de ${writeTrimestre(anterior)} y ahora es ${quote(ahora)}.`,
};

const FIRST_MONTHS: Readonly<Record<Trimestre, string>> = { 1: 'enero', 2: 'abril', 3: 'julio', 4: 'octubre' };
const LAST_MONTHS: Readonly<Record<Trimestre, string>> = { 1: 'marzo', 2: 'junio', 3: 'septiembre', 4: 'diciembre' };

const CLAIMS: Readonly<Record<Sentido, string>> = {
  superado: 'se superó',
  cumplido: 'se cumplió',
  'no-cumplido': 'no se cumplió',
};

/** Takes a finding; gives its message in Spanish, with the figures of both sides. */
export function describeFinding(finding: Finding): string {
  const row = finding.clave === null ? `Fila ${finding.fila}` : `Meta ${finding.clave}`;
  return describe(finding, row);
}

function describe<Id extends RuleId>({ regla, datos }: FindingOf<Id>, row: string): string {
  return MESSAGES[regla](datos, row);
}

// What changed in the plan, and the two readings of the year.
function describePlanChange(change: PlanChange): string[] {
  const { programado, reprogramadaDesde, acumuladoRelativo, planOriginal } = change;
  const show = (numero: number | null): string => (numero === null ? 'vacía' : writeNumber(numero));
  const cells = programado.map(
    ({ trimestre, antes, ahora }) => `P de ${writeTrimestre(trimestre)} pasó de ${show(antes)} a ${show(ahora)}`,
  );
  return [
    reprogramadaDesde === null ? listWords(cells) : `El plan se reprogramó desde ${FIRST_MONTHS[reprogramadaDesde]}`,
    planOriginal ? describeReadings(acumuladoRelativo, reprogramadaDesde !== null, planOriginal) : '',
  ];
}

function describeReadings(relativo: number | null, isReprogrammed: boolean, original: PlanOriginal): string {
  const ofYear = describePlanOriginal(original);
  if (ofYear === null) return 'Para leer el año completo falta el formato de otro trimestre';
  const own =
    relativo === null ? '' : `${writePercent(relativo)} del plan ${isReprogrammed ? 'reprogramado' : 'modificado'}; `;
  return `Avance: ${own}${ofYear}`;
}

function joinSentences(sentences: readonly string[]): string {
  return sentences.flatMap((sentence) => (sentence === '' ? [] : `${sentence}.`)).join(' ');
}

function go(number: number): string {
  return `${number === 1 ? 'va' : 'van'} ${writeNumber(number)}`;
}

function saysBut(escrito: string | number | null, write: (number: number) => string): string {
  if (escrito === null) return 'está vacío y';
  return `dice ${typeof escrito === 'number' ? write(escrito) : quote(escrito)}, pero`;
}

const MOST_CLAVES = 3;

function listClaves(claves: readonly number[]): string {
  return claves.length <= MOST_CLAVES ? listWords(claves.map(String)) : `${claves[0]} a ${claves.at(-1)}`;
}

// 100.4 % is more than 100 %: as a whole percent it would not read so.
function writePercentAbove(fraction: number, limite: number): string {
  const decimals = [0, 1, 2, 3, 4, 5, 6, 7, 8].find((count) => roundHalfUp(fraction * 100, count) > limite);
  return writePercent(fraction, decimals ?? 9);
}

function describeFalla(falla: Falla, columna: string): string {
  switch (falla.tipo) {
    case 'numero-tecleado':
      return `${columna} es un número tecleado y las demás filas tienen fórmula.`;
    case 'omite-trimestre':
      return `la fórmula de ${columna} no incluye A de ${writeTrimestre(falla.trimestre)}.`;
    case 'otra-fila':
      return `la fórmula de ${columna} lee la fila ${falla.fila}, que es de otra meta.`;
    case 'omite-meta-anual':
      return `la fórmula de ${columna} no lee la META ANUAL de su fila.`;
    case 'omite-avance':
      return `la fórmula de ${columna} no lee el avance de su fila.`;
  }
}
