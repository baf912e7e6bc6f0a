import type { EncabezadoIndicado } from '../form/correspondencia';
import type { ColumnaPropuesta } from '../form/proposeColumnas';
import type { Engine } from './loadEngine';
import type { Reviewed } from './state';

/** What would be read of a sheet with a header pointed at. */
export interface HeaderProposal {
  readonly columnas: readonly ColumnaPropuesta[];
  /** How many metas would be read. */
  readonly metas: number;
}

/** Takes the last review, a sheet and a header pointed at on it; gives what would be read with it. */
export function proposeHeader(
  engine: Engine,
  { content, ajustes }: Reviewed,
  hoja: string,
  encabezado: EncabezadoIndicado,
): HeaderProposal {
  const grid = content.sheets.find(({ name }) => name === hoja);
  if (!grid) return { columnas: [], metas: 0 };
  const correspondencias = [{ hoja, trimestre: null, encabezado }];
  const { formatos } = engine.reviewWorkbook({ sheets: [grid] }, { ajustes, correspondencias });
  return {
    columnas: engine.proposeColumnas(grid, encabezado),
    metas: formatos.reduce((sum, { formato }) => sum + formato.metas.length, 0),
  };
}
