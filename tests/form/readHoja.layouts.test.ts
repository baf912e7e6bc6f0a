import * as fc from 'fast-check';
import { computeFormato } from '../../src/form/compute';
import { CAMPOS, type Formato, type Meta } from '../../src/form/formato';
import { readHoja } from '../../src/form/readHoja';
import { avanceOf, formModel, type FormModel } from '../support/formModel';
import { gridOf } from '../support/grid';
import { type Cells, layout, printForm, type PrintedForm, type PrintedMeta } from '../support/layout';

function formatosOn(cells: Cells): readonly Formato[] {
  const hoja = readHoja(gridOf(cells));
  if (hoja.tipo !== 'formatos') throw new Error(`No form: ${JSON.stringify(hoja)}`);
  expect(hoja.tablasNoReconocidas).toEqual([]);
  return hoja.formatos;
}

/** Everything that a reader must find, in one object. */
function expectedForm(model: FormModel, printed: PrintedForm) {
  return {
    campos: model.campos,
    trimestre: model.trimestre,
    ejercicio: model.ejercicio,
    firmas: printed.firmas,
    columnasFaltantes: [],
    filasOmitidas: printed.totals.map((fila) => ({ fila, motivo: 'total' })),
    metas: model.metas.map((meta, index) => {
      const avance = avanceOf(meta, model.trimestre);
      return {
        ...printed.metas[index]!,
        lineas: meta.lineas,
        clave: meta.clave,
        descripcion: meta.descripcion,
        unidad: meta.unidad,
        observaciones: meta.observaciones,
        calculo: [avance, avance / meta.metaAnual],
      };
    }),
  };
}

function foundForm(formato: Formato) {
  const { calculos } = computeFormato(formato);
  return {
    campos: Object.fromEntries(CAMPOS.map((campo) => [campo, formato.encabezado[campo].valor?.texto])),
    trimestre: formato.trimestre,
    ejercicio: formato.ejercicio,
    firmas: formato.firmas,
    columnasFaltantes: formato.columnasFaltantes,
    filasOmitidas: formato.filasOmitidas,
    metas: formato.metas.map((meta, index) => ({
      ...printedMeta(meta),
      lineas: meta.lineas,
      clave: meta.clave,
      descripcion: meta.descripcion,
      unidad: meta.unidad?.texto,
      observaciones: meta.observaciones?.texto ?? null,
      calculo: [calculos[index]!.avanceAbsoluto, calculos[index]!.acumuladoRelativo],
    })),
  };
}

function printedMeta({ fila, celdaClave, celdaUnidad, celdaObservaciones, ...meta }: Meta) {
  const figure = ({ celda, numero }: Meta['metaAnual']): PrintedMeta['metaAnual'] => ({ celda, numero });
  return {
    fila,
    celdaClave,
    celdaUnidad,
    celdaObservaciones,
    metaAnual: figure(meta.metaAnual),
    programado: meta.programado.map(figure),
    alcanzado: meta.alcanzado.map(figure),
    avanceAbsoluto: figure(meta.avanceAbsoluto),
    acumuladoRelativo: figure(meta.acumuladoRelativo),
  };
}

test('a form is read whole, whatever its layout', () => {
  fc.assert(
    fc.property(formModel, layout, (model, how) => {
      const cells: Cells = {};
      const printed = printForm(model, how, cells, 0);
      expect(formatosOn(cells).map(foundForm)).toEqual([expectedForm(model, printed)]);
    }),
    { numRuns: 120 },
  );
});

test('forms of another unit or another quarter stacked on one sheet are read one by one', () => {
  const other = (model: FormModel, change: 'unit' | 'quarter'): FormModel =>
    change === 'unit'
      ? { ...model, campos: { ...model.campos, unidadEjecutora: '99999 OTRA UNIDAD' } }
      : { ...model, trimestre: model.trimestre === 4 ? 3 : 4 };
  fc.assert(
    fc.property(formModel, layout, layout, fc.constantFrom('unit', 'quarter'), (model, how, otherHow, change) => {
      const cells: Cells = {};
      const second = other(model, change);
      const printed = printForm(model, how, cells, 0);
      const printedSecond = printForm(second, otherHow, cells, printed.end + 1);
      expect(formatosOn(cells).map(foundForm)).toEqual([
        expectedForm(model, printed),
        expectedForm(second, printedSecond),
      ]);
    }),
    { numRuns: 50 },
  );
});
