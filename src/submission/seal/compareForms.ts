import type { FormatoCalculado } from '../../form/compute';
import type { Meta } from '../../form/formato';
import { CIFRAS_DE_META, cifrasOfMeta, type Cifra, type CifraDeMeta } from '../cifras';
import { identityKey, type IdentidadDeFormato } from '../formIdentity';
import { CIFRAS_DE_FORMATO, cifrasOfFormato, sealedForm, type CifraDeFormato, type FormatoSellado } from './sealedForm';
import type { FormatoEnSello } from './sello';

/** What is not as it was when the workbook was sealed. */
export type CambioDesdeElSello =
  | {
      readonly tipo: 'cifra';
      /** As the workbook has it now. */
      readonly hoja: string;
      readonly celda: string | null;
      /** `null` for a figure that is of no row. */
      readonly clave: number | null;
      readonly cifra: CifraDeMeta | CifraDeFormato;
      readonly antes: Cifra;
      readonly despues: Cifra;
    }
  | { readonly tipo: 'meta-agregada'; readonly hoja: string; readonly celda: string; readonly clave: number | null }
  | { readonly tipo: 'meta-quitada'; readonly hoja: string; readonly clave: Cifra; readonly descripcion: Cifra }
  | {
      readonly tipo: 'formato-agregado' | 'formato-quitado';
      readonly hoja: string;
      readonly formato: IdentidadDeFormato;
    };

/** Takes the forms of a seal and those of a workbook; gives what is not the same, in the order of the seal. */
export function compareForms(
  sealed: readonly FormatoEnSello[],
  present: readonly FormatoCalculado[],
): CambioDesdeElSello[] {
  const pairs = pairForms(sealed, present);
  const paired = new Set(pairs.values());
  return [
    ...sealed.flatMap((each): CambioDesdeElSello[] => {
      const now = pairs.get(each);
      return now ? compareForm(each, now) : [{ tipo: 'formato-quitado', hoja: each.hoja, formato: each.identidad }];
    }),
    ...present
      .filter((form) => !paired.has(form))
      .map((form) => ({
        tipo: 'formato-agregado' as const,
        hoja: form.formato.hoja,
        formato: sealedForm(form).identidad,
      })),
  ];
}

/** What two forms may have in common, the surest sign first. */
type Likeness = (sealed: FormatoEnSello, present: FormatoCalculado) => boolean;

function pairForms(
  sealed: readonly FormatoEnSello[],
  present: readonly FormatoCalculado[],
): ReadonlyMap<FormatoEnSello, FormatoCalculado> {
  const textOf = ({ cifras, metas }: Omit<FormatoSellado, 'identidad'>): string => JSON.stringify([cifras, metas]);
  const then = new Map(sealed.map((each) => [each, textOf(each)]));
  const now = new Map(
    present.map((form) => {
      const figures = sealedForm(form);
      return [form, { text: textOf(figures), key: identityKey(figures.identidad) }];
    }),
  );
  const sameFigures: Likeness = (each, form) => then.get(each) === now.get(form)!.text;
  const sameIdentity: Likeness = ({ identidad }, form) => identityKey(identidad) === now.get(form)!.key;
  const sameSheet: Likeness = ({ hoja }, { formato }) => hoja === formato.hoja;
  const pairs = new Map<FormatoEnSello, FormatoCalculado>();
  const free = new Set(present);
  const likenesses: Likeness[] = [
    sameFigures,
    (one, other) => sameIdentity(one, other) && sameSheet(one, other),
    sameIdentity,
    sameSheet,
  ];
  for (const isLike of likenesses) {
    for (const each of sealed) {
      const found = pairs.has(each) ? undefined : [...free].find((form) => isLike(each, form));
      if (!found) continue;
      pairs.set(each, found);
      free.delete(found);
    }
  }
  return pairs;
}

function compareForm(sealed: FormatoEnSello, form: FormatoCalculado): CambioDesdeElSello[] {
  const { hoja } = form.formato;
  const around = cifrasOfFormato(form);
  const changes = CIFRAS_DE_FORMATO.flatMap((cifra, index): CambioDesdeElSello[] => {
    const { celda, cifra: despues } = around[cifra];
    const antes = sealed.cifras[index] ?? null;
    return antes === despues ? [] : [{ tipo: 'cifra', hoja, celda, clave: null, cifra, antes, despues }];
  });
  // FECHA tells year and quarter: one change is enough to say so.
  const tellsFecha = changes.some((change) => change.tipo === 'cifra' && change.cifra === 'fecha');
  const told = changes.filter(
    (change) =>
      !tellsFecha || change.tipo !== 'cifra' || (change.cifra !== 'ejercicio' && change.cifra !== 'trimestre'),
  );
  return [...told, ...compareMetas(sealed, form)];
}

function compareMetas(sealed: FormatoEnSello, { formato, calculos }: FormatoCalculado): CambioDesdeElSello[] {
  const { hoja } = formato;
  const present = formato.metas.map((meta, index) => ({ meta, cifras: cifrasOfMeta(meta, calculos[index]!) }));
  const free = new Set(present);
  const gone: CambioDesdeElSello[] = [];
  const changed = sealed.metas.flatMap((row): CambioDesdeElSello[] => {
    const was = (name: CifraDeMeta): Cifra => row[CIFRAS_DE_META.indexOf(name)] ?? null;
    const akin = [...free].filter(({ cifras }) => cifras.clave.cifra === was('clave'));
    const differences = ({ cifras }: (typeof present)[number]): CifraDeMeta[] =>
      CIFRAS_DE_META.filter((name) => cifras[name].cifra !== was(name));
    const [best] = akin
      .map((each) => ({ each, names: differences(each) }))
      .sort((one, other) => one.names.length - other.names.length);
    if (!best) {
      gone.push({ tipo: 'meta-quitada', hoja, clave: was('clave'), descripcion: was('descripcion') });
      return [];
    }
    free.delete(best.each);
    const { meta, cifras } = best.each;
    return best.names.map((cifra) => ({
      tipo: 'cifra',
      hoja,
      celda: cifras[cifra].celda,
      clave: meta.clave,
      cifra,
      antes: was(cifra),
      despues: cifras[cifra].cifra,
    }));
  });
  const added = [...free].map(({ meta }) => addedMeta(hoja, meta));
  return [...changed, ...gone, ...added];
}

function addedMeta(hoja: string, { celdaClave, clave }: Meta): CambioDesdeElSello {
  return { tipo: 'meta-agregada', hoja, celda: celdaClave, clave };
}
