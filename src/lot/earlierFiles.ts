import type { LotForm, LotRow } from './lotRow';

// Where more of them differ there is no telling which one was handed in, and two are enough to say so.
const MOST_OF_A_QUARTER = 3;

/**
 * Takes what a lot keeps of its files; gives, for each file, the places in the lot of the files that may hold earlier
 * quarters of its forms. Forms that say the same count as one.
 */
export function earlierFiles(rows: readonly LotRow[]): readonly (readonly number[])[] {
  const index = indexForms(rows);
  return rows.map(({ formatos }, own) => {
    const found = new Set<number>();
    for (const form of formatos) {
      for (const key of keysOf(form)) {
        for (const [trimestre, files] of index.get(key) ?? []) {
          if (trimestre < form.trimestre!) for (const file of files.values()) found.add(file);
        }
      }
    }
    // Other sheets of its own workbook were compared when it was reviewed.
    found.delete(own);
    return [...found].sort((a, b) => a - b);
  });
}

// By unit and year, then by quarter: the file of each form that says something else than the others.
type Index = Map<string, Map<number, Map<number, number>>>;

function indexForms(rows: readonly LotRow[]): Index {
  const index: Index = new Map();
  rows.forEach(({ formatos }, file) => {
    for (const form of formatos) {
      for (const key of keysOf(form)) {
        const quarters = index.get(key) ?? new Map<number, Map<number, number>>();
        const files = quarters.get(form.trimestre!) ?? new Map<number, number>();
        if (files.size < MOST_OF_A_QUARTER && !files.has(form.huella)) files.set(form.huella, file);
        index.set(key, quarters.set(form.trimestre!, files));
      }
    }
  });
  return index;
}

// A unit may be written with another code or another name: whoever compares tells whether it is the same.
function keysOf({ unidad, ejercicio, trimestre }: LotForm): string[] {
  if (!unidad || ejercicio === null || trimestre === null) return [];
  const { codigo, nombre } = unidad;
  return [codigo && `c ${codigo}`, nombre && `n ${nombre}`].flatMap((key) => (key ? [`${key} ${ejercicio}`] : []));
}
