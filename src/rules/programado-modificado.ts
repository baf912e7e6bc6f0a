import { changesOfProgramado, isOtherMetaAnual, type PlanChange } from './planChange';
import { defineRule, eachMeta, foundIn } from './rule';

export type Datos = PlanChange;

export const programadoModificado = defineRule({
  id: 'programado-modificado',
  titulo: 'Programación distinta de la anterior',
  severidad: 'advertencia',
  porque: 'Cambiar lo programado cambia contra qué se mide lo alcanzado: alguien debe haberlo autorizado.',
  revisar: eachMeta<Datos>((meta, { acumuladoRelativo }, _form, { historia }, historica) => {
    const before = historica?.anterior;
    // Where META ANUAL changed too, one finding says both.
    if (!historia || !before || isOtherMetaAnual(meta, before)) return [];
    const { reprogramadaDesde, planOriginal } = historica;
    const programado = changesOfProgramado(meta, before, reprogramadaDesde);
    const [first, ...others] = programado.map(({ trimestre }) => meta.programado[trimestre - 1]!.celda);
    if (first === undefined) return [];
    const { trimestre: anterior } = historia.anterior;
    const datos: Datos = { anterior, programado, reprogramadaDesde, acumuladoRelativo, planOriginal };
    return [foundIn(meta, first, datos, { relacionadas: others })];
  }),
});
