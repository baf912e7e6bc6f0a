import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPackage } from '../../src/files/package';
import { readXlsx } from '../../src/files/xlsx/readXlsx';
import type { Grid } from '../../src/workbook/grid';

const FOLDER = path.join(__dirname, '..', '..', 'samples');

/** The sample workbooks by the name they share with their answers. */
export const SAMPLES = ['TMM-F004-2025-T1', 'TMM-F004-2025-T2', 'TMM-F004-2025-T3-participacion-social'] as const;
export type Sample = (typeof SAMPLES)[number];

/** Takes a sample's name; gives the bytes of its workbook. */
export function sampleBytes(sample: Sample): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FOLDER, `${sample}.xlsx`)));
}

/** Takes a sample's name; gives its sheets. */
export function sampleGrids(sample: Sample): readonly Grid[] {
  return readXlsx(openPackage(sampleBytes(sample))).sheets;
}
