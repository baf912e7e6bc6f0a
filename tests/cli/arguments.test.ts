import { type Command, type Corregir, readArguments, type Unir, type Validar } from '../../src/cli/arguments';
import { WrongUsage } from '../../src/cli/usage';

const words = (line: string): string[] => line.split(' ').filter((word) => word !== '');

const VALIDAR: Validar = {
  orden: 'validar',
  archivos: ['A.xlsx'],
  json: false,
  trimestre: null,
  ajustes: null,
  anterior: [],
  reporte: null,
  unidades: null,
  particion: null,
};
const UNIR: Unir = { orden: 'unir', archivos: ['1.json', '2.json'], json: false, reporte: null, unidades: null };
const CORREGIR: Corregir = {
  orden: 'corregir',
  archivo: 'A.xlsx',
  salida: 'B.xlsx',
  conPlantillas: false,
  json: false,
  trimestre: null,
  ajustes: null,
  anterior: [],
};

const DISPENSAR: Command = {
  orden: 'dispensar',
  archivo: 'A.xlsx',
  salida: 'B.xlsx',
  regla: 'r',
  clave: null,
  hoja: null,
  motivo: 'm',
  nombre: 'n',
  json: false,
  ajustes: null,
  anterior: [],
};

test.each<[string, Command]>([
  ['validar A.xlsx', VALIDAR],
  ['validar A.xlsx B.xlsx 2025/*.xlsx', { ...VALIDAR, archivos: ['A.xlsx', 'B.xlsx', '2025/*.xlsx'] }],
  ['--json validar A.xlsx', { ...VALIDAR, json: true }],
  ['validar --trimestre 2 A.xlsx', { ...VALIDAR, trimestre: 2 }],
  ['validar A.xlsx --trimestre=4 --ajustes=X.json', { ...VALIDAR, trimestre: 4, ajustes: 'X.json' }],
  ['validar A.xlsx --anterior B.xlsx', { ...VALIDAR, anterior: ['B.xlsx'] }],
  ['validar A.xlsx --anterior B.xlsx --anterior=2025/T1', { ...VALIDAR, anterior: ['B.xlsx', '2025/T1'] }],
  ['validar A.xlsx --reporte R.html', { ...VALIDAR, reporte: 'R.html' }],
  ['validar A.xlsx --reporte R.HTM', { ...VALIDAR, reporte: 'R.HTM' }],
  ...['R.xlsx', 'R.csv'].map((reporte): [string, Command] => [
    `validar A.xlsx --reporte ${reporte}`,
    { ...VALIDAR, reporte },
  ]),
  ['validar A.xlsx --unidades U.txt', { ...VALIDAR, unidades: 'U.txt' }],
  ['validar A.xlsx --json --particion 3/16', { ...VALIDAR, json: true, particion: { parte: 3, de: 16 } }],
  ['validar A.xlsx --particion=1/1 --json', { ...VALIDAR, json: true, particion: { parte: 1, de: 1 } }],
  ['unir 1.json 2.json', UNIR],
  [
    'unir 1.json 2.json --json --reporte R.xlsx --unidades U.txt',
    { ...UNIR, json: true, reporte: 'R.xlsx', unidades: 'U.txt' },
  ],
  ['validar -- --raro.xlsx', { ...VALIDAR, archivos: ['--raro.xlsx'] }],
  ['corregir A.xlsx --salida B.xlsx', CORREGIR],
  ['corregir A.xlsx --salida=--B.xlsx', { ...CORREGIR, salida: '--B.xlsx' }],
  [
    'corregir --con-plantillas --json --trimestre 1 --ajustes X.json --anterior Z.xlsx --salida B.xlsx A.xlsx',
    { ...CORREGIR, conPlantillas: true, json: true, trimestre: 1, ajustes: 'X.json', anterior: ['Z.xlsx'] },
  ],
  [
    'sellar A.xlsx --salida B.xlsx',
    { orden: 'sellar', archivo: 'A.xlsx', salida: 'B.xlsx', json: false, ajustes: null, anterior: [] },
  ],
  ['dispensar A.xlsx --salida B.xlsx --regla r --motivo m --nombre n', DISPENSAR],
  [
    'dispensar A.xlsx --salida B.xlsx --regla r --motivo m --nombre n --clave 301 --hoja H --ajustes X.json --json',
    { ...DISPENSAR, clave: 301, hoja: 'H', ajustes: 'X.json', json: true },
  ],
  ['--help', { orden: 'ayuda' }],
  ['-h', { orden: 'ayuda' }],
  ['ayuda', { orden: 'ayuda' }],
  ['validar --help --no-existe', { orden: 'ayuda' }],
  ['--version', { orden: 'version' }],
])('«%s» is understood', (line, command) => {
  expect(readArguments(words(line))).toEqual(command);
});

