import { type ReactElement, useState } from 'react';
import { describeComparacion } from '../../messages/comparison';
import { countFindings } from '../../messages/outcomes';
import type { FormatoReview } from '../../review/reviewWorkbook';
import type { Dispensa } from '../../submission/waivers/dispensas';
import { plain } from '../../reports/plain';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { Glyph } from '../parts/Glyph';
import { formsStyles } from './forms.styles';
import { MetaRow } from './MetaRow';
import { QuarterSelect } from './QuarterSelect';
import { describeCounts, FORMS } from './texts';

const PAGE_SIZE = 25;

interface FormCardProps {
  readonly form: FormatoReview;
  /** The waiver of each of its findings, `null` where there is none. */
  readonly dispensas: readonly (Dispensa | null)[];
  readonly opened: boolean;
}

/** One form: its unit, quarter and state, and the advance of its metas. */
export function FormCard({ form, dispensas, opened }: FormCardProps): ReactElement {
  const { formato, calculos, trimestre, hallazgos, comparacion } = form;
  const historia = comparacion && 'historia' in comparacion ? comparacion.historia : null;
  const [shown, setShown] = useState(PAGE_SIZE);
  const counts = countFindings(hallazgos, dispensas);
  const kind = counts.errores > 0 ? 'error' : counts.advertencias > 0 ? 'warning' : 'ready';
  const rest = Math.min(PAGE_SIZE, formato.metas.length - shown);
  return (
    <article className={formsStyles.card}>
      <h3 className={formsStyles.unit}>
        {plain(formato.encabezado.unidadEjecutora.valor?.texto ?? '') || FORMS.noUnit}
      </h3>
      <p className={formsStyles.faint}>{FORMS.sheet(plain(formato.hoja))}</p>
      <p className={`${formsStyles.state} ${formsStyles[kind]}`}>
        <Glyph name={kind} />
        {describeCounts(counts)}
      </p>
      {comparacion && <p className={formsStyles.faint}>{plain(describeComparacion(comparacion))}</p>}
      <QuarterSelect form={form} />
      <Disclosure level={4} open={opened} title={FORMS.metas(formato.metas.length)}>
        <ul>
          {formato.metas.slice(0, shown).map((meta, index) => (
            <MetaRow
              key={meta.fila}
              hoja={formato.hoja}
              meta={meta}
              calculo={calculos[index]!}
              trimestre={trimestre}
              planOriginal={historia?.metas[index]?.planOriginal ?? null}
            />
          ))}
        </ul>
        {rest > 0 && (
          <Button wide onClick={() => setShown(shown + PAGE_SIZE)}>
            {FORMS.more(rest)}
          </Button>
        )}
      </Disclosure>
    </article>
  );
}
