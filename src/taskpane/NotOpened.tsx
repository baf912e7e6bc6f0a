import type { ReactElement } from 'react';
import type { Theme } from '../excel/theme';
import { describeFailure, type Failure, nameFailure } from '../messages/failures';
import { OpenWorkbookFailure } from '../workbook/openWorkbook';
import { appStyles } from './App.styles';
import { APP } from './app/texts';
import { Button } from './parts/Button';
import { Notice } from './parts/Notice';
import { ThemeRoot } from './theme/ThemeRoot';
import { VERDICT } from './verdict/texts';

interface NotOpenedProps {
  readonly failure: Failure;
  readonly theme: () => Theme;
  readonly onRetry: () => void;
}

/** What is shown where there is no workbook to work with: another program, an old Excel, or one that does not answer. */
export function NotOpened({ failure, theme, onRetry }: NotOpenedProps): ReactElement {
  const mayAnswerYet = failure instanceof OpenWorkbookFailure && failure.codigo === 'sin-respuesta';
  return (
    <ThemeRoot theme={theme}>
      <main className={appStyles.alone}>
        <h1 className={appStyles.name}>{APP.name}</h1>
        <Notice kind="error" role="alert">
          <h2 className={appStyles.title}>{nameFailure(failure)}</h2>
          <p>{describeFailure(failure)}</p>
        </Notice>
        {mayAnswerYet && (
          <Button kind="primary" onClick={onRetry}>
            {VERDICT.retry}
          </Button>
        )}
      </main>
    </ThemeRoot>
  );
}
