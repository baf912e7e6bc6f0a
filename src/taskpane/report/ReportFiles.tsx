import { type ReactElement, useState } from 'react';
import type { ReportKind } from '../../lot/reportKind';
import { useIsBusy, useSession } from '../app/SessionContext';
import { Button } from '../parts/Button';
import { download } from '../parts/download';
import { Notice } from '../parts/Notice';
import { reportStyles } from './report.styles';
import { REPORT } from './texts';

const KINDS: readonly ReportKind[] = ['html', 'xlsx', 'csv'];

/** Hands the report to the browser as a file. */
export function ReportFiles(): ReactElement {
  const session = useSession();
  const isBusy = useIsBusy();
  const [said, setSaid] = useState<{ readonly text: string; readonly isFailure: boolean } | null>(null);
  const save = async (kind: ReportKind): Promise<void> => {
    setSaid(null);
    const settled = await session.check();
    if (settled.kind !== 'done' || settled.done.tipo !== 'revisado') return;
    try {
      const { reportFile } = await import(/* webpackChunkName: "report-file" */ './reportFile');
      const file = await reportFile(session.getState().reviewed!, kind);
      download(file);
      setSaid({ text: REPORT.saved(file.name), isFailure: false });
    } catch {
      setSaid({ text: REPORT.failed, isFailure: true });
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
              // A button that is disabled meanwhile loses the keyboard.
              void save(kind).then(() => pressed.focus());
            }}
          >
            {REPORT.files[kind]}
          </Button>
        ))}
      </div>
      <div role="status">{said && <Notice kind={said.isFailure ? 'error' : 'ready'}>{said.text}</Notice>}</div>
      <p className={reportStyles.hint}>{REPORT.filesHint}</p>
    </section>
  );
}
