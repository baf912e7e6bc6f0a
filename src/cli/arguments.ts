import { parseArgs } from 'node:util';
import { type Trimestre, TRIMESTRES } from '../form/trimestre';
import { reportKindOf } from '../lot/reportKind';
import { WrongUsage } from './usage';

/** What every command may be told. */
interface CommonOptions {
  readonly json: boolean;
  /** The path of a settings document. */
  readonly ajustes: string | null;
  /** Files, folders and patterns of earlier quarters, as typed. */
  readonly anterior: readonly string[];
}

/** What the commands may be told that read a form and store nothing of it. */
interface ReadingOptions extends CommonOptions {
  /** The quarter for every form, in place of FECHA's; `null`: FECHA's. */
  readonly trimestre: Trimestre | null;
}

/** The workbook to copy and where. */
interface CopyingOptions {
  readonly archivo: string;
  readonly salida: string;
}

export interface Validar extends ReadingOptions {
  readonly orden: 'validar';
  /** Files, folders and patterns, as typed. */
  readonly archivos: readonly string[];
  /** The path of the report to write. */
  readonly reporte: string | null;
  /** The path of a list of the units that should be there. */
  readonly unidades: string | null;
  /** The one part of the files to review, of so many; `null`: all of them. */
  readonly particion: { readonly parte: number; readonly de: number } | null;
}

export interface Corregir extends ReadingOptions, CopyingOptions {
  readonly orden: 'corregir';
  readonly conPlantillas: boolean;
}

export interface Dispensar extends CommonOptions, CopyingOptions {
  readonly orden: 'dispensar';
  readonly regla: string;
  /** The row, `null`: any. */
  readonly clave: number | null;
  /** The sheet, `null`: any. */
  readonly hoja: string | null;
  readonly motivo: string;
  readonly nombre: string;
}

export interface Sellar extends CommonOptions, CopyingOptions {
  readonly orden: 'sellar';
}

export interface Unir {
  readonly orden: 'unir';
  /** The partial results, as typed. */
  readonly archivos: readonly string[];
  readonly json: boolean;
  readonly reporte: string | null;
  readonly unidades: string | null;
}

/** What the program was asked to do. */
export type Command = Validar | Corregir | Dispensar | Sellar | Unir | { readonly orden: 'ayuda' | 'version' };

const ORDENES = ['validar', 'corregir', 'dispensar', 'sellar', 'unir'] as const;
type Orden = (typeof ORDENES)[number];

// An option with an example takes a value.
const EXAMPLES: Readonly<Record<string, string>> = {
  trimestre: '2',
  anterior: 'ANTERIOR.xlsx',
  ajustes: 'AJUSTES.json',
  reporte: 'REPORTE.xlsx',
  unidades: 'UNIDADES.txt',
  particion: '3/16',
  salida: 'CORREGIDO.xlsx',
  regla: 'valor-no-entero',
  clave: '301',
  hoja: '"Dirección"',
  motivo: '"Se mide en toneladas"',
  nombre: '"Titular de la unidad"',
};
const OPTIONS: Readonly<Record<Orden, readonly string[]>> = {
  validar: ['json', 'trimestre', 'anterior', 'ajustes', 'reporte', 'unidades', 'particion'],
  corregir: ['salida', 'con-plantillas', 'trimestre', 'anterior', 'ajustes', 'json'],
  dispensar: ['salida', 'regla', 'clave', 'hoja', 'motivo', 'nombre', 'anterior', 'ajustes', 'json'],
  sellar: ['salida', 'anterior', 'ajustes', 'json'],
  unir: ['json', 'reporte', 'unidades'],
};
// May be typed more than once.
const REPEATABLE = ['anterior'];

/** Takes the words after the program's name; gives what is to be done. Throws WrongUsage. */
export function readArguments(words: readonly string[]): Command {
  const { tokens } = parse(words);
  const options = tokens.filter((token) => token.kind === 'option');
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [orden, ...archivos] = positionals;
  if (orden === 'ayuda' || options.some(({ name }) => name === 'help')) return { orden: 'ayuda' };
  if (options.some(({ name }) => name === 'version')) return { orden: 'version' };
  if (orden === undefined) throw new WrongUsage('falta-orden', {});
  const known = ORDENES.find((each) => each === orden);
  if (!known) throw new WrongUsage('orden-desconocida', { orden });
  const values = readOptions(known, options);
  if (archivos[0] === undefined) throw new WrongUsage('faltan-archivos', { orden });
  const json = values.has('json');
  const reporte = readReporte(values.get('reporte'));
  const unidades = values.get('unidades') ?? null;
  if (known === 'unir') return { orden: known, archivos, json, reporte, unidades };
  const common = {
    json,
    ajustes: values.get('ajustes') ?? null,
    anterior: options.filter(({ name }) => name === 'anterior').map(readValue),
  };
  const trimestre = readTrimestre(values.get('trimestre'));
  if (known === 'validar') {
    return { orden: known, archivos, ...common, trimestre, reporte, unidades, particion: readParticion(values) };
  }
  if (archivos.length > 1) throw new WrongUsage('sobran-archivos', { orden, archivos });
  const salida = values.get('salida');
  if (salida === undefined) throw new WrongUsage('falta-salida', { ejemplo: EXAMPLES['salida']! });
  const copying = { archivo: archivos[0], salida, ...common };
  switch (known) {
    case 'corregir':
      return { orden: known, ...copying, trimestre, conPlantillas: values.has('con-plantillas') };
    case 'dispensar':
      return { orden: known, ...copying, ...readDispensa(values) };
    case 'sellar':
      return { orden: known, ...copying };
  }
}

