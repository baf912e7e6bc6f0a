import { writeNumber } from '../language/figures';
import { describePartialProblem, LOT } from '../lot/messages';
import type { InvalidPartial } from '../lot/partial';
import { count, listWords, SEVERIDAD_NAMES } from '../messages/names';
import type { Problema } from '../reports/fileReview';
import { errorCode } from './errorCode';

/** What somebody typed that cannot be done, with what its sentence names. */
export interface UsageProblems {
  'falta-orden': Record<string, never>;
  'orden-desconocida': { readonly orden: string };
  'faltan-archivos': { readonly orden: string };
  'sobran-archivos': { readonly orden: string; readonly archivos: readonly string[] };
  'opcion-desconocida': { readonly orden: string; readonly opcion: string; readonly opciones: readonly string[] };
  'opcion-repetida': { readonly opcion: string };
  'opcion-sin-valor': { readonly opcion: string; readonly ejemplo: string };
  'opcion-con-valor': { readonly opcion: string };
  'trimestre-invalido': { readonly valor: string };
  'falta-salida': { readonly ejemplo: string };
  'falta-opcion': { readonly opcion: string; readonly ejemplo: string };
  'clave-invalida': { readonly valor: string };
  'dispensa-rechazada': { readonly mensaje: string };
  'regla-desconocida': { readonly regla: string; readonly reglas: readonly string[] };
  'sin-hallazgo': { readonly regla: string };
  'reporte-otro-tipo': { readonly reporte: string };
  'reporte-existe': { readonly reporte: string };
  'reporte-es-entrada': { readonly reporte: string };
  'reporte-sin-escribir': { readonly reporte: string; readonly detalle: string };
  'lote-sin-guardar': { readonly carpeta: string; readonly detalle: string };
  'particion-invalida': { readonly valor: string };
  'particion-sin-json': Record<string, never>;
  'particion-con-otra': { readonly opcion: string };
  'particion-con-anterior': Record<string, never>;
  'unidades-ilegibles': { readonly unidades: string; readonly detalle: string };
  'unidades-vacias': { readonly unidades: string };
  'unidades-no-texto': { readonly unidades: string };
  'parciales-invalidos': { readonly problemas: readonly ProblemaParcial[] };
  'ajustes-ilegibles': { readonly ajustes: string; readonly detalle: string };
  'ajustes-invalidos': { readonly ajustes: string; readonly problemas: readonly string[] };
  'anterior-ilegible': { readonly anterior: string; readonly mensaje: string };
  'anterior-sin-formatos': { readonly anteriores: readonly string[] };
  'salida-es-entrada': { readonly salida: string };
  'salida-existe': { readonly salida: string };
  'salida-otro-tipo': { readonly salida: string; readonly extension: string };
  'salida-sin-escribir': { readonly salida: string; readonly detalle: string };
  'resultado-sin-escribir': { readonly detalle: string };
}

/** Why files cannot be merged. */
export type ProblemaParcial =
  | ({ readonly archivo: string } & ProblemaDeArchivo)
  | { readonly tipo: 'faltan-partes'; readonly partes: readonly number[]; readonly de: number };

/** Why a file cannot be merged with the others. */
export type ProblemaDeArchivo =
  | { readonly tipo: 'ilegible'; readonly detalle: string }
  | { readonly tipo: 'invalido'; readonly problema: InvalidPartial }
  | { readonly tipo: 'otro-lote'; readonly primero: string }
  | { readonly tipo: 'parte-repetida'; readonly parte: number; readonly primero: string };

type UsageProse = { readonly [Code in keyof UsageProblems]: (datos: UsageProblems[Code]) => string };

