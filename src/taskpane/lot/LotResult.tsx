import { type ReactElement, useState } from 'react';
import { writeLongMoment } from '../../language/dates';
import { groupBy } from '../../lot/groupBy';
import { plain } from '../../reports/plain';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { Notice } from '../parts/Notice';
import { lotStyles } from './lot.styles';
import { Matrix } from './Matrix';
import type { LotNotice, ReviewedLot } from './protocol';
import { Progress } from './Reviewing';
import { LOT_VIEW, nameReport, REPORTS } from './texts';
import { deliver, lotReview, useLot } from './useLot';

/** A reviewed lot: what only the whole can tell, its workbooks by rule, and its report. */
export function LotResult({ lote }: { lote: ReviewedLot }): ReactElement {
  const others = useLot((state) => state.others);
  const { resumen, avisos, reportes, cancelledOf, libros } = lote;
  return (
    <>
      <div role="status" className={lotStyles.part}>
        <p className={lotStyles.summary}>{resumen}</p>
        {cancelledOf !== null && <Notice kind="warning">{LOT_VIEW.cancelled(libros.length, cancelledOf)}</Notice>}
        {others > 0 && <p className={lotStyles.hint}>{LOT_VIEW.left(others)}</p>}
        {reportes > 0 && <p className={lotStyles.hint}>{LOT_VIEW.leftReports(reportes)}</p>}
      </div>
      {avisos.length > 0 && <Notices avisos={avisos} />}
      <Matrix lote={lote} />
      {libros.length > 0 && <Report />}
      <div className={lotStyles.again}>
        <Button glyph="back" onClick={lotReview.forget}>
          {LOT_VIEW.again}
        </Button>
      </div>
    </>
  );
}

const FEW_NOTICES = 2;

// Beside the first words of it nobody reads a hundred of them: each kind opens by itself.
function Notices({ avisos }: { avisos: readonly LotNotice[] }): ReactElement {
  const kinds = groupBy(avisos, ({ nombre }) => nombre);
  return (
    <Notice kind="warning">
      <h3 className={lotStyles.heading}>{LOT_VIEW.notices(avisos.length)}</h3>
      {[...kinds].map(([nombre, some]) => (
        <Disclosure
          key={nombre}
          level={4}
          open={avisos.length <= FEW_NOTICES}
          title={
            <>
              {nombre} <span className={lotStyles.count}>{some.length}</span>
            </>
          }
        >
          <NoticeList avisos={some} />
        </Disclosure>
      ))}
    </Notice>
  );
}

const PAGE_SIZE = 25;

function NoticeList({ avisos }: { avisos: readonly LotNotice[] }): ReactElement {
  const [shown, setShown] = useState(PAGE_SIZE);
  const rest = Math.min(PAGE_SIZE, avisos.length - shown);
  return (
    <>
      <ul className={lotStyles.lines}>
        {avisos.slice(0, shown).map(({ texto }, index) => (
          <li key={index}>{plain(texto)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="quiet" onClick={() => setShown(shown + PAGE_SIZE)}>
          {LOT_VIEW.moreNotices(rest)}
        </Button>
      )}
    </>
  );
}

function Report(): ReactElement {
  const report = useLot((state) => state.report);
  const isWriting = report.kind === 'writing';
  return (
    <section className={lotStyles.part}>
      <h3 className={lotStyles.heading}>{LOT_VIEW.report}</h3>
      <p className={lotStyles.hint}>{LOT_VIEW.reportHint}</p>
      <div className={lotStyles.buttons}>
        {REPORTS.map(({ kind, title }) => (
          <Button
            key={kind}
            glyph="download"
            aria-disabled={isWriting}
            onClick={() => !isWriting && lotReview.write(kind, writeLongMoment(new Date()))}
          >
            {title}
          </Button>
        ))}
      </div>
      {isWriting && (
        <>
          <Progress progress={report.progress} />
          <div>
            <Button onClick={lotReview.cancel}>{LOT_VIEW.cancel}</Button>
          </div>
        </>
      )}
      <div role="status">
        {report.kind === 'written' && (
          <Notice
            kind="ready"
            actions={
              <Button kind="quiet" glyph="download" onClick={() => deliver(report.report, report.blob)}>
                {LOT_VIEW.saveAgain}
              </Button>
            }
          >
            {LOT_VIEW.written(nameReport(report.report))}
          </Notice>
        )}
        {report.kind === 'failed' && <Notice kind="error">{LOT_VIEW.reportFailed}</Notice>}
      </div>
    </section>
  );
}
