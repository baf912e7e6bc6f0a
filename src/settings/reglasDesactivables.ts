/** The rules that settings can switch off: every warning and every suggestion of the catalogue, and no error. */
export const REGLAS_DESACTIVABLES = [
  'trimestre-contradictorio',
  'encabezado-incompleto',
  'firmas-faltantes',
  'valor-no-entero',
  'unidad-faltante',
  'programacion-faltante',
  'formula-rota',
  'observacion-contradice-datos',
  'observacion-repetida',
  'observacion-sin-variacion',
  'meta-anual-excedida',
  'meta-anual-modificada',
  'programado-modificado',
  'meta-agregada',
  'meta-eliminada',
  'unidad-modificada',
] as const;