const USAGE: UsageProse = {
  'falta-orden': () => 'Falta decir qué hacer: «validar», «corregir», «dispensar», «sellar» o «unir».',
  'orden-desconocida': ({ orden }) =>
    `«${orden}» no es una orden. Las órdenes son «validar», «corregir», «dispensar», «sellar» y «unir»; por ejemplo: tmm-f004 validar FORMATO.xlsx`,
  'faltan-archivos': ({ orden }) =>
    `Falta decir qué archivo; por ejemplo: tmm-f004 ${orden} ${orden === 'unir' ? 'parte-*.json' : 'FORMATO.xlsx'}`,
  'sobran-archivos': ({ orden, archivos }) =>
    `«${orden}» recibe un solo archivo y aquí hay ${archivos.length}: ${listWords(archivos.map((archivo) => `«${archivo}»`))}. Si un nombre lleva espacios, escríbalo entre comillas.`,
  'opcion-desconocida': ({ orden, opcion, opciones }) =>
    `«${orden}» no tiene la opción ${opcion}. Sus opciones son ${listWords(opciones)}.`,
  'opcion-repetida': ({ opcion }) => `La opción ${opcion} está dos veces. Escríbala una sola vez.`,
  'opcion-sin-valor': ({ opcion, ejemplo }) =>
    `A la opción ${opcion} le falta su valor; por ejemplo: ${opcion} ${ejemplo}`,
  'opcion-con-valor': ({ opcion }) => `La opción ${opcion} va sola, sin valor.`,
  'trimestre-invalido': ({ valor }) =>
    `--trimestre es «${valor}» y debe ser 1 (ene–mar), 2 (abr–jun), 3 (jul–sep) o 4 (oct–dic).`,
  'falta-salida': ({ ejemplo }) => `Falta decir dónde guardar la copia; por ejemplo: --salida ${ejemplo}`,
  'falta-opcion': ({ opcion, ejemplo }) => `Falta la opción ${opcion}; por ejemplo: ${opcion} ${ejemplo}`,
  'clave-invalida': ({ valor }) => `--clave es «${valor}» y debe ser el número de la meta, como 301.`,
  'dispensa-rechazada': ({ mensaje }) => mensaje,
  'regla-desconocida': ({ regla, reglas }) =>
    `No hay ninguna regla «${regla}». Se pueden dispensar las advertencias de ${listWords(reglas)}.`,
  'sin-hallazgo': ({ regla }) =>
    `La revisión no encontró ninguna advertencia de la regla «${regla}» ahí. Compruebe la clave y la hoja.`,
  'reporte-otro-tipo': ({ reporte }) =>
    `El reporte debe terminar en .html, .xlsx o .csv; «${reporte}» termina de otro modo.`,
  'reporte-existe': ({ reporte }) =>
    `Ya existe «${reporte}» y no se reemplaza, porque podría ser un libro de alguien. Escriba otro nombre en --reporte, o borre antes ese archivo.`,
  'reporte-es-entrada': ({ reporte }) =>
    `«${reporte}» es uno de los archivos por revisar y el reporte lo borraría. Escriba otro nombre en --reporte.`,
  'reporte-sin-escribir': ({ reporte, detalle }) => `No se pudo guardar el reporte en «${reporte}»: ${detalle}.`,
  'lote-sin-guardar': ({ carpeta, detalle }) =>
    `No se pudo guardar en «${carpeta}» lo que espera su turno: ${detalle}. Haga lugar en ese disco y repita la revisión.`,
  'particion-invalida': ({ valor }) =>
    `--particion es «${valor}» y debe decir qué parte y de cuántas, como 3/16; hasta 999 partes.`,
  'particion-sin-json': () =>
    '--particion revisa una parte y su resultado se une después con las otras: escriba también --json.',
  'particion-con-otra': ({ opcion }) =>
    `${opcion} no va con --particion: el conjunto se conoce al unir las partes. Escríbala en «tmm-f004 unir».`,
  'particion-con-anterior': () =>
    '--anterior no va con --particion. Ponga los libros del trimestre anterior entre los archivos por revisar: al unir las partes se comparan.',
  'unidades-ilegibles': ({ unidades, detalle }) => `No se pudo leer la lista de unidades «${unidades}»: ${detalle}.`,
  'unidades-no-texto': ({ unidades }) =>
    `«${unidades}» no es un texto. Guarde la lista como .txt, con una unidad en cada línea.`,
  'unidades-vacias': ({ unidades }) =>
    `La lista de unidades «${unidades}» no dice ninguna. Escriba una por línea, como «54201 DEPARTAMENTO DE PARTICIPACIÓN SOCIAL».`,
  'parciales-invalidos': ({ problemas }) =>
    ['No se unió nada:', ...problemas.map((problema) => `- ${describeParcial(problema)}`)].join('\n'),
  'ajustes-ilegibles': ({ ajustes, detalle }) => `No se pudieron leer los ajustes de «${ajustes}»: ${detalle}.`,
  'ajustes-invalidos': ({ ajustes, problemas }) =>
    [`Los ajustes de «${ajustes}» no sirven:`, ...problemas.map((problema) => `- ${problema}`)].join('\n'),
  'anterior-ilegible': ({ anterior, mensaje }) => `No se puede comparar con «${anterior}». ${mensaje}`,
  'anterior-sin-formatos': ({ anteriores }) =>
    `No se puede comparar con ${listWords(anteriores.map((anterior) => `«${anterior}»`))}: no hay ahí ningún TMM-F004 que se pueda leer. Compruebe que sea el libro del trimestre anterior.`,
  'salida-es-entrada': ({ salida }) =>
    `«${salida}» es el mismo archivo que se lee, y el original no se toca. Escriba otro nombre en --salida.`,
  'salida-existe': ({ salida }) =>
    `Ya existe «${salida}» y no se reemplaza. Escriba otro nombre en --salida, o borre antes ese archivo.`,
  'salida-otro-tipo': ({ salida, extension }) =>
    `La copia debe terminar en ${extension}, como el original; «${salida}» termina de otro modo.`,
  'salida-sin-escribir': ({ salida, detalle }) => `No se pudo guardar «${salida}»: ${detalle}.`,
  'resultado-sin-escribir': ({ detalle }) => `No se pudo escribir el resultado: ${detalle}.`,
};

