import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { type ReactElement, useId, useState } from 'react';
import type { Ajustes } from '../../settings/ajustes';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { download } from '../parts/download';
import { fieldStyles } from '../parts/field.styles';
import { settingsStyles } from './settings.styles';
import { SETTINGS } from './texts';

interface ShareSettingsProps {
  readonly ajustes: Ajustes;
  readonly onImport: (json: string) => void;
}

/** The settings as a document, to be taken to another workbook, and such a document brought in. */
export function ShareSettings({ ajustes, onImport }: ShareSettingsProps): ReactElement {
  return (
    <Disclosure title={SETTINGS.share}>
      <div className={settingsStyles.group}>
        <Export json={JSON.stringify(ajustes, null, 2)} />
        <Import onImport={onImport} />
      </div>
    </Disclosure>
  );
}

// Some versions of Excel let no file be saved from a pane: the text can be copied all the same.
function Export({ json }: { json: string }): ReactElement {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(json).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <p className={settingsStyles.hint}>{SETTINGS.exportHint}</p>
      <div className={settingsStyles.buttons}>
        <Button onClick={() => download({ name: SETTINGS.fileName, type: 'application/json', parts: [json] })}>
          {SETTINGS.download}
        </Button>
        <Button kind="quiet" onClick={copy}>
          {SETTINGS.copy}
        </Button>
      </div>
      <p role="status" className={settingsStyles.hint}>
        {copied === null ? '' : copied ? SETTINGS.copied : SETTINGS.notCopied}
      </p>
      <TextField label={SETTINGS.exported} multiline readOnly rows={4} resizable={false} value={json} />
    </>
  );
}

function Import({ onImport }: { onImport: (json: string) => void }): ReactElement {
  const [pasted, setPasted] = useState('');
  const id = useId();
  const read = (file: File | undefined): void => void file?.text().then(onImport);
  return (
    <>
      <div>
        <label htmlFor={id} className={fieldStyles.label}>
          {SETTINGS.importFile}
        </label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          className={settingsStyles.file}
          onChange={({ target }) => read(target.files?.[0])}
        />
      </div>
      <TextField
        label={SETTINGS.importText}
        multiline
        rows={3}
        resizable={false}
        value={pasted}
        onChange={(_event, text) => setPasted(text ?? '')}
      />
      <Button disabled={pasted.trim() === ''} onClick={() => onImport(pasted)}>
        {SETTINGS.import}
      </Button>
    </>
  );
}
