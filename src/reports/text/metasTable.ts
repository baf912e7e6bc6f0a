import type { Trimestre } from '../../form/trimestre';
import { historiaOf } from '../../history/historiaOf';
import { writeTrimestre } from '../../language/figures';
import type { FormatoReview } from '../../review/reviewWorkbook';
import { writeMeta, type WrittenMeta } from '../writtenMeta';
import { align, shortenTo, widthOf } from './layout';
import type { Style } from './style';

interface Column {
  readonly key: keyof WrittenMeta;
  readonly side: 'left' | 'right';
  /** The title, and a shorter one for a narrow page. */
  readonly titles: readonly [wide: string, narrow: string];
}

/** Only where a plan was changed. */
const PLAN_ORIGINAL: Column = { key: 'planOriginal', side: 'right', titles: ['Plan original', 'Original'] };
const GAP = 2;
const NARROWEST_UNIT = 8;
const WIDEST_UNIT = 30;

/** Takes a form's review, the width of the page and of the indentation; gives the lines of its table of metas. */
export function writeMetasTable(form: FormatoReview, width: number, indent: number, style: Style): string[] {
  const { formato, trimestre, calculos } = form;
  const planes = historiaOf(form.comparacion)?.metas.map(({ planOriginal }) => planOriginal) ?? [];
  const rows = formato.metas.map((meta, index) => writeMeta(meta, calculos[index]!, trimestre, planes[index]));
  const columns = [...columnsOf(trimestre), ...(planes.some((plan) => plan !== null) ? [PLAN_ORIGINAL] : [])];
  const room = width - indent;
  const layout = [0, 1].map((variant) => {
    const titles = columns.map(({ titles: both }) => both[variant]!);
    const widths = columns.map(({ key }, index) =>
      Math.max(widthOf(titles[index]!), ...rows.map((row) => widthOf(row[key]))),
    );
    return { titles, widths: fitUnit(columns, widths, room) };
  });
  const { titles, widths } = layout.find((each) => total(each.widths) <= room) ?? layout[1]!;
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => align(shortenTo(cell, widths[index]!), widths[index]!, columns[index]!.side))
      .join(' '.repeat(GAP))
      .trimEnd();
  return [style('secundario', line(titles)), ...rows.map((row) => line(columns.map(({ key }) => row[key])))].map(
    (text) => ' '.repeat(indent) + text,
  );
}

function columnsOf(trimestre: Trimestre | null): Column[] {
  const quarter = trimestre === null ? '' : ` ${writeTrimestre(trimestre)}`;
  return [
    { key: 'clave', side: 'right', titles: ['Clave', 'Clave'] },
    { key: 'unidad', side: 'left', titles: ['Unidad de medida', 'Unidad'] },
    { key: 'metaAnual', side: 'right', titles: ['META ANUAL', 'META'] },
    { key: 'programado', side: 'right', titles: [`P${quarter}`, 'P'] },
    { key: 'alcanzado', side: 'right', titles: [`A${quarter}`, 'A'] },
    { key: 'variacion', side: 'right', titles: ['Variación', 'Variación'] },
    { key: 'avanceAbsoluto', side: 'right', titles: ['AVANCE', 'AVANCE'] },
    { key: 'acumuladoRelativo', side: 'right', titles: ['ACUMULADO', 'ACUM.'] },
  ];
}

// The unit is the one column that may give way.
function fitUnit(columns: readonly Column[], widths: readonly number[], room: number): number[] {
  return widths.map((own, index) => {
    if (columns[index]!.key !== 'unidad') return own;
    const free = room - (total(widths) - own);
    return Math.min(own, WIDEST_UNIT, Math.max(NARROWEST_UNIT, free));
  });
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP * (widths.length - 1);
}
