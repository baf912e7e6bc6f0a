import { alcanzadoHistoricoModificado } from './alcanzado-historico-modificado';
import { metaAgregada } from './meta-agregada';
import { metaAnualModificada } from './meta-anual-modificada';
import { metaEliminada } from './meta-eliminada';
import { programadoModificado } from './programado-modificado';
import { unidadModificada } from './unidad-modificada';

/** The rules that compare a form with those of earlier quarters, in the order of the catalogue. */
export const HISTORY_RULES = [
  metaAnualModificada,
  programadoModificado,
  alcanzadoHistoricoModificado,
  metaAgregada,
  metaEliminada,
  unidadModificada,
] as const;
