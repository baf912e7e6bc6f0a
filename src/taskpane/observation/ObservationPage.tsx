import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { type ReactElement, useState } from 'react';
import { describeFinding } from '../../messages/findings';
import { sidesOf } from '../../messages/sides';
import { openSlots } from '../../observations/templates';
import { plain } from '../../reports/plain';
import type { Finding } from '../../rules';
import { fillSlots } from '../../session/observations';
import { fromAddress } from '../../workbook/address';
import { useNavigation } from '../app/navigation';
import { Page } from '../app/Page';
import { useSession } from '../app/SessionContext';
import { SidesTable } from '../findings/SidesTable';
import { Button } from '../parts/Button';
import { observationStyles } from './observation.styles';
import { SlotField } from './SlotField';
import { TemplateText } from './TemplateText';
import { CASO_NAMES, OBSERVATION } from './texts';

/** The help with one observation: the case, the template with its figures, the causes, the text that results. */
export default function ObservationPage({ hoja, finding }: { hoja: string; finding: Finding }): ReactElement {
  const session = useSession();
  const { back } = useNavigation();
  const [{ ajustes, texto }] = useState(() => startOf(session.getState().reviewed!, hoja, finding));
  const [fills, setFills] = useState<Readonly<Record<string, string>>>({});
  const [ownText, setOwnText] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const slots = openSlots(texto, ajustes.plantillas);
  const result = ownText ?? fillSlots(texto, fills);
  const open = openSlots(result, ajustes.plantillas);
  const problem = result.trim() === '' ? OBSERVATION.blank : open.length > 0 ? OBSERVATION.open(open) : null;
  const sides = sidesOf(finding);
  const insert = (): void => {
    setTried(true);
    if (problem !== null) return;
    back();
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
          <Button onClick={back}>{OBSERVATION.cancel}</Button>
        </>
      }
    >
      <div>
        {isMissing && <h3 className={observationStyles.heading}>{CASO_NAMES[finding.datos.caso]}</h3>}
        <p>{plain(describeFinding(finding))}</p>
      </div>
      {sides && <SidesTable sides={sides} />}
      <div>
        <h3 className={observationStyles.heading}>{isMissing ? OBSERVATION.template : OBSERVATION.current}</h3>
        <TemplateText texto={texto} slots={slots} />
      </div>
      {slots.map((slot) => (
        <SlotField
          key={slot}
          slot={slot}
          causas={slot.toLowerCase() === '[causa]' ? ajustes.causas : []}
          value={fills[slot] ?? ''}
          onChange={(value) => {
            setFills({ ...fills, [slot]: value });
            setOwnText(null);
          }}
        />
      ))}
      <TextField
        label={OBSERVATION.result}
        multiline
        autoAdjustHeight
        resizable={false}
        rows={3}
        value={result}
        onChange={(_event, value) => setOwnText(value ?? '')}
        {...(isTried && problem !== null ? { errorMessage: problem } : {})}
      />
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
