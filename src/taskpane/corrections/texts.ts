/** The words of the preview of corrections. */
export const CORRECTIONS = {
  title: 'Corregir todo lo seguro',
  intro:
    'Se corrigen números guardados como texto y las dos columnas calculadas. Nada se escribe hasta que lo confirme, y se puede deshacer.',
  sheet: (hoja: string): string => `Hoja «${hoja}»`,
  cell: 'Celda',
  before: 'Antes',
  after: 'Después',
  empty: '(vacía)',
  result: (value: string): string => `da ${value}`,
  confirm: (cells: number): string => (cells === 1 ? 'Corregir 1 celda' : `Corregir ${cells} celdas`),
  cancel: 'Cancelar',
  nothing: 'Ya no queda nada por corregir.',
  more: (rest: number): string => `Mostrar ${rest} más`,
};
