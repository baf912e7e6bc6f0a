import { type ReactElement, useState } from 'react';
import type { ReportKind } from '../../lot/reportKind';
import { useIsBusy, useSession } from '../app/SessionContext';
import { Button } from '../parts/Button';
import { type Download, download } from '../parts/download';
import { Notice } from '../parts/Notice';
import { reportStyles } from './report.styles';
import { REPORT } from './texts';

const KINDS: readonly ReportKind[] = ['html', 'xlsx', 'csv'];

/** Hands the report to the browser as a file. */
export function ReportFiles(): ReactElement {
  const session = useSession();
  const isBusy = useIsBusy();
  const [made, setMade] = useState<Download | 'failed' | null>(null);
  const save = async (kind: ReportKind): Promise<void> => {
    setMade(null);
    const settled = await session.check();
    if (settled.kind !== 'done' || settled.done.tipo !== 'revisado') return;
    try {
      const { reportFile } = await import(/* webpackChunkName: "report-file" */ './reportFile');
      const file = await reportFile(session.getState().reviewed!, kind);
      download(file);
      setMade(file);
    } catch {
      setMade('failed');
    }
  };
  return (
    <section>
      <h3 className={reportStyles.heading}>{REPORT.filesTitle}</h3>
      <p>{REPORT.filesIntro}</p>
      <div className={reportStyles.files}>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            disabled={isBusy}
            onClick={({ currentTarget: pressed }) => {
              // A button that is disabled meanwhile loses the keyboard; whoever went on with it keeps it.
              void save(kind).then(() => {
                if (document.activeElement === document.body) pressed.focus();
              });
            }}
          >
            {REPORT.files[kind]}
          </Button>
        ))}
      </div>
      <div role="status">
        {made === 'failed' && <Notice kind="error">{REPORT.failed}</Notice>}
        {made !== null && made !== 'failed' && (
          <Notice
            kind="ready"
            actions={
              <Button kind="quiet" glyph="download" onClick={() => download(made)}>
                {REPORT.saveAgain}
              </Button>
            }
          >
            {REPORT.sent(made.name)}
          </Notice>
        )}
      </div>
      <p className={reportStyles.hint}>{REPORT.filesHint}</p>
    </section>
  );
}
