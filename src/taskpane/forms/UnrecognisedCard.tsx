import { lazy, type ReactElement } from 'react';
import { listColumnas } from '../../messages/names';
import { plain } from '../../reports/plain';
import type { HojaNoReconocidaReview } from '../../review/reviewWorkbook';
import { useNavigation } from '../app/navigation';
import { Button } from '../parts/Button';
import { Glyph } from '../parts/Glyph';
import { formsStyles } from './forms.styles';
import { FORMS } from './texts';

const MappingPage = lazy(() => import(/* webpackChunkName: "mapping" */ '../mapping/MappingPage'));

/** A sheet that looks like the form: what was found of it and what was not, and the way to point at it by hand. */
export function UnrecognisedCard({ sheet }: { sheet: HojaNoReconocidaReview }): ReactElement {
  const { open } = useNavigation();
  const { hoja, hallazgos } = sheet;
  return (
    <article className={formsStyles.card}>
      <h3 className={formsStyles.unit}>{FORMS.sheet(plain(hoja))}</h3>
      <p className={`${formsStyles.state} ${formsStyles.error}`}>
        <Glyph name="error" />
        {FORMS.unrecognised}
      </p>
      {hallazgos.map((finding, index) =>
        finding.regla === 'formato-no-reconocido' ? (
          <dl key={index} className={formsStyles.titles}>
            <dt>{FORMS.found}</dt>
            <dd>{listColumnas(finding.datos.encontrados) || FORMS.nothing}</dd>
            <dt>{FORMS.missing}</dt>
            <dd>{listColumnas(finding.datos.faltantes) || FORMS.nothing}</dd>
          </dl>
        ) : null,
      )}
      <Button glyph="sheet" onClick={() => open(<MappingPage hoja={hoja} />)}>
        {FORMS.pointAtHeader}
      </Button>
    </article>
  );
}