test.each([
  ['', 'Falta decir qué hacer: «validar», «corregir», «dispensar», «sellar» o «unir».'],
  [
    'A.xlsx',
    '«A.xlsx» no es una orden. Las órdenes son «validar», «corregir», «dispensar», «sellar» y «unir»; por ejemplo: tmm-f004 validar FORMATO.xlsx',
  ],
  ['validar', 'Falta decir qué archivo; por ejemplo: tmm-f004 validar FORMATO.xlsx'],
  ['corregir --salida B.xlsx', 'Falta decir qué archivo; por ejemplo: tmm-f004 corregir FORMATO.xlsx'],
  ['corregir A.xlsx', 'Falta decir dónde guardar la copia; por ejemplo: --salida CORREGIDO.xlsx'],
  [
    'corregir A.xlsx B.xlsx --salida C.xlsx',
    '«corregir» recibe un solo archivo y aquí hay 2: «A.xlsx» y «B.xlsx». Si un nombre lleva espacios, escríbalo entre comillas.',
  ],
  [
    'validar A.xlsx --jsn',
    '«validar» no tiene la opción --jsn. Sus opciones son --json, --trimestre, --anterior, --ajustes, --reporte, --unidades y --particion.',
  ],
  [
    'validar A.xlsx -x',
    '«validar» no tiene la opción -x. Sus opciones son --json, --trimestre, --anterior, --ajustes, --reporte, --unidades y --particion.',
  ],
  [
    'validar A.xlsx --salida B.xlsx',
    '«validar» no tiene la opción --salida. Sus opciones son --json, --trimestre, --anterior, --ajustes, --reporte, --unidades y --particion.',
  ],
  [
    'corregir A.xlsx --reporte R.html',
    '«corregir» no tiene la opción --reporte. Sus opciones son --salida, --con-plantillas, --trimestre, --anterior, --ajustes y --json.',
  ],
  ['toString A.xlsx', '«toString» no es una orden.'],
  ['unir', 'Falta decir qué archivo; por ejemplo: tmm-f004 unir parte-*.json'],
  [
    'unir 1.json --ajustes X.json',
    '«unir» no tiene la opción --ajustes. Sus opciones son --json, --reporte y --unidades.',
  ],
  ...['0/3', '4/3', '3', '1/0', '1/1000', 'a/b', '1/2/3'].map((valor) => [
    `validar A.xlsx --json --particion ${valor}`,
    `--particion es «${valor}» y debe decir qué parte y de cuántas, como 3/16; hasta 999 partes.`,
  ]),
  [
    'validar A.xlsx --particion 1/2',
    '--particion revisa una parte y su resultado se une después con las otras: escriba también --json.',
  ],
  ...['--reporte R.xlsx', '--unidades U.txt'].map((option) => [
    `validar A.xlsx --json --particion 1/2 ${option}`,
    `${option.split(' ')[0]} no va con --particion: el conjunto se conoce al unir las partes. Escríbala en «tmm-f004 unir».`,
  ]),
  ['validar A.xlsx --anterior', 'A la opción --anterior le falta su valor; por ejemplo: --anterior ANTERIOR.xlsx'],
  [
    'validar A.xlsx --json --particion 1/2 --anterior B.xlsx',
    '--anterior no va con --particion. Ponga los libros del trimestre anterior entre los archivos por revisar',
  ],
  ...['R.pdf', 'R.xlsm', 'R.xls', 'R.ods', 'R'].map((reporte) => [
    `validar A.xlsx --reporte ${reporte}`,
    `El reporte debe terminar en .html, .xlsx o .csv; «${reporte}» termina de otro modo.`,
  ]),
  ['validar A.xlsx --json --json', 'La opción --json está dos veces. Escríbala una sola vez.'],
  ['validar A.xlsx --trimestre', 'A la opción --trimestre le falta su valor; por ejemplo: --trimestre 2'],
  ['validar A.xlsx --trimestre --json', 'A la opción --trimestre le falta su valor; por ejemplo: --trimestre 2'],
  ['validar A.xlsx --ajustes=', 'A la opción --ajustes le falta su valor; por ejemplo: --ajustes AJUSTES.json'],
  ['corregir A.xlsx --salida', 'A la opción --salida le falta su valor; por ejemplo: --salida CORREGIDO.xlsx'],
  ['dispensar A.xlsx --salida B.xlsx', 'Falta la opción --regla; por ejemplo: --regla valor-no-entero'],
  [
    'dispensar A.xlsx --salida B.xlsx --regla r',
    'Falta la opción --motivo; por ejemplo: --motivo "Se mide en toneladas"',
  ],
  [
    'dispensar A.xlsx --salida B.xlsx --regla r --motivo m --nombre n --clave x',
    '--clave es «x» y debe ser el número de la meta, como 301.',
  ],
  [
    'sellar A.xlsx --salida B.xlsx --trimestre 2',
    '«sellar» no tiene la opción --trimestre. Sus opciones son --salida, --anterior, --ajustes y --json.',
  ],
  ['sellar A.xlsx', 'Falta decir dónde guardar la copia; por ejemplo: --salida CORREGIDO.xlsx'],
  ['validar A.xlsx --json=si', 'La opción --json va sola, sin valor.'],
  ...['0', '5', 'T1', '1.0', '2,5'].map((valor) => [
    `validar A.xlsx --trimestre ${valor}`,
    `--trimestre es «${valor}» y debe ser 1 (ene–mar), 2 (abr–jun), 3 (jul–sep) o 4 (oct–dic).`,
  ]),
])('«%s» is refused: %s', (line, message) => {
  expect(() => readArguments(words(line!))).toThrow(WrongUsage);
  expect(() => readArguments(words(line!))).toThrow(message);
});
