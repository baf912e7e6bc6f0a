import type { FormatoCalculado } from '../form/compute';
import type { Formato, Meta, PorTrimestre } from '../form/formato';
import { type Trimestre, TRIMESTRES } from '../form/trimestre';
import type { Encontrados, FormatoDeTrimestre } from './findAnteriores';
import { type MetaAnterior, readReportado, type Reportado } from './metaAnterior';
import { type PlanOriginal, readPlanOriginal } from './planOriginal';
import { plansNothingBefore, reprogrammedFrom } from './reprogramming';

/** What earlier quarters say of one row. */
export interface MetaHistorica {
  /** The row of the previous quarter, `null` where its form has none of this clave or several. */
  readonly anterior: Meta | null;
  /** `true` where the form of the previous quarter has no row of this clave. */
  readonly agregada: boolean;
  readonly reportado: PorTrimestre<Reportado | null>;
  /** The first quarter of the plan where it was re-programmed: the quarters before it are empty. */
  readonly reprogramadaDesde: Trimestre | null;
  /** `null` where it is not known or still in force. */
  readonly planOriginal: PlanOriginal | null;
}

/** What earlier quarters say of a form. */
export interface Historia {
  /** The form of the previous quarter: the latest of the earlier ones. */
  readonly anterior: FormatoDeTrimestre;
  /** One for each row of the form, in its order. */
  readonly metas: readonly MetaHistorica[];
  /** The rows of the previous quarter whose clave the form has no more. */
  readonly eliminadas: readonly Meta[];
}

/** Takes a form and those of earlier quarters; gives what they say of it. */
export function readHistoria({ formato, trimestre, calculos }: FormatoCalculado, earlier: Encontrados): Historia {
  const [anterior] = earlier;
  const rows = rowsByClave(formato);
  const earlierRows = earlier.map((form) => ({ trimestre: form.trimestre, rows: rowsByClave(form.formato) }));
  const before = earlierRows[0]!.rows;
  const known = formato.metas.map((meta) => {
    const clave = meta.clave !== null && rows.get(meta.clave) === meta ? meta.clave : null;
    const anteriores = clave === null ? [] : earlierRows.flatMap((form) => rowOf(form, clave));
    return { meta, clave, anteriores, desde: reprogrammedFrom(meta, anteriores) };
  });
  const earliest = TRIMESTRES.find((each) => known.some(({ desde }) => desde === each)) ?? 1;
  const metas = known.map(({ meta, clave, anteriores, desde }, index): MetaHistorica => {
    const reportado = readReportado(anteriores);
    // A form is re-programmed as a whole: its first quarters are emptied also where nothing was planned in them.
    const follows = earliest > 1 && anteriores.length > 0 && plansNothingBefore(meta, earliest);
    const reprogramadaDesde = desde ?? (follows ? earliest : null);
    return {
      anterior: (clave !== null && before.get(clave)) || null,
      agregada: clave !== null && !before.has(clave),
      reportado,
      reprogramadaDesde,
      planOriginal: readPlanOriginal({
        ...{ meta, trimestre, anteriores, reportado, reprogramadaDesde },
        calculo: calculos[index]!,
      }),
    };
  });
  const eliminadas = anterior.formato.metas.filter(
    (meta) => meta.clave !== null && before.get(meta.clave) === meta && !rows.has(meta.clave),
  );
  return { anterior, metas, eliminadas };
}

type Rows = ReadonlyMap<number, Meta | null>;

// A clave that stands twice tells no row from another.
function rowsByClave({ metas }: Formato): Rows {
  const rows = new Map<number, Meta | null>();
  for (const meta of metas) if (meta.clave !== null) rows.set(meta.clave, rows.has(meta.clave) ? null : meta);
  return rows;
}

function rowOf({ trimestre, rows }: { trimestre: Trimestre; rows: Rows }, clave: number): MetaAnterior[] {
  const meta = rows.get(clave);
  return meta ? [{ trimestre, meta }] : [];
}
