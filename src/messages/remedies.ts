import type { RuleId } from '../rules';

/** What to do, for each rule: what a person who fills in the form can do about what it finds. */
export const REMEDIES: Readonly<Record<RuleId, string>> = {
  'formato-no-reconocido':
    'Escriba los títulos de la tabla como en el formato, o señálelos a mano en el panel. Si la hoja no es un formato, ocúltela.',
  'columna-faltante': 'Escriba sobre la columna el título que falta, como en el formato original.',
  'trimestre-no-identificado':
    'Escriba en FECHA el trimestre y el año, como «ENERO-MARZO 2025», o elija el trimestre en Formatos, en el panel.',
  'trimestre-contradictorio':
    'Corrija FECHA si quedó de otro trimestre. Si FECHA está bien, revise lo capturado en A y el nombre de la hoja.',
  'encabezado-incompleto': 'Escriba el dato a la derecha de su nombre, como en el formato original.',
  'firmas-faltantes': 'Escriba al pie el cargo de quien firma, como en el formato original.',
  'valor-no-numerico':
    'Escriba solo la cantidad, sin palabras. Si el texto es un número y nada más, «Corregir» lo convierte.',
  'valor-negativo': 'Escriba la cantidad que se programó o se alcanzó. Una baja se explica en OBSERVACIONES.',
  'valor-no-entero': 'Quite el punto si se tecleó de más. Si lo que se cuenta sí lleva decimales, deje la cifra.',
  'celda-con-error':
    'Escriba el dato o corrija la fórmula. En AVANCE ABSOLUTO y ACUMULADO RELATIVO lo hace «Corregir».',
  'meta-anual-invalida': 'Escriba la meta anual que se autorizó.',
  'clave-faltante': 'Escriba al principio de la descripción la clave de la meta, como «305.-».',
  'clave-duplicada': 'Busque cuál de las dos filas tiene la clave equivocada y escriba la suya.',
  'unidad-faltante': 'Escriba en qué se cuenta la meta, como «Informe» o «Jornada».',
  'alcanzado-faltante':
    'Escriba lo que se alcanzó. Si no se alcanzó nada, escriba 0 y explique por qué en OBSERVACIONES.',
  'alcanzado-adelantado':
    'Si la cifra es de otro trimestre, pásela a su columna. Si el formato ya es de ese trimestre, corrija FECHA.',
  'programado-no-suma-meta': 'Compare META ANUAL y cada P con el programa autorizado y corrija lo que no coincida.',
  'programacion-faltante': 'Escriba en P lo programado en cada trimestre, según el programa autorizado.',
  'avance-absoluto-incorrecto':
    'Revise primero las cifras de A. Si están bien, «Corregir» escribe la fórmula que las suma.',
  'acumulado-relativo-incorrecto':
    'Revise primero AVANCE ABSOLUTO y META ANUAL. Si están bien, «Corregir» escribe la fórmula.',
  'formula-rota': 'Copie la fórmula de una fila que esté bien. Donde no hay nada que decidir, «Corregir» la escribe.',
  'componente-no-suma': 'Compare lo alcanzado de la meta principal con lo de sus acciones y corrija lo que esté mal.',
  'observacion-faltante':
    'Explique la diferencia en OBSERVACIONES. «Escribir observación» pone las cifras, y usted, la causa.',
  'observacion-incompleta': 'Escriba lo que falta en lugar de las palabras que quedaron entre corchetes o llaves.',
  'observacion-contradice-datos': 'Compare el texto con las cifras de su fila y corrija lo que esté mal.',
  'observacion-repetida':
    'Escriba qué pasó en esta meta. Si la causa es de verdad la misma, la observación puede quedarse.',
  'observacion-sin-variacion':
    'Borre la observación si es del trimestre pasado. Si todavía dice algo cierto, puede quedarse.',
  'meta-anual-excedida':
    'Revise las cifras de A y META ANUAL. Si son correctas, explique en OBSERVACIONES por qué se rebasó el año.',
  'meta-anual-modificada':
    'Compruebe que la reprogramación esté autorizada. Si fue un error, escriba la META ANUAL de antes.',
  'programado-modificado': 'Compruebe que la reprogramación esté autorizada. Si fue un error, escriba lo que decía P.',
  'alcanzado-historico-modificado':
    'Escriba la cifra que se informó. Si la equivocada era aquella, pregunte a quien recibe el formato cómo corregirla.',
  'meta-agregada': 'Compruebe que la meta esté autorizada. Si es una de antes con otra clave, corrija la clave.',
  'meta-eliminada': 'Compruebe que la baja esté autorizada. Si la fila se borró por error, escríbala otra vez.',
  'unidad-modificada':
    'Escriba la unidad de antes. Si ahora se cuenta otra cosa, compruebe que el cambio esté autorizado.',
};
