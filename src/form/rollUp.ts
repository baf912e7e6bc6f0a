import { sameNumber, sum } from './compute';
import type { Formato, Meta } from './formato';
import { plainText } from './text';

/** A head row that is the sum of its actions, inferred from META ANUAL and every P. */
export interface Integracion {
  readonly cabeza: Meta;
  readonly componentes: readonly Meta[];
}

// Fewer could tie out by chance.
const FEWEST_COMPONENTS = 2;
// The accent may be a character of its own.
const MAY_BE_PAYROLL = /n..?mina/i;

/**
 * Takes a form; gives its head rows (clave 300) whose META ANUAL and every P are the sum of their actions (301 to
 * 399), with or without payroll. Where the plan does not tie out, or a clave stands twice as head, there is no roll-up.
 */
export function inferIntegraciones(formato: Formato): Integracion[] {
  const hundreds = new Map<number, Meta[]>();
  for (const meta of formato.metas) {
    if (meta.clave === null) continue;
    const hundred = Math.floor(meta.clave / 100);
    const others = hundreds.get(hundred);
    if (others) others.push(meta);
    else hundreds.set(hundred, [meta]);
  }
  return [...hundreds].flatMap(([hundred, metas]) => {
    const [cabeza, another] = metas.filter(({ clave }) => clave === hundred * 100);
    if (!cabeza || another || hundred === 0) return [];
    const actions = metas.filter((meta) => meta !== cabeza);
    const candidates = [actions.filter((meta) => !isPayroll(meta)), actions];
    const componentes = candidates.find((candidate) => tiesOut(cabeza, candidate));
    return componentes ? [{ cabeza, componentes }] : [];
  });
}

function isPayroll({ descripcion, unidad }: Meta): boolean {
  const text = `${descripcion} ${unidad?.texto ?? ''}`;
  return MAY_BE_PAYROLL.test(text) && /\bNOMINAS?\b/.test(plainText(text));
}

function tiesOut(cabeza: Meta, componentes: readonly Meta[]): boolean {
  const planned = componentes.filter(({ metaAnual }) => (metaAnual.numero ?? 0) > 0);
  if (planned.length < FEWEST_COMPONENTS) return false;
  const [metaAnual, ...programado] = plan(cabeza);
  return (
    metaAnual !== undefined &&
    metaAnual > 0 &&
    programado.some((number) => number > 0) &&
    plan(cabeza).every((total, index) => sameNumber(total, sum(componentes.map((meta) => plan(meta)[index]!))))
  );
}

function plan({ metaAnual, programado }: Meta): number[] {
  return [metaAnual, ...programado].map(({ numero }) => numero ?? 0);
}
