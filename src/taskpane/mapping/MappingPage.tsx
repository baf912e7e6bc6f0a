import { type ReactElement, useEffect, useState } from 'react';
import type { EncabezadoIndicado } from '../../form/correspondencia';
import { type Trimestre, TRIMESTRES } from '../../form/trimestre';
import { writeTrimestre } from '../../language/figures';
import { plain } from '../../reports/plain';
import type { HeaderProposal } from '../../session/headerProposal';
import { columnLetters, fromAddress } from '../../workbook/address';
import { useNavigation } from '../app/navigation';
import { Page } from '../app/Page';
import { useSession } from '../app/SessionContext';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { NumberField } from '../parts/NumberField';
import { Select } from '../parts/Select';
import { ColumnsTable } from './ColumnsTable';
import { mappingStyles } from './mapping.styles';
import { MAPPING } from './texts';

const FROM_DATE = '';

/** Pointing at the header of a sheet's table: its row, its columns and the quarter. */
export default function MappingPage({ hoja }: { hoja: string }): ReactElement {
  const session = useSession();
  const { back } = useNavigation();
  const [known] = useState(() => session.getState().reviewed!.correspondencias.find((each) => each.hoja === hoja));
  const [encabezado, setEncabezado] = useState<EncabezadoIndicado | null>(known?.encabezado ?? null);
  const [trimestre, setTrimestre] = useState<Trimestre | null>(known?.trimestre ?? null);
  const [proposal, setProposal] = useState<HeaderProposal | null>(null);
  const [otherSheet, setOtherSheet] = useState<string | null>(null);

  useEffect(() => {
    let isCurrent = true;
    if (encabezado) void session.proposeHeader(hoja, encabezado).then((found) => isCurrent && setProposal(found));
    return () => {
      isCurrent = false;
    };
  }, [session, hoja, encabezado]);

  const point = (fila: number): void => setEncabezado({ fila, columnas: {} });
  const useSelected = async (): Promise<void> => {
    const place = await session.selection();
    if (!place) return back();
    setOtherSheet(place.sheet === hoja ? null : place.sheet);
    if (place.sheet === hoja) point(fromAddress(place.cell)!.row + 1);
  };
  const save = (indicated: EncabezadoIndicado | null): void => {
    back();
    void session.settleSheet(hoja, { encabezado: indicated, trimestre });
  };
  const lastColumn = session.getState().reviewed!.content.sheets.find(({ name }) => name === hoja)?.columnCount ?? 0;
  return (
    <Page
      title={MAPPING.title}
      actions={
        <>
          <Button kind="primary" disabled={!encabezado || !proposal?.metas} onClick={() => save(encabezado)}>
            {MAPPING.save}
          </Button>
          <Button onClick={back}>{MAPPING.cancel}</Button>
          {known?.encabezado && <Button onClick={() => save(null)}>{MAPPING.forget}</Button>}
        </>
      }
    >
      <p>{MAPPING.intro(plain(hoja))}</p>
      <Button glyph="target" wide onClick={() => void useSelected()}>
        {MAPPING.useSelection}
      </Button>
      {otherSheet !== null && (
        <Notice kind="warning" role="alert">
          {MAPPING.otherSheet(plain(otherSheet))}
        </Notice>
      )}
      <div className={mappingStyles.pair}>
        <NumberField label={MAPPING.row} value={encabezado?.fila ?? null} onChange={(fila) => fila && point(fila)} />
        <Select
          label={MAPPING.quarter}
          value={trimestre === null ? FROM_DATE : String(trimestre)}
          options={[
            { value: FROM_DATE, text: MAPPING.fromDate },
            ...TRIMESTRES.map((each) => ({ value: String(each), text: writeTrimestre(each) })),
          ]}
          onChange={(value) => setTrimestre(value === FROM_DATE ? null : (Number(value) as Trimestre))}
        />
      </div>
      <div role="status">
        {proposal && <Notice kind={proposal.metas > 0 ? 'ready' : 'warning'}>{MAPPING.metas(proposal.metas)}</Notice>}
      </div>
      {proposal && encabezado && (
        <ColumnsTable
          columnas={proposal.columnas}
          letters={Array.from({ length: lastColumn }, (_, column) => columnLetters(column))}
          onChange={(nombre, letra) =>
            setEncabezado({ ...encabezado, columnas: { ...encabezado.columnas, [nombre]: letra } })
          }
        />
      )}
    </Page>
  );
}
