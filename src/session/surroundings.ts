import type { OpcionesDeEntrega } from '../submission/reviewSubmission';
import type { After } from './tasks';

/** What the session needs of the place where it runs. */
export interface Surroundings {
  readonly after: After;
  /** Gives the moment with the place's distance from UTC: `2025-07-04T12:20:00-06:00`. */
  readonly now: () => string;
  /** Gives the JSON text of the settings that the institution publishes beside the program, `null` where it publishes none. */
  readonly publishedSettings: () => Promise<string | null>;
  /** The program's version. */
  readonly version: string;
}

/** Takes the place where it runs; gives the settings on offer for any workbook besides its own: those that the institution publishes. */
export async function offeredSettings({ now, publishedSettings }: Surroundings): Promise<OpcionesDeEntrega['ajustes']> {
  return { archivo: null, institucion: await publishedSettings(), fecha: now().slice(0, 10) };
}
