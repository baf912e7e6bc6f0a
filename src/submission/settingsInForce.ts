import { AJUSTES, type Ajustes } from '../settings/ajustes';
import { type AjusteProblem, InvalidAjustes } from '../settings/invalidAjustes';
import { readAjustes } from '../settings/readAjustes';

/** Whose settings hold: of the file that was given, of the workbook itself, of the institution, or the program's own. */
export type OrigenDeAjustes = 'archivo' | 'libro' | 'institucion' | 'fabrica';

/** Who publishes settings, and since when they hold. */
export type Perfil = NonNullable<Ajustes['perfil']>;

/** What whoever reads the review must know of the settings. */
export type AvisoDeAjustes =
  /** A settings document was refused, and the next one holds. */
  | {
      readonly tipo: 'rechazados';
      readonly origen: 'libro' | 'institucion';
      readonly problemas: readonly AjusteProblem[];
    }
  /** They hold only from a later day on. */
  | { readonly tipo: 'aun-no-vigentes'; readonly origen: OrigenDeAjustes; readonly perfil: Perfil }
  /** The workbook has settings of its own, and a file was given in their place. */
  | { readonly tipo: 'libro-no-usado' }
  /** The workbook has an older profile of the same institution. */
  | { readonly tipo: 'perfil-anterior'; readonly perfil: Perfil }
  /** The workbook's own settings hold, and the institution's say something else. */
  | { readonly tipo: 'distintos-de-institucion'; readonly perfil: Perfil | null };

/** The settings that hold for a workbook, and where they come from. */
export interface AjustesEnVigor {
  readonly ajustes: Ajustes;
  readonly origen: OrigenDeAjustes;
  readonly avisos: readonly AvisoDeAjustes[];
}

/** The settings that may hold. */
export interface AjustesOfrecidos {
  /** Those given for this review, `null`: none. */
  readonly archivo: Ajustes | null;
  /** The JSON text of the document that the workbook holds, absent: none. */
  readonly libro?: string | undefined;
  /** The JSON text of the profile that the institution publishes, `null`: none. */
  readonly institucion: string | null;
  /** The day of the review, such as `2025-07-04`. */
  readonly fecha: string;
}

/**
 * Takes the settings on offer and the day; gives those that hold. A file given for this review goes before the
 * workbook's own settings, and those before the institution's, unless they are an older profile of the institution.
 * Never throws: settings that are refused are left out, with a notice.
 */
export function settingsInForce({ archivo, libro, institucion, fecha }: AjustesOfrecidos): AjustesEnVigor {
  const avisos: AvisoDeAjustes[] = [];
  if (archivo) {
    if (archivo.perfil && isLater(archivo.perfil, fecha)) {
      avisos.push({ tipo: 'aun-no-vigentes', origen: 'archivo', perfil: archivo.perfil });
    }
    if (libro !== undefined) avisos.push({ tipo: 'libro-no-usado' });
    return { ajustes: archivo, origen: 'archivo', avisos };
  }
  const read = (origen: 'libro' | 'institucion', json: string | null): Ajustes | null => {
    const offered = json === null ? null : readOrNotice(origen, json, avisos);
    if (!offered?.perfil || !isLater(offered.perfil, fecha)) return offered;
    avisos.push({ tipo: 'aun-no-vigentes', origen, perfil: offered.perfil });
    return null;
  };
  const own = read('libro', libro ?? null);
  const published = read('institucion', institucion);
  if (!own) return published ? { ajustes: published, origen: 'institucion', avisos } : factory(avisos);
  if (!published) return { ajustes: own, origen: 'libro', avisos };
  if (own.perfil && isNewerProfile(published, own.perfil)) {
    avisos.push({ tipo: 'perfil-anterior', perfil: own.perfil });
    return { ajustes: published, origen: 'institucion', avisos };
  }
  if (JSON.stringify(own) !== JSON.stringify(published)) {
    avisos.push({ tipo: 'distintos-de-institucion', perfil: published.perfil ?? null });
  }
  return { ajustes: own, origen: 'libro', avisos };
}

function factory(avisos: readonly AvisoDeAjustes[]): AjustesEnVigor {
  return { ajustes: AJUSTES, origen: 'fabrica', avisos };
}

function readOrNotice(origen: 'libro' | 'institucion', json: string, avisos: AvisoDeAjustes[]): Ajustes | null {
  try {
    return readAjustes(json);
  } catch (error) {
    if (!(error instanceof InvalidAjustes)) throw error;
    avisos.push({ tipo: 'rechazados', origen, problemas: error.problemas });
    return null;
  }
}

function isLater({ vigenteDesde }: Perfil, fecha: string): boolean {
  return vigenteDesde > fecha;
}

function isNewerProfile({ perfil }: Ajustes, own: Perfil): boolean {
  return perfil !== undefined && perfil.nombre === own.nombre && perfil.vigenteDesde > own.vigenteDesde;
}
