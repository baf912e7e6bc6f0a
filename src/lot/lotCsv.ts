import { writeLine } from '../reports/csv';
import { describePeriodo } from '../reports/messages';
import { describeAviso, LOT, NOTICE_NAMES } from './messages';
import type { Aviso } from './notices';

/** Takes the notices of a lot; gives their lines in the CSV of its findings, under the same titles. */
export function noticeLines(avisos: readonly Aviso[]): string {
  return avisos
    .map((aviso) => {
      const place = aviso.tipo === 'sin-identificar' ? [aviso.archivo, aviso.hoja] : [null, null];
      const unit = 'unidadEjecutora' in aviso ? aviso.unidadEjecutora : null;
      const period = 'trimestre' in aviso ? describePeriodo(aviso.trimestre, aviso.ejercicio) : null;
      return writeLine([
        ...[...place, unit, period, LOT.notice],
        ...[NOTICE_NAMES[aviso.tipo], null, null, describeAviso(aviso)],
      ]);
    })
    .join('');
}
