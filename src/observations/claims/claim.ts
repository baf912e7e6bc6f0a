/** Which target a text speaks of: the quarter's plan, the year's target, or a bare "la meta" that may be either. */
export const ALCANCES = ['trimestre', 'anual', 'indeterminado'] as const;
export type Alcance = (typeof ALCANCES)[number];

/** What a text says became of the target. */
export const SENTIDOS = ['superado', 'cumplido', 'no-cumplido'] as const;
export type Sentido = (typeof SENTIDOS)[number];

/** What can be said about the target of a row. */
export interface Statement {
  readonly alcance: Alcance;
  readonly sentido: Sentido;
}

/** What a text says about the target of its own row. */
export interface Claim extends Statement {
  /** The words it rests on, as written. */
  readonly fragmento: string;
}
