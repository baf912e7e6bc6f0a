import type { ReactElement } from 'react';
import type { Side, Sides } from '../../messages/sides';
import { plain } from '../../reports/plain';
import { findingsStyles } from './findings.styles';
import { FINDINGS } from './texts';

/** Both sides of a finding and the difference. */
export function SidesTable({ sides: { uno, otro, diferencia } }: { sides: Sides }): ReactElement {
  const sides: Side[] = [
    uno,
    otro,
    ...(diferencia === null ? [] : [{ nombre: FINDINGS.difference, valor: diferencia }]),
  ];
  return (
    <dl className={findingsStyles.sides}>
      {sides.map(({ nombre, valor }) => (
        <div key={nombre} className={findingsStyles.side}>
          <dt className={findingsStyles.sideName}>{nombre}</dt>
          <dd className={findingsStyles.sideValue}>{plain(valor)}</dd>
        </div>
      ))}
    </dl>
  );
}