function describeParcial(problema: ProblemaParcial): string {
  if (problema.tipo === 'faltan-partes') {
    const { partes, de } = problema;
    const rest = partes.length - MOST_PARTS;
    const named = rest > 1 ? [...partes.slice(0, MOST_PARTS), `otras ${rest}`] : partes;
    return `De las ${de} partes ${partes.length === 1 ? 'falta la' : 'faltan las'} ${listWords(named.map(String))}.`;
  }
  const { archivo } = problema;
  switch (problema.tipo) {
    case 'ilegible':
      return `«${archivo}» no se pudo leer: ${problema.detalle}.`;
    case 'invalido':
      return `«${archivo}» ${describePartialProblem(problema.problema)}`;
    case 'otro-lote':
      return `«${archivo}» no es del mismo conjunto que «${problema.primero}»: sus archivos, sus ajustes o el programa son otros. Haga todas las partes igual, sobre los mismos archivos.`;
    case 'parte-repetida':
      return `«${archivo}» es la parte ${problema.parte}, igual que «${problema.primero}». Deje una sola.`;
  }
}

const MOST_PARTS = 10;

/** Takes what is wrong with the usage and what its sentence names; gives the sentence. */
export function describeUsage<Code extends keyof UsageProblems>(codigo: Code, datos: UsageProblems[Code]): string {
  return USAGE[codigo](datos);
}

/** What kept a file from being reviewed, besides what is wrong with the workbook itself. */
export interface FileProblems {
  'sin-libros': Record<string, never>;
  'tiempo-agotado': { readonly segundos: number };
  'memoria-agotada': Record<string, never>;
  'falla-interna': { readonly detalle: string };
}

type FileProse = { readonly [Code in keyof FileProblems]: (datos: FileProblems[Code]) => string };

