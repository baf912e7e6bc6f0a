import { toAddress } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { type CellText, type Rows, textsIn } from './cellTexts';
import { CAMPOS, type Campo, type CampoLeido, type Texto } from './formato';
import { type Etiqueta, type LabelledText, linesOf, readLabels } from './labels';
import { namesTheForm } from './titles';
import { readPeriodo } from './trimestre';

/** What stands above a table. */
export interface HeaderBlock {
  readonly encabezado: Readonly<Record<Campo, CampoLeido>>;
  readonly fecha: Texto | null;
}

type Field = readonly [Etiqueta, Texto | null];

/** A text above the table and the labels that it holds. */
interface BlockCell extends CellText {
  readonly labels: readonly LabelledText[];
}

/** Takes a sheet and the rows above a table; gives the fields of the header block and FECHA that stand there. */
export function readHeaderBlock(grid: Grid, rows: Rows): HeaderBlock {
  const cells = [...textsIn(grid, rows)].map(withLabels);
  const found = new Map<Etiqueta, CampoLeido>();
  cells.forEach((cell, index) => {
    const next = cells[index + 1];
    const right = next?.row === cell.row ? next : null;
    const below = (): BlockCell | null => cells.find((each) => isBelow(each, cell)) ?? null;
    for (const [etiqueta, valor] of readFields(cell, right, below)) {
      const known = found.get(etiqueta);
      if (known && (known.valor !== null || valor === null)) continue;
      found.set(etiqueta, { etiqueta: toAddress(cell.row, cell.column), valor });
    }
  });
  const none: CampoLeido = { etiqueta: null, valor: null };
  const encabezado = Object.fromEntries(CAMPOS.map((campo) => [campo, found.get(campo) ?? none]));
  return {
    encabezado: encabezado as Record<Campo, CampoLeido>,
    fecha: readableFecha(found.get('fecha')?.valor ?? null, cells),
  };
}

function withLabels({ row, column, text }: CellText): BlockCell {
  return { row, column, text, labels: readLabels(text) };
}

function isBelow({ row, column }: CellText, above: CellText): boolean {
  return row === above.row + 1 && column === above.column;
}

function readFields(cell: BlockCell, right: BlockCell | null, below: () => BlockCell | null): Field[] {
  const { labels } = cell;
  if (labels.some(({ valor }) => valor !== null)) {
    return labels.map(({ etiqueta, valor }) => [etiqueta, valor === null ? null : textoIn(cell, valor)]);
  }
  const etiquetas = labels.map(({ etiqueta }) => etiqueta);
  const beside = right && isValue(right) ? right : null;
  const [only, another] = etiquetas;
  if (!only || another) return pairLists(etiquetas, beside);
  if (only === 'fecha') return [[only, nearFecha(beside, below())]];
  return [[only, beside && !readPeriodo(beside.text) ? textoIn(beside) : null]];
}

// A quarter below counts before a remark beside.
function nearFecha(beside: BlockCell | null, below: BlockCell | null): Texto | null {
  const near = [beside, below].filter((cell) => cell !== null).filter(isValue);
  const fecha = near.find(({ text }) => readPeriodo(text)) ?? near[0];
  return fecha ? textoIn(fecha) : null;
}

// Beside a label without value may stand another label, or the name of the form.
function isValue({ labels, text }: BlockCell): boolean {
  return labels.length === 0 && !namesTheForm(text);
}

// A list of labels in one cell beside a list of values in the next.
function pairLists(labels: readonly Etiqueta[], values: CellText | null): Field[] {
  const lines = pairLines(labels, linesOf(values?.text ?? ''));
  return labels.map((etiqueta, index) => {
    const texto = lines?.[index];
    return [etiqueta, values && texto ? textoIn(values, texto) : null];
  });
}

// Lines and labels belong together where both count the same. The last two fields may hold several values each, which
// their codes tell apart: `2 BIENESTAR` is an EJE, `2.4.1` a LÍNEA DE ACCIÓN.
function pairLines(labels: readonly Etiqueta[], lines: readonly string[]): string[] | null {
  if (lines.length === labels.length) return [...lines];
  const single = labels.slice(0, -2);
  const endsInLists = labels.at(-2) === 'ejes' && labels.at(-1) === 'lineasDeAccion';
  if (!endsInLists || !lines.every((line) => /^\d/.test(line))) return null;
  const rest = lines.slice(single.length);
  const firstLinea = rest.findIndex(isLinea);
  if (firstLinea < 1 || !rest.slice(firstLinea).every(isLinea)) return null;
  return [...lines.slice(0, single.length), rest.slice(0, firstLinea).join('\n'), rest.slice(firstLinea).join('\n')];
}

function isLinea(line: string): boolean {
  return /^\d+\.\d/.test(line);
}

function textoIn({ row, column, text }: CellText, texto = text.trim()): Texto {
  return { celda: toAddress(row, column), texto };
}

// FECHA may be the day on which the form was filled in, and the quarter stand on a line of its own.
function readableFecha(labelled: Texto | null, cells: readonly CellText[]): Texto | null {
  if (labelled && readPeriodo(labelled.texto)) return labelled;
  const dated = cells.flatMap((cell) => {
    const periodo = readPeriodo(cell.text);
    return periodo && periodo.ejercicio !== null ? { cell, name: `${periodo.trimestre} ${periodo.ejercicio}` } : [];
  });
  const [first] = dated;
  return first && dated.every(({ name }) => name === first.name) ? textoIn(first.cell) : labelled;
}
