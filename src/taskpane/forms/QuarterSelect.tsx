import type { ReactElement } from 'react';
import { type Trimestre, TRIMESTRES } from '../../form/trimestre';
import { writeTrimestre } from '../../language/figures';
import type { FormatoReview } from '../../review/reviewWorkbook';
import { useIsBusy, useSession } from '../app/SessionContext';
import { Select } from '../parts/Select';
import { FORMS } from './texts';

const FROM_DATE = '';

/** The form's quarter, which can be chosen in place of FECHA's. */
export function QuarterSelect({ form: { formato, trimestre } }: { form: FormatoReview }): ReactElement {
  const session = useSession();
  const isBusy = useIsBusy();
  const isChosen = trimestre !== null && trimestre !== formato.trimestre;
  return (
    <Select
      label={FORMS.quarter}
      value={isChosen ? String(trimestre) : FROM_DATE}
      disabled={isBusy}
      options={[
        { value: FROM_DATE, text: FORMS.fromDate(formato.trimestre) },
        ...TRIMESTRES.map((each) => ({ value: String(each), text: writeTrimestre(each) })),
      ]}
      onChange={(value) =>
        void session.settleSheet(formato.hoja, { trimestre: value === FROM_DATE ? null : (Number(value) as Trimestre) })
      }
    />
  );
}