const FILE: FileProse = {
  'sin-libros': () => 'En la carpeta no hay ningún libro .xlsx, .xlsm, .xls ni .ods.',
  'tiempo-agotado': ({ segundos }) =>
    `La revisión no terminó en ${writeNumber(segundos)} segundos y se interrumpió. Si el libro tiene muchas hojas que no son formatos, déjelas en otro libro.`,
  'memoria-agotada': () =>
    'El libro necesita más memoria de la que hay y no se revisó. Si tiene hojas que no son formatos, déjelas en otro libro.',
  'falla-interna': ({ detalle }) => LOT.crashed(detalle),
};

/** Takes why a file was not reviewed and what its sentence names; gives the code with the sentence. */
export function fileProblem<Code extends keyof FileProblems>(codigo: Code, datos: FileProblems[Code]): Problema {
  return { codigo, mensaje: FILE[codigo](datos) };
}

const IS_FOLDER = 'es una carpeta';
const ERRNO_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no existe',
  EACCES: 'no hay permiso',
  EPERM: 'no hay permiso',
  EROFS: 'la carpeta es de solo lectura',
  EISDIR: IS_FOLDER,
  ENOTDIR: 'una parte de su ruta no es una carpeta',
  ENAMETOOLONG: 'su nombre es demasiado largo',
  ELOOP: 'es un acceso directo que se apunta a sí mismo',
  EBUSY: 'otro programa lo está usando',
  ENOSPC: 'el disco está lleno',
  EDQUOT: 'se terminó el espacio asignado en el disco',
  EMFILE: 'hay demasiados archivos abiertos',
  ENFILE: 'hay demasiados archivos abiertos',
  EIO: 'el disco o la red fallaron',
  EINVAL: 'su nombre no es válido',
};

/** Takes whatever the file system threw while it read; gives the reason in a few words, to go on after a colon. */
export function describeErrno(error: unknown): string {
  const code = errorCode(error) ?? String(error);
  return ERRNO_REASONS[code] ?? `el sistema respondió ${code}`;
}

/** As `describeErrno`, of what was thrown while it wrote: it is the folder that does not exist, and not the file. */
export function describeWriteErrno(error: unknown): string {
  return errorCode(error) === 'ENOENT' ? 'la carpeta no existe' : describeErrno(error);
}

const ARCHIVO = { one: 'archivo', many: 'archivos' };

/** The other sentences of the command line. */
export const CLI = {
  seeHelp: 'Escriba tmm-f004 --help para ver cómo se usa.',
  crashed: (detalle: string): string => `El programa falló. Avise a quien lo mantiene y envíele esto:\n${detalle}`,
  noMatch: 'ningún libro coincide con ese nombre',
  isFolder: IS_FOLDER,
  notAFile: 'no es un archivo',
  tooLarge: (megabytes: number, limite: number): string =>
    `mide ${writeNumber(megabytes)} MB y el límite es ${writeNumber(limite)} MB`,
  unreadable: (detalle: string): string => `No se pudo leer el archivo: ${detalle}.`,
  unlisted: (detalle: string): string => `No se pudo abrir la carpeta: ${detalle}.`,
  reportSaved: (reporte: string): string => `Reporte guardado en «${reporte}».`,
  interrupted: (done: number, total: number): string =>
    `Interrumpido: ${done === 1 ? 'se revisó 1' : `se revisaron ${done}`} de ${count(total, ARCHIVO)}.`,
  progress: (done: number, total: number, bar: string): string =>
    `Revisando ${bar} ${done} de ${total} (${Math.floor((100 * done) / total)} %)`,
  correctable: (findings: number): string =>
    findings === 1
      ? '1 hallazgo se puede corregir con «tmm-f004 corregir».'
      : `${findings} hallazgos se pueden corregir con «tmm-f004 corregir».`,
  corrected: (corrections: number, salida: string): string =>
    corrections === 1
      ? `1 corrección, guardada en «${salida}». El original quedó igual.`
      : `${corrections} correcciones, guardadas en «${salida}». El original quedó igual.`,
  nothingToCorrect: 'No hay nada que se pueda corregir sin ayuda de una persona: no se guardó ninguna copia.',
  templatesLeft: (observaciones: number): string =>
    observaciones === 1
      ? 'Falta 1 observación: con --con-plantillas la copia la llevaría preparada, para completar su causa.'
      : `Faltan ${observaciones} observaciones: con --con-plantillas la copia las llevaría preparadas, para completar su causa.`,
  templatesWritten: (observaciones: number): string =>
    observaciones === 1
      ? 'Se preparó 1 observación: falta completar lo que está entre corchetes.'
      : `Se prepararon ${observaciones} observaciones: falta completar lo que está entre corchetes.`,
  afterCorrecting: 'Así queda la copia:',
  sealed: (salida: string): string => `Copia sellada en «${salida}». El original quedó igual.`,
  waived: (advertencias: number, salida: string): string =>
    `Se ${advertencias === 1 ? 'dispensó' : 'dispensaron'} ${count(advertencias, SEVERIDAD_NAMES.advertencia)}, en «${salida}». El original quedó igual.`,
};

