import { type Campo, CAMPOS, type Firma, FIRMAS } from '../../form/formato';
import { PRINTED_TITLES } from '../../form/titles';
import { TRIMESTRES } from '../../form/trimestre';
import { writeNumber, writePercent } from '../../language/figures';
import type { Cifra, CifraDeMeta } from '../../submission/cifras';
import type { CifraDeFormato } from '../../submission/seal/sealedForm';
import { CAMPO_NAMES, FIRMA_NAMES, nameColumna } from '../names';
import { quote } from '../quote';

type Names = Readonly<Record<CifraDeMeta | CifraDeFormato, string>>;

const NAMES = {
  lineas: PRINTED_TITLES.lineas,
  clave: 'la clave',
  descripcion: PRINTED_TITLES.descripcion,
  unidad: PRINTED_TITLES.unidad,
  metaAnual: PRINTED_TITLES.metaAnual,
  ...Object.fromEntries(
    TRIMESTRES.flatMap((trimestre) => [
      [`programado.${trimestre}`, nameColumna({ titulo: 'P', trimestre })],
      [`alcanzado.${trimestre}`, nameColumna({ titulo: 'A', trimestre })],
    ]),
  ),
  avanceAbsoluto: PRINTED_TITLES.avanceAbsoluto,
  acumuladoRelativo: PRINTED_TITLES.acumuladoRelativo,
  observaciones: PRINTED_TITLES.observaciones,
  ...(Object.fromEntries(CAMPOS.map((campo) => [campo, CAMPO_NAMES[campo]])) as Record<Campo, string>),
  fecha: 'FECHA',
  ejercicio: 'el año',
  trimestre: 'el trimestre',
  ...(Object.fromEntries(FIRMAS.map((firma) => [`firma.${firma}`, FIRMA_NAMES[firma]])) as Record<
    `firma.${Firma}`,
    string
  >),
} as Names;

/**
 * Takes a figure's name, such as `alcanzado.2` or `301/alcanzado.2`; gives it as the form prints it, or `null` where it
 * is no figure of the form.
 */
export function nameCifra(cifra: string): string | null {
  const [, clave, own = cifra] = /^(\d*)\/(.*)$/.exec(cifra) ?? [];
  const name = Object.hasOwn(NAMES, own) ? NAMES[own as keyof Names] : null;
  return name === null || !clave ? name : `${name} de la meta ${clave}`;
}

/** Takes a figure's name and what it says; gives that as a message says it. */
export function writeCifra(cifra: string, value: Cifra): string {
  if (value === null) return 'nada';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'boolean') return value ? 'VERDADERO' : 'FALSO';
  if (cifra.endsWith('acumuladoRelativo')) return writePercent(value, 2);
  return cifra === 'ejercicio' || cifra === 'clave' ? String(value) : writeNumber(value);
}

/** Takes a figure's name, what it said and what it says; gives the end of a sentence about it. */
export function sayChange(cifra: string, antes: Cifra, despues: Cifra): string {
  if (cifra.startsWith('firma.')) return despues === true ? 'no estaba y ahora sí está' : 'ya no está';
  if (antes === null) return `no decía nada y ahora dice ${writeCifra(cifra, despues)}`;
  if (despues === null) return `decía ${writeCifra(cifra, antes)} y ahora no dice nada`;
  return `decía ${writeCifra(cifra, antes)} y ahora dice ${writeCifra(cifra, despues)}`;
}
