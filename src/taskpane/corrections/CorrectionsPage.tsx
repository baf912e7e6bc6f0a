import { type ReactElement, useState } from 'react';
import { plain } from '../../reports/plain';
import { isChange } from '../../session/plans';
import { useNavigation } from '../app/navigation';
import { Page } from '../app/Page';
import { useSession } from '../app/SessionContext';
import { Button } from '../parts/Button';
import { correctionsStyles } from './corrections.styles';
import { CorrectionsTable } from './CorrectionsTable';
import { CORRECTIONS } from './texts';

/** Every safe correction as it would be written, and the button that writes them. */
export default function CorrectionsPage(): ReactElement {
  const session = useSession();
  const { back } = useNavigation();
  // What is confirmed is what was shown, whatever is reviewed meanwhile.
  const [{ content, seguras }] = useState(() => session.getState().reviewed!);
  const changes = seguras.filter(isChange);
  const sheets = [...new Set(changes.map(({ hoja }) => hoja))];
  const write = (): void => {
    back();
    void session.apply(seguras, 'seguras');
  };
  return (
    <Page
      title={CORRECTIONS.title}
      actions={
        <>
          <Button kind="primary" onClick={write}>
            {CORRECTIONS.confirm(changes.length)}
          </Button>
          <Button onClick={back}>{CORRECTIONS.cancel}</Button>
        </>
      }
    >
      <p>{CORRECTIONS.intro}</p>
      {sheets.map((hoja) => (
        <section key={hoja}>
          <h3 className={correctionsStyles.sheet}>{CORRECTIONS.sheet(plain(hoja))}</h3>
          <CorrectionsTable
            grid={content.sheets.find(({ name }) => name === hoja)!}
            planned={changes.filter((each) => each.hoja === hoja)}
          />
        </section>
      ))}
    </Page>
  );
}
