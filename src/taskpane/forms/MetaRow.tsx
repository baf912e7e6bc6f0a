import type { ReactElement } from 'react';
import type { Calculo } from '../../form/compute';
import type { Meta } from '../../form/formato';
import type { Trimestre } from '../../form/trimestre';
import type { PlanOriginal } from '../../history/planOriginal';
import { describePlanOriginal } from '../../messages/comparison';
import { plain } from '../../reports/plain';
import { writeMeta } from '../../reports/writtenMeta';
import { useSession } from '../app/SessionContext';
import { Button } from '../parts/Button';
import { Bar } from './Bar';
import { formsStyles } from './forms.styles';
import { FORMS } from './texts';

interface MetaRowProps {
  readonly hoja: string;
  readonly meta: Meta;
  readonly calculo: Calculo;
  readonly trimestre: Trimestre | null;
  /** `null` where its plan was not re-programmed, or nothing is known of an earlier one. */
  readonly planOriginal: PlanOriginal | null;
}

/** One meta: P against A of the quarter, and the year to date against META ANUAL, as bars with their numbers. */
export function MetaRow({ hoja, meta, calculo, trimestre, planOriginal }: MetaRowProps): ReactElement {
  const session = useSession();
  const written = writeMeta(meta, calculo, trimestre);
  const planned = sizeOf(trimestre && meta.programado[trimestre - 1]!.numero);
  const achieved = sizeOf(trimestre && meta.alcanzado[trimestre - 1]!.numero);
  const most = Math.max(planned, achieved);
  const original = planOriginal && describePlanOriginal(planOriginal);
  const year = sizeOf(calculo.acumuladoRelativo);
  return (
    <li className={formsStyles.meta}>
      <p className={formsStyles.description}>
        <span className={formsStyles.clave}>{written.clave}</span> {plain(meta.descripcion)}{' '}
        <span className={formsStyles.faint}>({written.unidad})</span>
      </p>
      <dl className={formsStyles.bars}>
        <dt title={FORMS.planned}>P</dt>
        <dd className={formsStyles.bar}>
          <Bar kind="plan" size={planned} most={most} />
          <span className={formsStyles.figure}>{written.programado}</span>
        </dd>
        <dt title={FORMS.achieved}>A</dt>
        <dd className={formsStyles.bar}>
          <Bar kind="done" size={achieved} most={most} />
          <span className={formsStyles.figure}>
            {written.alcanzado} <span className={formsStyles.faint}>{FORMS.variation(written.variacion)}</span>
          </span>
        </dd>
        <dt title={FORMS.yearToDate}>{FORMS.year}</dt>
        <dd className={formsStyles.bar}>
          <Bar kind="done" size={year} most={Math.max(1, year)} frame={1} />
          <span className={formsStyles.figure}>
            {FORMS.ofYear(written.avanceAbsoluto, written.metaAnual, written.acumuladoRelativo)}
          </span>
        </dd>
      </dl>
      {original && <p className={formsStyles.faint}>{FORMS.wholeYear(original)}</p>}
      <Button
        kind="quiet"
        glyph="target"
        aria-label={`${FORMS.goToMeta} ${written.clave}`}
        onClick={() => void session.goTo({ sheet: hoja, cell: meta.celdaClave })}
      >
        {FORMS.goToMeta}
      </Button>
    </li>
  );
}

function sizeOf(number: number | null): number {
  return Math.max(0, number ?? 0);
}
