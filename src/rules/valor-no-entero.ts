import { plainText } from '../form/text';
import { capturasWhere, type Columna } from './columna';
import { defineRule, eachMeta, foundIn } from './rule';

export interface Datos {
  readonly columna: Columna;
  readonly valor: number;
  readonly unidad: string | null;
}

// What is measured may have a fraction; everything else is counted.
const MEASURED =
  /%|\b(?:PORCENTAJES?|INDICES?|TASAS?|HORAS?|KILOS?|KILOGRAMOS?|KGS?|TONELADAS?|TONS?|LITROS?|LTS?|METROS?|MTS?|M[23²³]|ML|KILOMETROS?|KMS?|HECTAREAS?|HAS?|PESOS|PROMEDIOS?)(?![A-Z0-9])/;

export const valorNoEntero = defineRule({
  id: 'valor-no-entero',
  titulo: 'Número con decimales',
  severidad: 'advertencia',
  porque: 'Lo que se cuenta por pieza no tiene decimales: suele ser un punto tecleado de más.',
  revisar: eachMeta<Datos>((meta) => {
    const unidad = meta.unidad?.texto ?? null;
    const fractions = capturasWhere(meta, ({ numero }) => numero !== null && !Number.isInteger(numero));
    const isMeasured = fractions.length > 0 && unidad !== null && MEASURED.test(plainText(unidad));
    if (isMeasured) return [];
    return fractions.map(({ columna, figura: { celda, numero } }) =>
      foundIn(meta, celda, { columna, valor: numero!, unidad }),
    );
  }),
});
