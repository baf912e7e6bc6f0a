import { inferIntegraciones } from '../../src/form/rollUp';
import { formatoWith, metaRow, type SheetRows } from '../support/plainForm';

function integracionesOf(...rows: SheetRows) {
  return inferIntegraciones(formatoWith(rows)).map(({ cabeza, componentes }) => [
    cabeza.clave,
    componentes.map(({ clave }) => clave),
  ]);
}

const FIRST = metaRow('302.- Eventos', 30, [10, 9, 10, null, 10]);
const SECOND = metaRow('303.- Jornadas', 12, [2, 2, 4, null, 4, null, 2]);
const PAYROLL = metaRow('301.- Vigilancia del pago de nómina', 24, [6, 6, 6, null, 6, null, 6]);

test('a head row whose META ANUAL and P are the sums of its actions, payroll left out, is a roll-up', () => {
  const head = metaRow('300.- Fomento', 42, [12, 99, 14, null, 14, null, 2]);
  expect(integracionesOf(head, PAYROLL, FIRST, SECOND)).toEqual([[300, [302, 303]]]);
});

test('payroll is told by the unit too', () => {
  const head = metaRow('300.- Fomento', 42, [12, null, 14, null, 14, null, 2]);
  const payroll = metaRow('301.- Pago al personal', 24, [6, 6, 6, null, 6, null, 6], 'Nominas');
  expect(integracionesOf(head, payroll, FIRST, SECOND)).toEqual([[300, [302, 303]]]);
});

test('a head row may add payroll up as well', () => {
  const head = metaRow('300.- Fomento', 66, [18, null, 20, null, 20, null, 8]);
  expect(integracionesOf(head, PAYROLL, FIRST, SECOND)).toEqual([[300, [301, 302, 303]]]);
});

test('every hundred has its own head', () => {
  const head = metaRow('300.- Fomento', 42, [12, null, 14, null, 14, null, 2]);
  const other = metaRow('400.- Obra', 4, [1, null, 1, null, 1, null, 1]);
  const action = metaRow('401.- Visitas', 40, [10, null, 10, null, 10, null, 10]);
  expect(integracionesOf(head, FIRST, SECOND, other, action)).toEqual([[300, [302, 303]]]);
});

test.each<[string, SheetRows]>([
  [
    'META ANUAL ties out and one P does not',
    [metaRow('300.- F', 42, [11, null, 15, null, 14, null, 2]), FIRST, SECOND],
  ],
  [
    'every P ties out and META ANUAL does not',
    [metaRow('300.- F', 43, [12, null, 14, null, 14, null, 2]), FIRST, SECOND],
  ],
  ['one action alone has the same plan', [metaRow('300.- F', 30, [10, null, 10, null, 10]), FIRST]],
  [
    'the other actions have no plan',
    [metaRow('300.- F', 30, [10, null, 10, null, 10]), FIRST, metaRow('303.- G', null)],
  ],
  ['nobody planned any P', [metaRow('300.- F', 3), metaRow('301.- G', 1), metaRow('302.- H', 2)]],
  [
    'nobody has a META ANUAL',
    [metaRow('300.- F', null, [2]), metaRow('301.- G', null, [1]), metaRow('302.- H', null, [1])],
  ],
  [
    'the head stands twice',
    [metaRow('300.- F', 42, [12, null, 14, null, 14, null, 2]), metaRow('300.- G', 1, [1]), FIRST, SECOND],
  ],
  ['there is no head', [FIRST, SECOND]],
  ['claves are missing', [metaRow('Fomento', 42, [12, null, 14, null, 14, null, 2]), FIRST, SECOND]],
  ['the claves are below 100', [metaRow('0.- F', 3, [3]), metaRow('1.- G', 1, [1]), metaRow('2.- H', 2, [2])]],
])('where %s there is no roll-up', (_, rows) => {
  expect(integracionesOf(...rows)).toEqual([]);
});
