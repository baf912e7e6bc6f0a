import type { ReactElement } from 'react';
import type { EstadoDelSello } from '../../submission/seal/verifySello';
import { useNavigation } from '../app/navigation';
import { SectionPage } from '../app/SectionPage';
import { SUBMISSION_SECTION } from '../app/sections';
import { Button } from '../parts/Button';
import { SEAL } from './texts';
import { verdictStyles } from './verdict.styles';

/** Whether the workbook is still what was sealed, with the way to what changed; nothing where it was never sealed. */
export function SealLine({ sello }: { sello: EstadoDelSello }): ReactElement | null {
  const { open } = useNavigation();
  if (sello.tipo === 'sin-sello') return null;
  if (sello.tipo === 'intacto') return <p className={verdictStyles.faint}>{SEAL.intact}</p>;
  const isChanged = sello.tipo === 'cambiado';
  return (
    <div className={verdictStyles.seal}>
      <p>{isChanged ? SEAL.changed(sello.cambios.length) : SEAL.refused}</p>
      <Button kind="quiet" onClick={() => open(<SectionPage section={SUBMISSION_SECTION} />)}>
        {isChanged ? SEAL.seeChanges : SEAL.see}
      </Button>
    </div>
  );
}

/** Takes the state of a seal; tells whether whoever hands the workbook in must look at it. */
export function isBroken({ tipo }: EstadoDelSello): boolean {
  return tipo === 'cambiado' || tipo === 'rechazado';
}
