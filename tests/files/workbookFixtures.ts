import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFB } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { openPackage, LIMITS, type Limits } from '../../src/files/package';
import { readXlsx } from '../../src/files/xlsx/readXlsx';
import type { Grid } from '../../src/workbook/grid';

export const SAMPLES = ['TMM-F004-2025-T1', 'TMM-F004-2025-T2', 'TMM-F004-2025-T3-participacion-social'] as const;

/** Gives the bytes of a sample workbook. */
export function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../../samples', `${name}.xlsx`)));
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Gives a `.rels` part: the relationships by their ids, each with the last word of its type and its target. */
export function rels(relationships: Record<string, readonly [string, string]>, base = RELATIONSHIPS): string {
  const each = Object.entries(relationships).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${each.join('')}</Relationships>`;
}

/** Gives a worksheet part around what stands in it. */
export function worksheet(inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${inner}</worksheet>`;
}

/** Gives a worksheet part around its rows. */
export function rows(inner: string): string {
  return worksheet(`<sheetData>${inner}</sheetData>`);
}

export interface Fixture {
  /** The worksheet parts, in the order of their tabs; they are called Hoja1, Hoja2 … */
  readonly sheets?: readonly string[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Further parts, or others in place of these; `null`: the part is left out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** Gives the bytes of a workbook made of these parts. */
export function xlsx({ sheets = [rows('')], sharedStrings, styles, parts = {} }: Fixture = {}): Uint8Array {
  const related = Object.fromEntries(
    sheets.map((_sheet, index) => [`rId${index + 1}`, ['worksheet', `worksheets/sheet${index + 1}.xml`] as const]),
  );
  const listed = sheets.map(
    (_sheet, index) => `<sheet name="Hoja${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const all: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': rels({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels({
      ...related,
      ...(sharedStrings === undefined ? {} : { s1: ['sharedStrings', 'sharedStrings.xml'] as const }),
      ...(styles === undefined ? {} : { s2: ['styles', 'styles.xml'] as const }),
    }),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
    ...(sharedStrings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${sharedStrings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...parts,
  };
  return zip(all);
}

/** Gives the bytes of a zip of these parts. */
export function zip(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, contents] of Object.entries(parts)) {
    if (contents !== null) files[name] = typeof contents === 'string' ? strToU8(contents) : contents;
  }
  return zipSync(files);
}

/** Gives the sheets of the workbook made of these parts. */
export function gridsOf(fixture: Fixture, limits: Limits = LIMITS): readonly Grid[] {
  return readXlsx(openPackage(xlsx(fixture), limits), limits).sheets;
}

/** Gives the sheet with these rows. */
export function gridOf(inner: string, fixture: Omit<Fixture, 'sheets'> = {}): Grid {
  return gridsOf({ ...fixture, sheets: [rows(inner)] })[0]!;
}

/** Gives everything that a sheet holds, cell by cell, to compare. */
export function contentsOf(grid: Grid): unknown {
  const cells: unknown[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const value = grid.value(row, column);
      const formula = grid.formula(row, column);
      if (value !== null || formula !== null) cells.push([row, column, value, formula, grid.numberFormat(row, column)]);
    }
  }
  return { name: grid.name, hidden: grid.hidden, cells };
}

/** Gives a compound file (CFB) with these streams. */
export function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, contents] of Object.entries(streams)) CFB.utils.cfb_add(file, name, contents as never);
  return new Uint8Array(CFB.write(file, { type: 'array' }) as never);
}
