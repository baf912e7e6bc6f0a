import type { HojaNoReconocida } from '../form/formato';
import { foundInForm, type Found, type Rule } from './rule';

/** What was found of the form on the sheet, and what was not. Nothing missing: the table holds no meta. */
export type Datos = Pick<HojaNoReconocida, 'encontrados' | 'faltantes'>;

/** The one rule about a sheet on which no form could be read. */
export const formatoNoReconocido: Omit<Rule<'formato-no-reconocido', Datos>, 'revisar'> & {
  readonly revisarHoja: (hoja: HojaNoReconocida) => Found<Datos>[];
} = {
  id: 'formato-no-reconocido',
  titulo: 'El formato no se reconoce',
  severidad: 'error',
  porque: 'Mientras no se entienda su tabla, nada de la hoja se puede revisar.',
  revisarHoja: ({ celda, encontrados, faltantes }) => [foundInForm(celda, { encontrados, faltantes })],
};
