import type { Columnas, Tramo } from './columns';
import type { NombreColumna } from './correspondencia';
import { TRIMESTRES } from './trimestre';

/** Takes the columns of a table; gives the first column of each by its name, counted from 0. */
export function toPlaces(columnas: Columnas): Readonly<Record<NombreColumna, number | null>> {
  const { lineas, descripcion, unidad, metaAnual, avanceAbsoluto, acumuladoRelativo, observaciones } = columnas;
  const [first, second, third, fourth] = columnas.trimestres;
  return {
    lineas,
    descripcion: descripcion && descripcion.desde,
    unidad: unidad && unidad.desde,
    metaAnual,
    P1: first.P,
    A1: first.A,
    P2: second.P,
    A2: second.A,
    P3: third.P,
    A3: third.A,
    P4: fourth.P,
    A4: fourth.A,
    avanceAbsoluto,
    acumuladoRelativo,
    observaciones,
  };
}

/** Takes the first columns by name, counted from 0; gives them as the columns of a table. A text covers the columns up to the next one. */
export function toColumnas(places: ReadonlyMap<NombreColumna, number>): Omit<Columnas, 'avanceSinTitulo'> {
  const at = (nombre: NombreColumna): number | null => places.get(nombre) ?? null;
  const starts = [...places.values()].sort((a, b) => a - b);
  const tramo = (desde: number | null): Tramo | null =>
    desde === null ? null : { desde, hasta: starts.find((start) => start > desde) ?? desde + 1 };
  const [first, second, third, fourth] = TRIMESTRES.map((trimestre) => ({
    P: at(`P${trimestre}`),
    A: at(`A${trimestre}`),
  }));
  return {
    lineas: at('lineas'),
    descripcion: tramo(at('descripcion')),
    unidad: tramo(at('unidad')),
    metaAnual: at('metaAnual'),
    trimestres: [first!, second!, third!, fourth!],
    avanceAbsoluto: at('avanceAbsoluto'),
    acumuladoRelativo: at('acumuladoRelativo'),
    observaciones: at('observaciones'),
  };
}
