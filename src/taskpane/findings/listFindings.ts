import { plainText } from '../../form/text';
import { describeFinding } from '../../messages/findings';
import type { WorkbookReview } from '../../review/reviewWorkbook';
import type { Finding } from '../../rules';
import { SEVERIDADES, type Severidad } from '../../rules/rule';
import type { DispensasAplicadas } from '../../submission/waivers/applyDispensas';
import type { Dispensa } from '../../submission/waivers/dispensas';

/** A finding with its sheet and its message. */
export interface Listed {
  /** Tells it from every other one of the same review. */
  readonly key: string;
  readonly hoja: string;
  readonly finding: Finding;
  readonly message: string;
  /** The waiver that holds for it, `null` where there is none. */
  readonly dispensa: Dispensa | null;
}

/** What of the findings is shown. */
export interface FindingFilter {
  readonly severidad: Severidad | null;
  readonly hoja: string | null;
  readonly search: string;
}

/** How findings are put together. */
export type Grouping = 'severidad' | 'meta';

/** Findings under one heading. */
export interface Group {
  readonly key: string;
  readonly severidad: Severidad | null;
  readonly hoja: string;
  /** `null` where they are about the whole form. */
  readonly fila: number | null;
  readonly clave: number | null;
  readonly listed: readonly Listed[];
}

/** Takes a review and the waivers of each form's findings; gives all findings, sheet after sheet. */
export function listFindings(
  { formatos, hojasNoReconocidas }: WorkbookReview,
  porFormato: DispensasAplicadas['porFormato'],
): Listed[] {
  const sheets = [
    ...formatos.map(({ formato, hallazgos }, form) => ({
      hoja: formato.hoja,
      hallazgos,
      dispensas: porFormato[form] ?? [],
    })),
    ...hojasNoReconocidas.map((sheet) => ({ ...sheet, dispensas: [] })),
  ];
  return sheets.flatMap(({ hoja, hallazgos, dispensas }, sheet) =>
    hallazgos.map((finding, index) => ({
      key: `${sheet} ${finding.celda} ${finding.regla} ${index}`,
      hoja,
      finding,
      message: describeFinding(finding),
      dispensa: dispensas[index] ?? null,
    })),
  );
}

/** Takes findings and a filter; gives those that pass it. A search compares without case and accents. */
export function filterFindings(listed: readonly Listed[], { severidad, hoja, search }: FindingFilter): Listed[] {
  const words = plainText(search).split(' ').filter(Boolean);
  return listed.filter((each) => {
    if (severidad !== null && each.finding.severidad !== severidad) return false;
    if (hoja !== null && each.hoja !== hoja) return false;
    if (words.length === 0) return true;
    const text = plainText(`${each.message} ${each.finding.celda} ${each.hoja}`);
    return words.every((word) => text.includes(word));
  });
}

/** Takes findings and how to put them together; gives the groups, by gravity or in the order of the sheets. */
export function groupFindings(listed: readonly Listed[], grouping: Grouping): Group[] {
  if (grouping === 'severidad') {
    return SEVERIDADES.flatMap((severidad) => {
      const found = listed.filter(({ finding }) => finding.severidad === severidad);
      return found.length === 0 ? [] : { key: severidad, severidad, hoja: '', fila: null, clave: null, listed: found };
    });
  }
  const groups = new Map<string, Listed[]>();
  for (const each of listed) {
    const key = `${each.hoja} ${each.finding.fila ?? 0}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups]
    .map(([key, found]): Group => {
      const { hoja, finding } = found[0]!;
      return { key, severidad: null, hoja, fila: finding.fila, clave: finding.clave, listed: found };
    })
    .sort((a, b) => orderOf(listed, a) - orderOf(listed, b) || (a.fila ?? 0) - (b.fila ?? 0));
}

// Sheets stay in the order in which they come.
function orderOf(listed: readonly Listed[], { hoja }: Group): number {
  return listed.findIndex((each) => each.hoja === hoja);
}
