import type { ReactElement } from 'react';
import { columnaNamed, type NombreColumna } from '../../form/correspondencia';
import type { ColumnaPropuesta } from '../../form/proposeColumnas';
import { nameColumna } from '../../messages/names';
import { plain } from '../../reports/plain';
import { Select } from '../parts/Select';
import { mappingStyles } from './mapping.styles';
import { MAPPING, describeOrigen } from './texts';

interface ColumnsTableProps {
  readonly columnas: readonly ColumnaPropuesta[];
  /** The letters of the sheet's columns. */
  readonly letters: readonly string[];
  readonly onChange: (nombre: NombreColumna, letra: string | null) => void;
}

const ABSENT = '';

/** Every column of the form with its letter, how it was found, and what the header says over it. */
export function ColumnsTable({ columnas, letters, onChange }: ColumnsTableProps): ReactElement {
  return (
    <section>
      <h3 className={mappingStyles.heading}>{MAPPING.columns}</h3>
      <p className={mappingStyles.hint}>{MAPPING.columnsHint}</p>
      <ul className={mappingStyles.list}>
        {columnas.map(({ nombre, letra, origen, texto }) => {
          const name = nameColumna(columnaNamed(nombre));
          const options = letra === null || letters.includes(letra) ? letters : [...letters, letra];
          return (
            <li key={nombre} className={mappingStyles.row}>
              <span>
                <span className={mappingStyles.name}>{name}</span>
                <span className={mappingStyles.hint}>
                  {origen && describeOrigen(origen, texto === null ? null : plain(texto))}
                </span>
              </span>
              <span className={mappingStyles.letter}>
                <Select
                  label={name}
                  bare
                  value={letra ?? ABSENT}
                  options={[
                    { value: ABSENT, text: MAPPING.absent },
                    ...options.map((value) => ({ value, text: value })),
                  ]}
                  onChange={(value) => onChange(nombre, value === ABSENT ? null : value)}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
