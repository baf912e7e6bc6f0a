import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { loadEngine } from '../../session/loadEngine';
import type { Ajustes } from '../../settings/ajustes';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { download } from '../parts/download';
import { FileInput } from '../parts/FileInput';
import { Notice } from '../parts/Notice';
import { showFirstWrong } from '../parts/showFirstWrong';
import { documentProblem } from './fieldErrors';
import { errorOf } from './FigureField';
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

interface Refused {
  readonly from: 'file' | 'text';
  readonly problem: string;
}

function Import({ onImport }: { onImport: (json: string) => void }): ReactElement {
  const [pasted, setPasted] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => showFirstWrong(part.current), [refused]);
  const read = async (from: Refused['from'], json: string): Promise<void> => {
    const problem = documentProblem(await loadEngine(), json);
    setRefused(problem === null ? null : { from, problem });
    if (problem === null) onImport(json);
  };
  const problemOf = (from: Refused['from']): string | undefined =>
    refused?.from === from ? refused.problem : undefined;
  return (
    <div ref={part} className={settingsStyles.group}>
      <div>
        <FileInput
          title={SETTINGS.importFile}
          glyph="folder"
          attributes={{ accept: '.json,application/json' }}
          onPick={([file]) => void file?.text().then((json) => read('file', json))}
        />
      </div>
      {problemOf('file') !== undefined && (
        <Notice kind="error" role="alert">
          {problemOf('file')}
        </Notice>
      )}
      <TextField
        label={SETTINGS.importText}
        multiline
        rows={3}
        resizable={false}
        value={pasted}
        onChange={(_event, text) => setPasted(text ?? '')}
        {...errorOf(problemOf('text'))}
      />
      <div>
        <Button disabled={pasted.trim() === ''} onClick={() => void read('text', pasted)}>
          {SETTINGS.import}
        </Button>
      </div>
    </div>
  );
}
