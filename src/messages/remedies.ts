import type { RuleId } from '../rules';

/** What stands before a remedy. */
export const WHAT_TO_DO = 'Qué hacer:';

/** What to do, for each rule: what a person who fills in the form can do about anything that it finds. */
export const REMEDIES: Readonly<Record<RuleId, string>> = {
  'formato-no-reconocido':
    'Si falta un título, escríbalo como en el formato o señálelo a mano en el panel. Si faltan las metas, escríbalas. Si la hoja no es un formato, ocúltela.',
  'columna-faltante':
    'Escriba sobre la columna el título que falta. Si la columna se borró, insértela como está en el formato original.',
  'trimestre-no-identificado':
    'Escriba en FECHA el trimestre y el año, como «ENERO-MARZO 2025», o elija el trimestre en Formatos, en el panel.',
  'trimestre-contradictorio':
    'Corrija lo que esté mal: FECHA, el nombre de la hoja, lo capturado en A o el trimestre que se eligió.',
  'encabezado-incompleto':
    'Escriba el nombre del dato y, a su derecha, el dato: uno por renglón, como en el formato original.',
  'firmas-faltantes': 'Escriba al pie esas mismas palabras, como en el formato original.',
  'valor-no-numerico':
    'Escriba solo la cantidad, sin palabras. Donde no hay duda de cuál es, «Corregir», en el panel, la convierte.',
  'valor-negativo': 'Escriba la cantidad correcta, de 0 o más. Una baja se explica en OBSERVACIONES.',
  'valor-no-entero':
    'Quite el punto si se tecleó de más. Si lo que se cuenta sí lleva decimales, dispense la advertencia.',
  'celda-con-error':
    'Escriba el dato o corrija la fórmula. AVANCE ABSOLUTO y ACUMULADO RELATIVO los calcula «Corregir», en el panel, si META ANUAL y A están bien.',
  'meta-anual-invalida': 'Escriba la meta anual que se autorizó.',
  'clave-faltante':
    'Escriba la clave en METAS Y ACCIONES, antes de la descripción, como «305.-». Una fila que no es meta no lleva cifras.',
  'clave-duplicada':
    'Corrija la clave en la fila que la tiene mal. Si la misma meta está dos veces, deje una sola fila.',
  'unidad-faltante': 'Escriba en qué se cuenta la meta, como «Informe» o «Jornada».',
  'alcanzado-faltante':
    'Escriba lo que se alcanzó. Si no se alcanzó nada, escriba 0 y explique por qué en OBSERVACIONES.',
  'alcanzado-adelantado':
    'Si todavía no se sabe, deje la celda vacía. Si la cifra es de otro trimestre, pásela al suyo. Si el formato ya es de ese trimestre, corrija FECHA.',
  'programado-no-suma-meta': 'Compare META ANUAL y cada P con el programa autorizado y corrija lo que no coincida.',
  'programacion-faltante': 'Escriba en P lo programado en cada trimestre, según el programa autorizado.',
  'avance-absoluto-incorrecto':
    'Revise primero las cifras de A. Si están bien, «Corregir», en el panel, calcula la suma.',
  'acumulado-relativo-incorrecto':
    'Revise primero AVANCE ABSOLUTO y META ANUAL. Si están bien, «Corregir», en el panel, calcula el porcentaje.',
  'formula-rota':
    'Copie la fórmula de una fila que esté bien. Donde no hay nada que decidir, «Corregir», en el panel, lo hace.',
  'componente-no-suma': 'Compare lo alcanzado de la meta principal con lo de sus acciones y corrija lo que esté mal.',
  'observacion-faltante':
    'Explique la diferencia en OBSERVACIONES. Si la celda está vacía, «Escribir observación», en el panel, pone las cifras.',
  'observacion-incompleta': 'Escriba lo que falta en lugar de las palabras que quedaron entre corchetes o llaves.',
  'observacion-contradice-datos': 'Compare el texto con las cifras de su fila y corrija lo que esté mal.',
  'observacion-repetida':
    'Escriba qué pasó en esta meta y en este trimestre. Si la causa es de verdad la misma, puede quedarse.',
  'observacion-sin-variacion':
    'Borre la observación si es del trimestre pasado. Si todavía dice algo cierto, puede quedarse.',
  'meta-anual-excedida':
    'Revise las cifras de A y META ANUAL. Si son correctas, explíquelo en OBSERVACIONES y dispense la advertencia.',
  'meta-anual-modificada':
    'Si la reprogramación está autorizada, dispense la advertencia. Si fue un error, escriba la META ANUAL de antes.',
  'programado-modificado':
    'Si la reprogramación está autorizada, dispense la advertencia. Si fue un error, escriba en P lo que decía.',
  'alcanzado-historico-modificado':
    'Escriba la cifra que se informó. Si la equivocada era aquella, pregunte a quien recibe el formato cómo corregirla.',
  'meta-agregada':
    'Si es una meta de antes con otra clave, corrija la clave. Si es nueva y está autorizada, dispense la advertencia.',
  'meta-eliminada':
    'Si solo cambió su clave, corríjala. Si la baja está autorizada, dispense la advertencia. Si fue un error, escriba otra vez la fila.',
  'unidad-modificada':
    'Compruebe cuál de las dos es la correcta. Si es la de antes, escríbala; si es la de ahora, dispense la advertencia.',
};