function readDispensa(
  values: ReadonlyMap<string, string>,
): Pick<Dispensar, 'regla' | 'clave' | 'hoja' | 'motivo' | 'nombre'> {
  const needed = (name: string): string => {
    const value = values.get(name);
    if (value === undefined) throw new WrongUsage('falta-opcion', { opcion: `--${name}`, ejemplo: EXAMPLES[name]! });
    return value;
  };
  const clave = values.get('clave');
  if (clave !== undefined && !/^\d{1,9}$/.test(clave)) throw new WrongUsage('clave-invalida', { valor: clave });
  return {
    regla: needed('regla'),
    clave: clave === undefined ? null : Number(clave),
    hoja: values.get('hoja') ?? null,
    motivo: needed('motivo'),
    nombre: needed('nombre'),
  };
}

// Not strict, for its own complaints are in English: its tokens are judged here.
function parse(words: readonly string[]): { readonly tokens: readonly Token[] } {
  return parseArgs({
    args: [...words],
    options: {
      trimestre: { type: 'string' },
      anterior: { type: 'string' },
      ajustes: { type: 'string' },
      reporte: { type: 'string' },
      unidades: { type: 'string' },
      particion: { type: 'string' },
      salida: { type: 'string' },
      regla: { type: 'string' },
      clave: { type: 'string' },
      hoja: { type: 'string' },
      motivo: { type: 'string' },
      nombre: { type: 'string' },
      json: { type: 'boolean' },
      'con-plantillas': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
    strict: false,
    tokens: true,
  });
}

type Token =
  | {
      readonly kind: 'option';
      readonly name: string;
      readonly rawName: string;
      readonly value?: string | undefined;
      readonly inlineValue?: boolean | undefined;
    }
  | { readonly kind: 'positional'; readonly value: string }
  | { readonly kind: 'option-terminator' };
type OptionToken = Extract<Token, { readonly kind: 'option' }>;

/** Takes a command and the options typed; gives the value of each, '' for one that stands alone. */
function readOptions(orden: Orden, options: readonly OptionToken[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const option of options) {
    const { name, rawName: opcion } = option;
    if (!OPTIONS[orden].includes(name)) {
      const opciones = OPTIONS[orden].map((each) => `--${each}`);
      throw new WrongUsage('opcion-desconocida', { orden, opcion, opciones });
    }
    if (values.has(name) && !REPEATABLE.includes(name)) throw new WrongUsage('opcion-repetida', { opcion });
    values.set(name, readValue(option));
  }
  return values;
}

function readValue({ name, rawName: opcion, value, inlineValue }: OptionToken): string {
  const ejemplo = EXAMPLES[name];
  if (ejemplo === undefined) {
    if (value !== undefined) throw new WrongUsage('opcion-con-valor', { opcion });
    return '';
  }
  // `--salida --json` forgot the value; `--salida=--json` means it.
  if (!value || (!inlineValue && value.startsWith('-'))) throw new WrongUsage('opcion-sin-valor', { opcion, ejemplo });
  return value;
}

function readTrimestre(valor: string | undefined): Trimestre | null {
  if (valor === undefined) return null;
  const trimestre = TRIMESTRES.find((each) => String(each) === valor);
  if (trimestre === undefined) throw new WrongUsage('trimestre-invalido', { valor });
  return trimestre;
}

function readParticion(values: ReadonlyMap<string, string>): Validar['particion'] {
  const valor = values.get('particion');
  if (valor === undefined) return null;
  const [, parte = '0', de = '0'] = /^(\d{1,3})\/(\d{1,3})$/.exec(valor) ?? [];
  if (Number(parte) < 1 || Number(parte) > Number(de)) throw new WrongUsage('particion-invalida', { valor });
  if (!values.has('json')) throw new WrongUsage('particion-sin-json', {});
  if (values.has('anterior')) throw new WrongUsage('particion-con-anterior', {});
  const other = ['reporte', 'unidades'].find((option) => values.has(option));
  if (other) throw new WrongUsage('particion-con-otra', { opcion: `--${other}` });
  return { parte: Number(parte), de: Number(de) };
}

function readReporte(reporte: string | undefined): string | null {
  if (reporte === undefined) return null;
  if (reportKindOf(reporte) === null) throw new WrongUsage('reporte-otro-tipo', { reporte });
  return reporte;
}
