import type { ReactElement } from 'react';
import { useSessionState } from '../app/SessionContext';
import { FormCard } from './FormCard';
import { formsStyles } from './forms.styles';
import { IgnoredSheets } from './IgnoredSheets';
import { UnrecognisedCard } from './UnrecognisedCard';

/** The workbook's forms, the sheets that could not be read as one, and those that are none. */
export default function FormsView(): ReactElement {
  const { formatos, hojasNoReconocidas, hojasIgnoradas } = useSessionState(({ reviewed }) => reviewed!.review);
  const { porFormato } = useSessionState(({ reviewed }) => reviewed!.entrega.dispensas);
  return (
    <div className={formsStyles.view}>
      {hojasNoReconocidas.map((sheet, index) => (
        <UnrecognisedCard key={index} sheet={sheet} />
      ))}
      {formatos.map((form, index) => (
        <FormCard key={index} form={form} dispensas={porFormato[index] ?? []} opened={formatos.length === 1} />
      ))}
      {hojasIgnoradas.length > 0 && <IgnoredSheets sheets={hojasIgnoradas} />}
    </div>
  );
}
