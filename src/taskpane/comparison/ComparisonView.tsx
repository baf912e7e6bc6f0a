import { type ReactElement, useState } from 'react';
import { describeComparacion } from '../../messages/comparison';
import { plain } from '../../reports/plain';
import { useIsBusy, useSession, useSessionState } from '../app/SessionContext';
import { Button } from '../parts/Button';
import { FileInput } from '../parts/FileInput';
import { Notice } from '../parts/Notice';
import { submissionStyles } from '../submission/submission.styles';
import { judgePicked } from './judgePicked';
import { readPicked } from './readPicked';
import { COMPARISON } from './texts';

/** Picks the workbook of an earlier quarter, and says for each form what it was compared with. */
export default function ComparisonView(): ReactElement {
  const session = useSession();
  const isBusy = useIsBusy();
  const anterior = useSessionState((state) => state.anterior);
  const formatos = useSessionState(({ reviewed }) => reviewed!.review.formatos);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const pick = async (file: File | undefined): Promise<void> => {
    if (!file || isBusy || isReading) return;
    setReading(true);
    const read = await readPicked(file);
    setReading(false);
    setProblem('problem' in read ? read.problem : null);
    if ('picked' in read) await session.compareWith(read.picked);
  };
  const judged = anterior && judgePicked(anterior.libro, formatos);
  const compared = formatos.flatMap(({ formato, comparacion }) =>
    comparacion ? [{ hoja: formato.hoja, text: describeComparacion(comparacion) }] : [],
  );
  return (
    <div className={submissionStyles.view}>
      <p>{COMPARISON.intro}</p>
      <div>
        <FileInput
          title={COMPARISON.pick}
          glyph="sheet"
          attributes={{ accept: '.xlsx,.xlsm,.xls,.ods' }}
          onPick={([file]) => void pick(file)}
        />
        <p className={submissionStyles.hint}>{COMPARISON.kinds}</p>
      </div>
      <div role="status">
        {isReading && <p>{COMPARISON.reading}</p>}
        {problem !== null && <Notice kind="error">{plain(problem)}</Notice>}
        {anterior && (
          <Notice
            kind={judged === null ? 'ready' : 'warning'}
            actions={
              <Button kind="quiet" disabled={isBusy} onClick={() => void session.compareWith(null)}>
                {COMPARISON.stop}
              </Button>
            }
          >
            {plain(judged ?? COMPARISON.picked(anterior.libro, anterior.formatos.length))}
          </Notice>
        )}
      </div>
      {compared.length > 0 && (
        <section>
          <h3 className={submissionStyles.heading}>{COMPARISON.results}</h3>
          <ul className={submissionStyles.list}>
            {compared.map(({ hoja, text }, index) => (
              <li key={index} className={submissionStyles.item}>
                <strong>{plain(hoja)}</strong>
                <p>{plain(text)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={submissionStyles.hint}>{COMPARISON.sameBook}</p>
    </div>
  );
}
