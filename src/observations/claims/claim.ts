/** Which target a text speaks of: the quarter's plan, the year's target, or a bare "la meta" that may be either. */
export type Alcance = 'trimestre' | 'anual' | 'indeterminado';

/** What a text says became of the target. */
export type Sentido = 'superado' | 'cumplido' | 'no-cumplido';

/** What a text claims about the target of its own row. */
export interface Claim {
  readonly alcance: Alcance;
  readonly sentido: Sentido;
  /** The words it rests on, as written. */
  readonly fragmento: string;
}
