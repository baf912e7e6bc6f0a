import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { describeFailure, type Failure } from '../../messages/failures';
import { CASOS } from '../../observations/cases';
import { type Engine, loadEngine } from '../../session/loadEngine';
import type { Ajustes } from '../../settings/ajustes';
import { hasRefusedSettings } from '../../session/situation';
import type { Settled } from '../../session/state';
import { useTyped } from '../app/drafts';
import { useNavigation } from '../app/navigation';
import { pageStyles } from '../app/Page.styles';
import { useIsBusy, useSession, useSessionState } from '../app/SessionContext';
import { CASO_NAMES } from '../observation/texts';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { Notice } from '../parts/Notice';
import { showFirstWrong } from '../parts/showFirstWrong';
import { type Draft, toDocument, toDraft } from './draft';
import { Exceptions } from './Exceptions';
import { CAUSES_FIELD, type FieldErrors, fieldErrors } from './fieldErrors';
import { errorOf } from './FigureField';
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
  const { value: draft, change: setDraft, forget } = useTyped(JSON.stringify(ajustes), () => toDraft(ajustes));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [engine, setEngine] = useState<Engine | null>(null);
  const [tries, setTries] = useState(0);
  const view = useRef<HTMLDivElement>(null);
  const json = useMemo(() => toDocument(ajustes, draft), [ajustes, draft]);
  // From the first attempt on, what is corrected is said to be right at once.
  const errors = useMemo<FieldErrors>(() => (engine ? fieldErrors(engine, json) : {}), [engine, json]);
  useEffect(() => showFirstWrong(tries > 0 ? view.current : null), [tries]);
  const change = (changed: Partial<Draft>): void => setDraft({ ...draft, ...changed });
  const settle = async (storing: Promise<Settled>): Promise<void> => {
    const settled = await storing;
    if (settled.kind === 'failed') return setFailure(settled.failure);
    forget();
    back();
  };
  const save = async (): Promise<void> => {
    const loaded = await loadEngine();
    if (Object.keys(fieldErrors(loaded, json)).length === 0) return settle(session.importAjustes(json));
    setEngine(loaded);
    setTries(tries + 1);
  };
  const discard = (): void => {
    setEngine(null);
    forget();
  };
  const isTyped = json !== toDocument(ajustes, toDraft(ajustes));
  return (
    <div ref={view} className={settingsStyles.view}>
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
      <Thresholds draft={draft} errors={errors} onChange={change} />
      <Exceptions exceptions={draft.excepciones} errors={errors} onChange={(excepciones) => change({ excepciones })} />
      <Disclosure title={SETTINGS.templates} open={CASOS.some((caso) => `plantillas.${caso}` in errors)}>
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
              {...errorOf(errors[`plantillas.${caso}`])}
            />
          ))}
        </div>
      </Disclosure>
      <Disclosure title={SETTINGS.causes} open={CAUSES_FIELD in errors}>
        <TextField
          label={SETTINGS.causes}
          description={SETTINGS.causesHint}
          multiline
          autoAdjustHeight
          resizable={false}
          rows={6}
          value={draft.causas}
          onChange={(_event, value) => change({ causas: value ?? '' })}
          {...errorOf(errors[CAUSES_FIELD])}
        />
      </Disclosure>
      <ShareSettings ajustes={ajustes} onImport={(json) => void settle(session.importAjustes(json))} />
      <div className={`${pageStyles.actions} ${settingsStyles.actions}`}>
        {failure && (
          <div className={settingsStyles.said}>
            <Notice kind="error" role="alert">
              {describeFailure(failure)}
            </Notice>
          </div>
        )}
        {isTyped && (
          <p className={settingsStyles.said}>
            {SETTINGS.unsaved}{' '}
            <Button kind="quiet" onClick={discard}>
              {SETTINGS.discard}
            </Button>
          </p>
        )}
        <Button kind="primary" disabled={isBusy} onClick={() => void save()}>
          {SETTINGS.save}
        </Button>
        <Button disabled={isBusy} onClick={() => void settle(session.saveAjustes(null))}>
          {SETTINGS.defaults}
        </Button>
      </div>
    </div>
  );
}
