import { errorShown, type Figura } from '../form/figure';
import { capturasWhere } from './columna';
import { correctAvance, correctRelativo } from './computedColumns';
import { defineRule, eachMeta, type Found, foundIn } from './rule';

export interface Datos {
  /** What the cell shows, such as `#REF!`. */
  readonly error: string;
}

export const celdaConError = defineRule({
  id: 'celda-con-error',
  titulo: 'Celda con error de Excel',
  severidad: 'error',
  porque: 'El error se imprime tal cual y arrastra a toda fórmula que lea la celda.',
  revisar: eachMeta<Datos>((meta, calculo, { trimestre }, { ajustes }) => {
    const found = ({ celda, valor }: Figura, correct?: typeof correctAvance): Found<Datos>[] => {
      const error = errorShown(valor);
      if (error === null) return [];
      const correccion = correct && trimestre ? correct(meta, calculo, trimestre, ajustes) : null;
      return [foundIn(meta, celda, { error }, { correccion })];
    };
    return [
      ...capturasWhere(meta, ({ estado }) => estado === 'error').flatMap(({ figura }) => found(figura)),
      ...found(meta.avanceAbsoluto, correctAvance),
      ...found(meta.acumuladoRelativo, correctRelativo),
      ...meta.otrosErrores.map(({ celda, texto }) => foundIn(meta, celda, { error: texto })),
    ];
  }),
});
