import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/files/readWorkbook';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { describeFinding } from '../../src/messages/findings';
import { planCorrections } from '../../src/review/planCorrections';
import { reviewWorkbook } from '../../src/review/reviewWorkbook';
import { AJUSTES } from '../../src/settings/ajustes';
import { SAMPLES } from '../support/samples';

const unplanned = (...rows: readonly string[]): string[] =>
  rows.map((row) => `advertencia programacion-faltante ${row} y no hay nada en P en ningún trimestre.`);
const asText = (...cells: readonly string[]): string[] =>
  cells.map((cell) => `error valor-no-numerico ${cell} guardado como texto y Excel no lo suma.`);

// Every finding of the samples, by sheet: what a supervisor would say of them, and no more.
const FINDINGS: Readonly<Record<(typeof SAMPLES)[number], Readonly<Record<string, readonly string[]>>>> = {
  'TMM-F004-2025-T1': {
    Dirección: [],
    'Administración y Finanzas': unplanned(
      'E22 Meta 204: META ANUAL es 2',
      'E23 Meta 205: META ANUAL es 1',
      'E24 Meta 206: META ANUAL es 1',
    ),
    'Participación Social': [],
    Técnico: unplanned('E19 Meta 400: META ANUAL es 1', 'E23 Meta 404: META ANUAL es 40'),
    CDHI: asText(
      'D18 Meta 500: META ANUAL tiene 40,000',
      'E18 Meta 500: P de ene–mar tiene 10,528',
      'F18 Meta 500: A de ene–mar tiene 9,812',
      'G18 Meta 500: P de abr–jun tiene 11,356',
      'I18 Meta 500: P de jul–sep tiene 8,204',
      'K18 Meta 500: P de oct–dic tiene 9,912',
      'D21 Meta 503: META ANUAL tiene 2,632',
      'F21 Meta 503: A de ene–mar tiene 1,152',
      'D22 Meta 504: META ANUAL tiene 3,200',
      'D23 Meta 505: META ANUAL tiene 1,300',
    ),
  },
  'TMM-F004-2025-T2': {
    Dirección: [],
    'Administración y Finanzas': unplanned(
      'E22 Meta 204: META ANUAL es 2',
      'E23 Meta 205: META ANUAL es 1',
      'E24 Meta 206: META ANUAL es 1',
    ),
    'Participación Social': [
      'advertencia meta-anual-excedida N21 Meta 305: en el año van 95 de 85 (112 %), más del 100 %.',
    ],
    Técnico: unplanned('E19 Meta 400: META ANUAL es 1', 'E23 Meta 404: META ANUAL es 40'),
    CDHI: asText(
      'D18 Meta 500: META ANUAL tiene 40,000',
      'E18 Meta 500: P de ene–mar tiene 10,528',
      'F18 Meta 500: A de ene–mar tiene 9,812',
      'G18 Meta 500: P de abr–jun tiene 11,356',
      'H18 Meta 500: A de abr–jun tiene 9,418',
      'I18 Meta 500: P de jul–sep tiene 8,204',
      'K18 Meta 500: P de oct–dic tiene 9,912',
      'D21 Meta 503: META ANUAL tiene 2,632',
      'F21 Meta 503: A de ene–mar tiene 1,152',
      'H21 Meta 503: A de abr–jun tiene 1,003',
      'D22 Meta 504: META ANUAL tiene 3,200',
      'D23 Meta 505: META ANUAL tiene 1,300',
    ),
  },
  'TMM-F004-2025-T3-participacion-social': { 'Participación Social': [] },
};

describe.each(SAMPLES)('%s', (sample) => {
  const name = `${sample}.xlsx`;
  const bytes = readFileSync(path.join(__dirname, '../../samples', name));

  test('gives the findings that its cells bear out, and no other', async () => {
    const review = reviewWorkbook(await readWorkbook(bytes, name), { ajustes: AJUSTES });
    const found = review.formatos.map(({ formato, hallazgos }) => [
      formato.hoja,
      hallazgos.map((finding) => `${finding.severidad} ${finding.regla} ${finding.celda} ${describeFinding(finding)}`),
    ]);
    expect(found).toEqual(Object.entries(FINDINGS[sample]));
    expect(review.hojasIgnoradas).toEqual([]);
    expect(review.hojasNoReconocidas).toEqual([]);
  });

  test('is fit for submission once it is corrected', async () => {
    const content = await readWorkbook(bytes, name);
    const review = reviewWorkbook(content, { ajustes: AJUSTES });
    const edits = planCorrections(content, review, { conPlantillas: true }).map(({ edit }) => edit);
    const corrected = await readWorkbook(writeWorkbook(bytes, name, edits), name);
    const again = reviewWorkbook(corrected, { ajustes: AJUSTES });
    expect(again.formatos.map(({ apto }) => apto)).toEqual(review.formatos.map(() => true));
  });
});
