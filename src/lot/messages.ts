/** The words of the report of a lot. */
export const LOT = {
  matrix: 'Matriz',
  total: 'Total',
  totals: 'Hallazgos de todos los archivos',
  tooManyCharts: (most: number): string =>
    `Sin gráficas: se hacen cuando hay ${most} formatos o menos. Las cifras están en «Metas».`,
} as const;
