/** What a value must be. The lengths are of texts, in characters. */
export type Exigencia =
  | { readonly tipo: 'numero' | 'entero' | 'texto' | 'lista' | 'objeto' | 'texto-no-vacio' | 'fecha' }
  | { readonly tipo: 'minimo' | 'maximo' | 'longitud-maxima'; readonly limite: number }
  | { readonly tipo: 'opciones'; readonly opciones: readonly (string | number)[] };

/** What is wrong at one place of a settings document. `ruta` is `umbrales.porDebajo.porcentaje`, or '' for the whole. */
export type AjusteProblem =
  | { readonly tipo: 'json'; readonly ruta: '' }
  | { readonly tipo: 'clave-desconocida'; readonly ruta: string; readonly clave: string }
  | { readonly tipo: 'falta'; readonly ruta: string }
  | { readonly tipo: 'cifra-desconocida'; readonly ruta: string; readonly cifras: readonly string[] }
  | { readonly tipo: 'clave-o-unidad'; readonly ruta: string }
  /** A rule that is an error, or none at all. */
  | { readonly tipo: 'regla-no-desactivable'; readonly ruta: string; readonly regla: string }
  /** `recibido` is the value itself, as JSON gives it. */
  | { readonly tipo: 'valor'; readonly ruta: string; readonly esperado: Exigencia; readonly recibido: unknown };

/** A settings document that was refused, with what is wrong with it; its prose is in the message catalogue. */
export class InvalidAjustes extends Error {
  constructor(readonly problemas: readonly AjusteProblem[]) {
    super('ajustes-invalidos');
    this.name = 'InvalidAjustes';
  }
}
