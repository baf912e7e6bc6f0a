import { changesOfProgramado, isOtherMetaAnual, type PlanChange } from './planChange';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos extends PlanChange {
  readonly antes: number;
  readonly ahora: number;
}

export const metaAnualModificada = defineRule({
  id: 'meta-anual-modificada',
  titulo: 'META ANUAL distinta de la anterior',
  severidad: 'advertencia',
  porque: 'Con otra meta, el mismo avance da otro porcentaje: quien firma debe ver las dos lecturas del año.',
  revisar: eachMeta<Datos>((meta, { acumuladoRelativo }, _form, { historia }, historica) => {
    const before = historica?.anterior;
    if (!historia || !before || !isOtherMetaAnual(meta, before)) return [];
    const { reprogramadaDesde, planOriginal } = historica;
    const datos = {
      antes: before.metaAnual.numero!,
      ahora: meta.metaAnual.numero!,
      anterior: historia.anterior.trimestre,
      programado: changesOfProgramado(meta, before, reprogramadaDesde),
      ...{ reprogramadaDesde, acumuladoRelativo, planOriginal },
    };
    return [foundIn(meta, meta.metaAnual.celda, datos)];
  }),
});