/** The help, as `--help` prints it. */
export const HELP = `Revisor TMM-F004: revisa el formato Avance Físico Programático.

Uso
  tmm-f004 validar ARCHIVO… [opciones]
  tmm-f004 corregir ARCHIVO --salida COPIA.xlsx [opciones]
  tmm-f004 dispensar ARCHIVO --regla R --motivo "…" --nombre "…"
                     --salida COPIA.xlsx [opciones]
  tmm-f004 sellar ARCHIVO --salida COPIA.xlsx [opciones]
  tmm-f004 unir PARTE.json… [opciones]

validar   Revisa libros .xlsx, .xlsm, .xls y .ods y dice qué falta o no cuadra.
          ARCHIVO puede ser un libro, una carpeta (con sus subcarpetas) o un
          nombre con comodines, como "2025/*.xlsx".
corregir  Guarda una copia con lo que se puede corregir sin preguntar (sumas,
          porcentajes, números guardados como texto). El original no se toca.
dispensar Guarda una copia en la que una advertencia queda dispensada, con su
          motivo y el nombre de quien la dispensa. Un error no se dispensa.
sellar    Si no queda ningún error, guarda una copia sellada: quien la reciba
          sabrá si alguna cifra cambió después. No es una firma.
unir      Junta los resultados de las partes que se revisaron con --particion.

Opciones de validar, corregir, dispensar y sellar
  --anterior LIBRO    Compara con un trimestre anterior: un libro, una carpeta
                      o un nombre con comodines. Se puede repetir.
  --ajustes A.json    Umbrales y plantillas del equipo, en lugar de los que el
                      libro tenga guardados.

Opciones de validar y corregir
  --trimestre N       Trimestre de todos los formatos, de 1 a 4, en lugar del
                      que dice FECHA.

Opciones de validar y unir
  --reporte R.html    Guarda además un reporte: una página (.html), un libro de
                      Excel (.xlsx) o la lista de hallazgos (.csv).
  --unidades L.txt    Unidades que deben estar, una por línea: avisa de las que
                      faltan.

Opciones de validar
  --particion 3/16    Revisa solo la tercera de 16 partes, con --json, para
                      repartir un conjunto muy grande entre varias máquinas.

Opciones de corregir, dispensar y sellar
  --salida COPIA      Dónde guardar la copia. No reemplaza archivos.

Opciones de corregir
  --con-plantillas    Escribe también las observaciones que faltan, con la causa
                      entre corchetes por completar.

Opciones de dispensar
  --regla R           La regla de la advertencia, como valor-no-entero.
  --clave N           Solo la de esta meta.
  --hoja H            Solo la de esta hoja.
  --motivo, --nombre  Por qué se dispensa y quién lo hace.

Otras
  --json              Resultado para otros programas, en un objeto JSON.
  --help, -h, ayuda   Esta ayuda.
  --version           Versión del programa.

Al terminar responde 0 si no hay errores, 1 si los hay y 2 si un archivo no se
pudo revisar o si la orden está mal escrita.
`;
