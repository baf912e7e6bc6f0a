import { readAnterior } from '../../src/history/anterior';
import { reviewWorkbook } from '../../src/review/reviewWorkbook';
import { AJUSTES } from '../../src/settings/ajustes';
import { judgePicked } from '../../src/taskpane/comparison/judgePicked';
import { type FormatoSpec, hojaOf } from '../support/formato';

const LIBRO = 'anterior.xlsx';
const metas: FormatoSpec['metas'] = [{ P: [3, 3, 3, 3], A: [3] }];

const UNIT = '54103 PARTICIPACIÓN SOCIAL';

test.each<[string, FormatoSpec, string | null]>([
  ['of the quarter before', { trimestre: 1, metas }, null],
  [
    'of the same quarter',
    { trimestre: 2, metas },
    'Ese libro es del mismo trimestre (abr–jun). Elija el de un trimestre anterior.',
  ],
  [
    'of a later quarter',
    { trimestre: 4, metas },
    'Ese libro es de un trimestre posterior (oct–dic). Elija el de un trimestre anterior.',
  ],
  [
    'of another unit',
    { trimestre: 1, metas: [{ ...metas[0]!, clave: 900 }], celdas: { B8: UNIT } },
    'Ningún formato se pudo comparar con «anterior.xlsx». Abajo dice por qué.',
  ],
])('a workbook %s', (_name, spec, reason) => {
  const anterior = readAnterior({ sheets: [hojaOf(spec)] }, LIBRO);
  const { formatos } = reviewWorkbook({ sheets: [hojaOf({ trimestre: 2, metas })] }, { ajustes: AJUSTES, anterior });
  expect(judgePicked(LIBRO, formatos)).toBe(reason);
});
