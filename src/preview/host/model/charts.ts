import { ExcelError } from '../excelError';
import type { ChartState } from '../spreadsheet';
import { define, type Property, type Thing } from '../thing';
import { readBlock } from './address';
import { refuseReadOnly } from './workbookState';
import type { WorksheetState } from './worksheet';

type Drawing = { -readonly [Name in keyof ChartState]: ChartState[Name] };

const toTitle = define<Drawing>({
  kind: 'ChartTitle',
  properties: { Text: { set: (chart, text) => (chart.title = String(text)) } },
});

const toChart = define<Drawing>({
  kind: 'Chart',
  properties: {
    Title: { get: toTitle },
    Top: measure('top'),
    Left: measure('left'),
    Width: measure('width'),
    Height: measure('height'),
  },
});

/** Takes the state of a worksheet; gives its charts. They can be added, and go with their sheet. */
export const toCharts: (state: WorksheetState) => Thing = define<WorksheetState>({
  kind: 'ChartCollection',
  methods: {
    Add: ({ workbook, sheet }, type, source) => {
      refuseReadOnly(workbook);
      if (type !== 'BarClustered') throw new ExcelError('InvalidArgument', `No chart of type ${String(type)}.`);
      const chart: Drawing = {
        type,
        source: blockOf(source),
        title: null,
        top: 0,
        left: 0,
        width: 360,
        height: 216,
      };
      // Its title and place are set by the actions that follow.
      workbook.afterBatch(() => workbook.spreadsheet.addChart(sheet, chart));
      workbook.touched(null);
      return toChart(chart);
    },
  },
});

function blockOf(source: unknown): ChartState['source'] {
  return readBlock(String((source as Thing).get('Address')).replace(/^.*!/, ''));
}

function measure(name: 'top' | 'left' | 'width' | 'height'): Property<Drawing> {
  return {
    set: (chart, value) => {
      if (typeof value !== 'number' || value < 0) throw new ExcelError('InvalidArgument');
      chart[name] = value;
    },
  };
}
