import { ExcelError } from '../excelError';
import type { ChartState } from '../spreadsheet';
import { define, type Property, type Thing } from '../thing';
import { readBlock } from './address';
import { refuseReadOnly } from './workbookState';
import type { WorksheetState } from './worksheet';

type Writable<State> = { -readonly [Name in keyof State]: State[Name] };
type Series = Writable<ChartState['series'][number]>;
type Drawing = Omit<Writable<ChartState>, 'series'> & { readonly series: readonly Series[] };

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
  methods: { SetXAxisValues: (series, range) => void (series.categories = addressOf(range)) },
});

const toSeries = define<Drawing>({
  kind: 'ChartSeriesCollection',
  methods: {
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
      const source = addressOf(range);
      const { left, right } = readBlock(source);
      const chart: Drawing = {
        type,
        title: null,
        source,
        series: Array.from({ length: right - left + 1 }, () => ({ name: null, colour: null, categories: null })),
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

function addressOf(range: unknown): string {
  return String((range as Thing).get('Address')).replace(/^.*!/, '');
}

function measure(name: 'width' | 'height'): Property<Drawing> {
  return {
    set: (chart, value) => {
      if (typeof value !== 'number' || value < 0) throw new ExcelError('InvalidArgument');
      chart[name] = value;
    },
  };
}
