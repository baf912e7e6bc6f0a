import { ExcelError, unknownMember } from '../excelError';
import type { Block, ChartState } from '../spreadsheet';
import { define, type Property, type Thing } from '../thing';
import { blockOf, readBlock, writeBlock } from './address';
import { readCells, refuseReadOnly } from './workbookState';
import type { WorksheetState } from './worksheet';

type Writable<State> = { -readonly [Name in keyof State]: State[Name] };
type Series = Writable<ChartState['series'][number]>;
type Drawing = Omit<Writable<ChartState>, 'series'> & { readonly series: Series[] };

const toFill = define<Series>({
  kind: 'ChartFill',
  methods: { SetSolidColor: (series, colour) => void (series.colour = String(colour)) },
});

const toSeriesFormat = define<Series>({ kind: 'ChartSeriesFormat', properties: { Fill: { get: toFill } } });

const toOneSeries = define<Series>({
  kind: 'ChartSeries',
  properties: {
    Name: { set: (series, name) => (series.name = String(name)) },
    Format: { get: toSeriesFormat },
  },
  methods: {
    SetValues: (series, range) => void (series.values = addressOf(blockOf(range))),
    SetXAxisValues: (series, range) => void (series.categories = addressOf(blockOf(range))),
  },
});

const toSeries = define<Drawing>({
  kind: 'ChartSeriesCollection',
  methods: {
    Add: ({ series }, name, index) => {
      if (index !== undefined && index !== null) throw unknownMember('ChartSeriesCollection.Add() with an index');
      const added: Series = { name: String(name), colour: null, values: null, categories: null };
      series.push(added);
      return toOneSeries(added);
    },
    GetItemAt: ({ series }, index) => {
      const found = series[Number(index)];
      if (!found) throw new ExcelError('InvalidArgument', `No series ${String(index)}.`);
      return toOneSeries(found);
    },
  },
});

const toTitle = define<Drawing>({
  kind: 'ChartTitle',
  properties: { Text: { set: (chart, text) => (chart.title = String(text)) } },
});

const toAxis = define<Drawing>({
  kind: 'ChartAxis',
  properties: { ReversePlotOrder: { set: (chart, isReversed) => (chart.isReversed = isReversed === true) } },
});

const toAxes = define<Drawing>({ kind: 'ChartAxes', properties: { CategoryAxis: { get: toAxis } } });

const toChart = define<Drawing>({
  kind: 'Chart',
  properties: {
    Title: { get: toTitle },
    Axes: { get: toAxes },
    Series: { get: toSeries },
    Width: measure('width'),
    Height: measure('height'),
  },
  methods: {
    SetPosition: (chart, first) => {
      readBlock(first);
      chart.position = String(first);
    },
  },
});

/** Takes the state of a worksheet; gives its charts. They can be added, and go with their sheet. */
export const toCharts: (state: WorksheetState) => Thing = define<WorksheetState>({
  kind: 'ChartCollection',
  methods: {
    Add: ({ workbook, sheet }, type, range, seriesBy) => {
      refuseReadOnly(workbook);
      if (type !== 'BarClustered' || seriesBy !== 'Columns') {
        throw new ExcelError('InvalidArgument', `No chart of type ${String(type)} by ${String(seriesBy)}.`);
      }
      const chart: Drawing = {
        type,
        title: null,
        series: guessedSeries({ workbook, sheet }, blockOf(range)),
        isReversed: false,
        position: 'A1',
        width: 360,
        height: 216,
      };
      // Its title, series and place are set by the actions that follow.
      workbook.afterBatch(() => workbook.spreadsheet.addChart(sheet, chart));
      workbook.touched(null);
      return toChart(chart);
    },
  },
});

// As Excel does: a blank or a text at the upper left is taken for a heading, and what stands beside it for labels.
function guessedSeries({ workbook, sheet }: WorksheetState, { top, left, bottom, right }: Block): Series[] {
  const cells = readCells(workbook, sheet, { top, left, bottom, right });
  if (cells.flat().every(({ value }) => value === null)) return [];
  const isHeaded = typeof cells[0]![0]!.value !== 'number';
  const first = { row: isHeaded && bottom > top ? top + 1 : top, column: isHeaded && right > left ? left + 1 : left };
  const column = (at: number): string => addressOf({ top: first.row, bottom, left: at, right: at });
  return Array.from({ length: right - first.column + 1 }, (_, index) => ({
    ...{ name: null, colour: null, values: column(first.column + index) },
    categories: first.column > left ? column(left) : null,
  }));
}

function addressOf(block: Block): string {
  return writeBlock('', block).replace(/^.*!/, '');
}

function measure(name: 'width' | 'height'): Property<Drawing> {
  return {
    set: (chart, value) => {
      if (typeof value !== 'number' || value < 0) throw new ExcelError('InvalidArgument');
      chart[name] = value;
    },
  };
}
