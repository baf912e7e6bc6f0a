import { CAUSAS, PLANTILLAS } from '../observations/templates';
import type { Ajustes } from './ajustes';

/** The settings that hold where a team has set none. */
export const AJUSTES: Ajustes = {
  version: 1,
  umbrales: {
    porDebajo: { porcentaje: 0, unidades: 0 },
    porEncima: { porcentaje: 0, unidades: 0 },
    limiteAnual: 100,
    excepciones: [],
  },
  plantillas: PLANTILLAS,
  causas: [...CAUSAS],
  columnasCalculadas: 'formula',
  reglas: { desactivadas: [] },
};
