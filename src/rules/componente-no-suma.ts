import { sameNumber, sum } from '../form/compute';
import { inferIntegraciones } from '../form/rollUp';
import { type Trimestre, TRIMESTRES } from '../form/trimestre';
import { defineRule, foundIn } from './rule';

export interface Datos {
  readonly trimestre: Trimestre;
  readonly alcanzado: number;
  readonly suma: number;
  readonly componentes: readonly number[];
}

export const componenteNoSuma = defineRule({
  id: 'componente-no-suma',
  titulo: 'La meta principal no suma sus acciones',
  severidad: 'error',
  porque: 'La META ANUAL y lo programado de esta fila son la suma de sus acciones: lo alcanzado debe serlo también.',
  revisar: ({ formato, trimestre: last }) =>
    inferIntegraciones(formato).flatMap(({ cabeza, componentes }) =>
      TRIMESTRES.filter((trimestre) => last !== null && trimestre <= last).flatMap((trimestre) => {
        const figures = componentes.map(({ alcanzado }) => alcanzado[trimestre - 1]!);
        const readable = figures.every(({ estado, numero }) => numero !== null || estado === 'vacia');
        const { celda, numero } = cabeza.alcanzado[trimestre - 1]!;
        const suma = sum(figures.flatMap((figura) => figura.numero ?? []));
        if (!readable || numero === null || sameNumber(numero, suma)) return [];
        const datos: Datos = {
          trimestre,
          alcanzado: numero,
          suma,
          componentes: componentes.flatMap(({ clave }) => clave ?? []),
        };
        return [foundIn(cabeza, celda, datos, { relacionadas: figures.map((figura) => figura.celda) })];
      }),
    ),
});
