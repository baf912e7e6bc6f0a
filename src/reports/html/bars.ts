import type { Calculo } from '../../form/compute';
import type { Figura } from '../../form/figure';
import { markup, type Markup } from './markup';

/** Takes P and A of a quarter; gives their two bars on one scale. */
export function quarterBars(programado: Figura, alcanzado: Figura): { readonly P: Markup; readonly A: Markup } {
  const [planned, achieved] = [sizeOf(programado.numero), sizeOf(alcanzado.numero)];
  const most = Math.max(planned, achieved);
  return { P: bar(rectangle('plan', planned, most)), A: bar(rectangle('hecho', achieved, most)) };
}

/** Takes what was computed for a row; gives the bar of the year to date within the outline of META ANUAL, or beyond it. */
export function yearBar({ acumuladoRelativo }: Calculo): Markup {
  const achieved = sizeOf(acumuladoRelativo);
  const most = Math.max(1, achieved);
  return bar(markup`${rectangle('hecho', achieved, most)}${rectangle('meta', 1, most)}`);
}

// Drawn on a hundred units and stretched to the room there is; the numbers stand beside it as text.
function bar(inside: Markup): Markup {
  return markup`<svg class="barra" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${inside}</svg>`;
}

function rectangle(kind: 'plan' | 'hecho' | 'meta', size: number, most: number): Markup {
  const width = most === 0 ? 0 : Math.round((size / most) * 1000) / 10;
  return markup`<rect class="${kind}" width="${width}" height="8"/>`;
}

function sizeOf(number: number | null): number {
  return Math.max(0, number ?? 0);
}
