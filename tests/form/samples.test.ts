import { readWorkbook } from '../../src/files/readWorkbook';
import { computeFormato } from '../../src/form/compute';
import { CAMPOS, FIRMAS, type Formato, type Meta } from '../../src/form/formato';
import { readHoja } from '../../src/form/readHoja';
import { inferIntegraciones } from '../../src/form/rollUp';
import { roundHalfUp } from '../../src/form/rounding';
import { type Sample, sampleBytes, SAMPLES } from '../support/samples';
import firstQuarter from '../samples/TMM-F004-2025-T1.answers.json';
import secondQuarter from '../samples/TMM-F004-2025-T2.answers.json';
import thirdQuarter from '../samples/TMM-F004-2025-T3-participacion-social.answers.json';

const ANSWERS: Readonly<Record<Sample, unknown>> = {
  'TMM-F004-2025-T1': firstQuarter,
  'TMM-F004-2025-T2': secondQuarter,
  'TMM-F004-2025-T3-participacion-social': thirdQuarter,
};

async function formatosOf(sample: Sample): Promise<Formato[]> {
  const { sheets } = await readWorkbook(sampleBytes(sample), `${sample}.xlsx`);
  return sheets.flatMap((sheet) => {
    const hoja = readHoja(sheet);
    return hoja.tipo === 'formatos' ? hoja.formatos : [];
  });
}

/** Takes a form; gives it as the answers to the samples are written. */
function asAnswer(formato: Formato): unknown {
  const { calculos } = computeFormato(formato);
  return {
    hoja: formato.hoja,
    id: `${formato.ejercicio}-T${formato.trimestre}-${formato.metas[0]!.clave}`,
    trimestre: formato.trimestre,
    unidadEjecutora: formato.encabezado.unidadEjecutora.valor?.texto,
    metas: formato.metas.map((meta, index) => {
      const { avanceAbsoluto, acumuladoRelativo } = calculos[index]!;
      return {
        clave: meta.clave,
        unidad: meta.unidad?.texto,
        metaAnual: meta.metaAnual.numero,
        programado: meta.programado.map(({ numero }) => numero),
        alcanzado: meta.alcanzado.map(({ numero }) => numero),
        avanceAbsoluto,
        acumuladoRelativo,
        relativoImpreso: acumuladoRelativo === null ? null : roundHalfUp(acumuladoRelativo * 100, 0),
        observaciones: meta.observaciones?.texto ?? null,
        celdas: celdasOf(meta),
        fila: meta.fila,
      };
    }),
  };
}

function celdasOf(meta: Meta): unknown {
  return {
    metaAnual: meta.metaAnual.celda,
    programado: meta.programado.map(({ celda }) => celda),
    alcanzado: meta.alcanzado.map(({ celda }) => celda),
    acumuladoRelativo: meta.acumuladoRelativo.celda,
    observaciones: meta.celdaObservaciones,
    ...(meta.avanceAbsoluto.celda === null ? {} : { avanceAbsoluto: meta.avanceAbsoluto.celda }),
  };
}

test.each(SAMPLES)('%s says what its answers say', async (sample) => {
  expect((await formatosOf(sample)).map(asAnswer)).toStrictEqual(ANSWERS[sample]);
});

test.each(SAMPLES)('%s is read whole: header block, columns, signatures', async (sample) => {
  for (const { encabezado, fecha, columnasFaltantes, filasOmitidas, firmas } of await formatosOf(sample)) {
    expect(CAMPOS.filter((campo) => encabezado[campo].valor === null)).toEqual([]);
    expect(FIRMAS.filter((firma) => firmas[firma] === null)).toEqual([]);
    expect({ columnasFaltantes, filasOmitidas, fecha }).toEqual({
      columnasFaltantes: [],
      filasOmitidas: [],
      fecha: { celda: expect.stringMatching(/^O\d+$/) as string, texto: expect.stringMatching(/2025$/) as string },
    });
  }
});

test('what the samples print as AVANCE ABSOLUTO and ACUMULADO RELATIVO is what is computed', async () => {
  for (const sample of SAMPLES) {
    for (const formato of await formatosOf(sample)) {
      computeFormato(formato).calculos.forEach(({ avanceAbsoluto, acumuladoRelativo }, index) => {
        const meta = formato.metas[index]!;
        if (meta.avanceAbsoluto.celda !== null) expect(meta.avanceAbsoluto.numero).toBe(avanceAbsoluto);
        // Some are typed as whole percentages.
        const decimals = meta.acumuladoRelativo.formula === null ? 2 : 10;
        expect(meta.acumuladoRelativo.numero).toBeCloseTo(acumuladoRelativo!, decimals);
      });
    }
  }
});

test('of all head rows of the samples only 300 is the sum of its actions, payroll left out', async () => {
  const heads: string[] = [];
  for (const sample of SAMPLES) {
    for (const formato of await formatosOf(sample)) {
      for (const { cabeza, componentes } of inferIntegraciones(formato)) {
        heads.push(`${sample} ${cabeza.clave}: ${componentes.map(({ clave }) => clave).join(' ')}`);
      }
    }
  }
  expect(heads).toEqual([
    'TMM-F004-2025-T1 300: 302 303 304 305 306 307 308 309 310',
    'TMM-F004-2025-T2 300: 302 303 304 305 306 307 308 309 310',
    'TMM-F004-2025-T3-participacion-social 300: 302 303 304 305 306 308 309 310 311 312 313',
  ]);
});
