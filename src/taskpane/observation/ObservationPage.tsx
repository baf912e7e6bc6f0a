import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { describeFinding } from '../../messages/findings';
import { sidesOf } from '../../messages/sides';
import { openSlots } from '../../observations/templates';
import { plain } from '../../reports/plain';
import type { Finding } from '../../rules';
import { fillSlots } from '../../session/observations';
import { fromAddress } from '../../workbook/address';
import { useTyped } from '../app/drafts';
import { useNavigation } from '../app/navigation';
import { Page } from '../app/Page';
import { useSession } from '../app/SessionContext';
import { SidesTable } from '../findings/SidesTable';
import { Button } from '../parts/Button';
import { showFirstWrong } from '../parts/showFirstWrong';
import { observationStyles } from './observation.styles';
import { SlotField } from './SlotField';
import { TemplateText } from './TemplateText';
import { CASO_NAMES, OBSERVATION } from './texts';

interface TypedObservation {
  readonly fills: Readonly<Record<string, string>>;
  /** The whole text, where a person changed more than its slots. */
  readonly ownText: string | null;
}

/** The help with one observation: the case, the template with its figures, the causes, the text that results. */
export default function ObservationPage({ hoja, finding }: { hoja: string; finding: Finding }): ReactElement {
  const session = useSession();
  const { back } = useNavigation();
  const [{ ajustes, texto }] = useState(() => startOf(session.getState().reviewed!, hoja, finding));
  const typed = useTyped<TypedObservation>(`${hoja} ${finding.celda} ${texto}`, () => ({ fills: {}, ownText: null }));
  const { fills, ownText } = typed.value;
  const [tries, setTries] = useState(0);
  const parts = useRef<HTMLDivElement>(null);
  useEffect(() => showFirstWrong(tries > 0 ? parts.current : null), [tries]);
  const slots = openSlots(texto, ajustes.plantillas);
  const result = ownText ?? fillSlots(texto, fills);
  const open = openSlots(result, ajustes.plantillas);
  const problem = result.trim() === '' ? OBSERVATION.blank : open.length > 0 ? OBSERVATION.open(open) : null;
  const sides = sidesOf(finding);
  const leave = (): void => {
    typed.forget();
    back();
  };
  const insert = (): void => {
    if (problem !== null) return setTries(tries + 1);
    leave();
    void session.insertObservation({ sheet: hoja, cell: finding.celda }, result.trim());
  };
  const isMissing = finding.regla === 'observacion-faltante';
  return (
    <Page
      title={isMissing ? OBSERVATION.write : OBSERVATION.complete}
      actions={
        <>
          <Button kind="primary" onClick={insert}>
            {OBSERVATION.insert}
          </Button>
          <Button onClick={leave}>{OBSERVATION.cancel}</Button>
        </>
      }
    >
      <div>
        {isMissing && <h3 className={observationStyles.heading}>{CASO_NAMES[finding.datos.caso]}</h3>}
        <p>{plain(describeFinding(finding))}</p>
      </div>
      {sides && <SidesTable sides={sides} />}
      <div>
        <h3 className={observationStyles.heading}>{OBSERVATION.result}</h3>
        <TemplateText texto={result} slots={open} />
      </div>
      <div ref={parts} className={observationStyles.parts}>
        {slots.map((slot) => (
          <SlotField
            key={slot}
            slot={slot}
            causas={slot.toLowerCase() === '[causa]' ? ajustes.causas : []}
            value={fills[slot] ?? ''}
            problem={tries > 0 && open.includes(slot) ? OBSERVATION.open([slot]) : null}
            onChange={(value) => typed.change({ fills: { ...fills, [slot]: value }, ownText: null })}
          />
        ))}
        <TextField
          label={OBSERVATION.byHand}
          multiline
          autoAdjustHeight
          resizable={false}
          rows={3}
          value={result}
          onChange={(_event, value) => typed.change({ fills, ownText: value ?? '' })}
          {...(tries > 0 && problem !== null ? { errorMessage: problem } : {})}
        />
      </div>
    </Page>
  );
}

function startOf(
  { ajustes, content }: NonNullable<ReturnType<ReturnType<typeof useSession>['getState']>['reviewed']>,
  hoja: string,
  { celda, regla, correccion }: Finding,
): { readonly ajustes: typeof ajustes; readonly texto: string } {
  if (regla === 'observacion-faltante') return { ajustes, texto: String(correccion?.despues ?? '') };
  const { row, column } = fromAddress(celda)!;
  const value = content.sheets.find(({ name }) => name === hoja)?.value(row, column);
  return { ajustes, texto: typeof value === 'string' ? value : '' };
}
