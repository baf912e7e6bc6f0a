import { lazy, type ReactElement } from 'react';
import { IGNORED_REASONS } from '../../messages/names';
import { plain } from '../../reports/plain';
import type { HojaIgnorada } from '../../review/reviewWorkbook';
import { useNavigation } from '../app/navigation';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { formsStyles } from './forms.styles';
import { FORMS } from './texts';

const MappingPage = lazy(() => import(/* webpackChunkName: "mapping" */ '../mapping/MappingPage'));

/** The sheets that are no form, and why. */
export function IgnoredSheets({ sheets }: { sheets: readonly HojaIgnorada[] }): ReactElement {
  const { open } = useNavigation();
  return (
    <Disclosure title={`${FORMS.ignored} (${sheets.length})`}>
      <ul className={formsStyles.ignored}>
        {sheets.map(({ hoja, motivo }) => (
          <li key={hoja}>
            <p>
              <strong>{plain(hoja)}</strong>: {IGNORED_REASONS[motivo]}
            </p>
            {motivo === 'sin-titulos' && (
              <Button kind="quiet" glyph="sheet" onClick={() => open(<MappingPage hoja={hoja} />)}>
                {FORMS.pointAtHeader}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
