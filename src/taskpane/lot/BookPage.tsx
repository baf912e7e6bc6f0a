import { type ReactElement, useEffect } from 'react';
import { plain } from '../../reports/plain';
import { Page } from '../app/Page';
import { FindingsList } from '../findings/FindingsList';
import { formsStyles } from '../forms/forms.styles';
import { describeCounts } from '../forms/texts';
import { Disclosure } from '../parts/Disclosure';
import { Glyph } from '../parts/Glyph';
import { Notice } from '../parts/Notice';
import { lotStyles } from './lot.styles';
import type { OpenedBook, OpenedForm } from './openedBook';
import { LOT_FAILURES, LOT_VIEW } from './texts';
import { lotReview, useLot } from './useLot';

interface BookPageProps {
  /** Its place in the lot, from 0. */
  readonly place: number;
  readonly archivo: string;
  /** The folders that lead to it, empty where there are none. */
  readonly folder: string;
}

/** One workbook of a lot: its forms, its findings, what it is handed in with and what was not checked. */
export default function BookPage({ place, archivo, folder }: BookPageProps): ReactElement {
  const opened = useLot((state) => state.opened);
  const phase = useLot((state) => state.phase);
  useEffect(() => lotReview.open(place), [place]);
  const { libro, hasFailed } = opened?.place === place ? opened : { libro: null, hasFailed: false };
  const failure = phase.kind === 'failed' ? LOT_FAILURES[phase.reason] : hasFailed ? LOT_VIEW.notOpened : null;
  return (
    <Page title={archivo}>
      {folder !== '' && <p className={lotStyles.hint}>{LOT_VIEW.folder(folder)}</p>}
      <div role="status">
        {failure !== null ? <Notice kind="error">{failure}</Notice> : !libro && <p>{LOT_VIEW.opening}</p>}
      </div>
      {libro && <Book libro={libro} />}
    </Page>
  );
}

function Book({
  libro: { error, formatos, hojasNoReconocidas, hallazgos, rest, entrega },
}: {
  libro: OpenedBook;
}): ReactElement {
  return (
    <>
      {error !== null && <Notice kind="error">{plain(error)}</Notice>}
      {formatos.length + hojasNoReconocidas.length > 0 && (
        <section className={lotStyles.part}>
          <h3 className={lotStyles.heading}>{LOT_VIEW.forms}</h3>
          {formatos.map((form, index) => (
            <Form key={index} form={form} />
          ))}
          {hojasNoReconocidas.map((hoja, index) => (
            <article key={index} className={formsStyles.card}>
              <h4 className={formsStyles.unit}>{LOT_VIEW.sheet(hoja)}</h4>
              <p className={`${formsStyles.state} ${formsStyles.error}`}>
                <Glyph name="error" />
                {LOT_VIEW.unrecognised}
              </p>
            </article>
          ))}
        </section>
      )}
      {error === null && (
        <section className={lotStyles.part}>
          <h3 className={lotStyles.heading}>{LOT_VIEW.findings}</h3>
          {hallazgos.length > 0 && <p className={lotStyles.hint}>{LOT_VIEW.elsewhere}</p>}
          <FindingsList listed={hallazgos} />
          {rest > 0 && <p>{LOT_VIEW.moreFindings(rest)}</p>}
        </section>
      )}
      {entrega.map(({ titulo, isPending, lineas }) => (
        <Disclosure key={titulo} title={titulo} open={isPending}>
          <ul className={lotStyles.lines}>
            {lineas.map((linea, index) => (
              <li key={index}>{plain(linea)}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </>
  );
}

function Form({ form: { hoja, unidad, periodo, counts, comparacion } }: { form: OpenedForm }): ReactElement {
  const kind = counts.errores > 0 ? 'error' : counts.advertencias > 0 ? 'warning' : 'ready';
  return (
    <article className={formsStyles.card}>
      <h4 className={formsStyles.unit}>{unidad}</h4>
      <p className={formsStyles.faint}>
        {periodo} · {LOT_VIEW.sheet(hoja)}
      </p>
      <p className={`${formsStyles.state} ${formsStyles[kind]}`}>
        <Glyph name={kind} />
        {describeCounts(counts)}
      </p>
      {comparacion !== null && <p className={formsStyles.faint}>{plain(comparacion)}</p>}
    </article>
  );
}
