import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { type ReactElement, useState } from 'react';
import { describeFailure, type Failure } from '../../messages/failures';
import { CASOS } from '../../observations/cases';
import type { Ajustes } from '../../settings/ajustes';
import { hasRefusedSettings } from '../../session/situation';
import type { Settled } from '../../session/state';
import { useNavigation } from '../app/navigation';
import { pageStyles } from '../app/Page.styles';
import { useIsBusy, useSession, useSessionState } from '../app/SessionContext';
import { CASO_NAMES } from '../observation/texts';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { Notice } from '../parts/Notice';
import { type Draft, toDocument, toDraft } from './draft';
import { Exceptions } from './Exceptions';
import { settingsStyles } from './settings.styles';
import { ShareSettings } from './ShareSettings';
import { SETTINGS } from './texts';
import { Thresholds } from './Thresholds';

/** The settings that the workbook holds, to be changed, shared and taken back. */
export default function SettingsView(): ReactElement {
  const ajustes = useSessionState(({ reviewed }) => reviewed!.ajustes);
  return <SettingsForm key={JSON.stringify(ajustes)} ajustes={ajustes} />;
}

function SettingsForm({ ajustes }: { ajustes: Ajustes }): ReactElement {
  const session = useSession();
  const { back } = useNavigation();
  const isBusy = useIsBusy();
  const isInvalid = useSessionState(({ reviewed }) => hasRefusedSettings(reviewed!));
  const [draft, setDraft] = useState(() => toDraft(ajustes));
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = (changed: Partial<Draft>): void => setDraft({ ...draft, ...changed });
  const settle = async (storing: Promise<Settled>): Promise<void> => {
    const settled = await storing;
    if (settled.kind === 'failed') setFailure(settled.failure);
    else back();
  };
  return (
    <div className={settingsStyles.view}>
      <p>{SETTINGS.intro}</p>
      {isInvalid && <Notice kind="warning">{SETTINGS.invalid}</Notice>}
      <ChoiceGroup
        label={SETTINGS.computed}
        selectedKey={draft.columnasCalculadas}
        options={[
          { key: 'formula', text: SETTINGS.asFormula },
          { key: 'valor', text: SETTINGS.asValue },
        ]}
        onChange={(_event, option) => change({ columnasCalculadas: option?.key === 'valor' ? 'valor' : 'formula' })}
      />
      <Thresholds draft={draft} onChange={change} />
      <Exceptions exceptions={draft.excepciones} onChange={(excepciones) => change({ excepciones })} />
      <Disclosure title={SETTINGS.templates}>
        <div className={settingsStyles.group}>
          <p className={settingsStyles.hint}>{SETTINGS.templatesHint}</p>
          {CASOS.map((caso) => (
            <TextField
              key={caso}
              label={CASO_NAMES[caso]}
              multiline
              autoAdjustHeight
              resizable={false}
              rows={2}
              value={draft.plantillas[caso]}
              onChange={(_event, value) => change({ plantillas: { ...draft.plantillas, [caso]: value ?? '' } })}
            />
          ))}
        </div>
      </Disclosure>
      <Disclosure title={SETTINGS.causes}>
        <TextField
          label={SETTINGS.causes}
          description={SETTINGS.causesHint}
          multiline
          autoAdjustHeight
          resizable={false}
          rows={6}
          value={draft.causas}
          onChange={(_event, value) => change({ causas: value ?? '' })}
        />
      </Disclosure>
      <ShareSettings ajustes={ajustes} onImport={(json) => void settle(session.importAjustes(json))} />
      {failure && (
        <Notice kind="error" role="alert">
          {describeFailure(failure)}
        </Notice>
      )}
      <div className={`${pageStyles.actions} ${settingsStyles.actions}`}>
        <Button
          kind="primary"
          disabled={isBusy}
          onClick={() => void settle(session.importAjustes(toDocument(ajustes, draft)))}
        >
          {SETTINGS.save}
        </Button>
        <Button disabled={isBusy} onClick={() => void settle(session.saveAjustes(null))}>
          {SETTINGS.defaults}
        </Button>
      </div>
    </div>
  );
}
