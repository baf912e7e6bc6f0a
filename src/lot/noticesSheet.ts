import { describePeriodo, SHEETS } from '../reports/messages';
import { textCell } from '../reports/sheet/cell';
import type { ReportRow, ReportSheet } from '../reports/sheet/reportSheet';
import { headingRow } from '../reports/sheet/table';
import { describeAviso, LOT, NOTICE_NAMES } from './messages';
import type { Aviso } from './notices';

const COLUMNS = [
  { title: LOT.notice, width: 20 },
  { title: SHEETS.periodo, width: 16 },
  { title: SHEETS.unidadEjecutora, width: 50 },
  { title: LOT.detail, width: 90 },
];

/** Takes the notices of a lot; gives their sheet. */
export function noticesSheet(avisos: readonly Aviso[]): ReportSheet {
  return {
    ...{ name: LOT.notices, widths: COLUMNS.map(({ width }) => width), headerRows: 1, filter: true },
    rows: [headingRow(COLUMNS), ...avisos.map(noticeRow)],
    charts: [],
  };
}

function noticeRow(aviso: Aviso): ReportRow {
  return [
    textCell(NOTICE_NAMES[aviso.tipo], 'advertencia'),
    textCell('trimestre' in aviso ? describePeriodo(aviso.trimestre, aviso.ejercicio) : null),
    textCell('unidadEjecutora' in aviso ? aviso.unidadEjecutora : null),
    textCell(describeAviso(aviso)),
  ];
}
