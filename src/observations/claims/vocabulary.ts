import type { Alcance, Sentido } from './claim';

/** When a verb speaks of the target: on its own too, with the target named, or with "lo programado" and its like. */
export type Needs = 'nothing' | 'target' | 'plan';

/** What a word or phrase is and what it brings to a clause. */
export interface Meaning {
  /** Its role, as the patterns of the grammar name it. */
  readonly kind: string;
  readonly sentido?: Sentido | undefined;
  readonly needs?: Needs | undefined;
  readonly alcance?: Alcance | undefined;
  /** How strongly it sets the scope: 0 a bare noun, 1 "lo programado", 2 "en el año", 3 "anual". */
  readonly weight?: number | undefined;
}

/** Verbs in the infinitive, by what they say became of the target. */
export const VERBS: readonly { readonly sentido: Sentido; readonly needs: Needs; readonly verbs: string }[] = [
  { sentido: 'superado', needs: 'nothing', verbs: 'superar, rebasar, sobrepasar, sobrecumplir' },
  { sentido: 'superado', needs: 'target', verbs: 'exceder' },
  { sentido: 'cumplido', needs: 'nothing', verbs: 'cumplir, lograr, alcanzar' },
  { sentido: 'cumplido', needs: 'target', verbs: 'completar, llegar, cubrir' },
  { sentido: 'cumplido', needs: 'plan', verbs: 'realizar, ejecutar, concretar, efectuar' },
  { sentido: 'no-cumplido', needs: 'target', verbs: 'incumplir' },
];

/** Endings by conjugation and by what a form is; those of `present` may also speak of what is only supposed. */
export const ENDINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: {
    present: 'a',
    verb: 'ó',
    participle: 'ado, ada',
    gerund: 'ando',
    we: 'amos',
    infinitive: 'ar',
    infinitiveSe: 'arse',
  },
  er: {
    present: 'e',
    verb: 'ió',
    participle: 'ido, ida',
    gerund: 'iendo',
    we: 'emos, imos',
    infinitive: 'er',
    infinitiveSe: 'erse',
  },
  ir: {
    present: 'e',
    verb: 'ió',
    participle: 'ido, ida',
    gerund: 'iendo',
    we: 'imos',
    infinitive: 'ir',
    infinitiveSe: 'irse',
  },
};

/** Words that stand for two, "nose" being the commonest slip of the keyboard. */
export const CONTRACTIONS = new Map([
  ['del', 'de el'],
  ['al', 'a el'],
  ['nose', 'no se'],
]);

/** Phrases that carry a sense or a scope of their own. */
export const SENSES: readonly (Meaning & { readonly phrases: string })[] = [
  { kind: 'present', sentido: 'cumplido', needs: 'target', phrases: 'da cumplimiento' },
  { kind: 'verb', sentido: 'cumplido', needs: 'target', phrases: 'dio cumplimiento' },
  { kind: 'participle', sentido: 'cumplido', needs: 'target', phrases: 'dado cumplimiento' },
  {
    kind: 'undone',
    sentido: 'cumplido',
    needs: 'nothing',
    phrases: 'pendiente, incompleto, incompleta, inconcluso, inconclusa, trunco, trunca',
  },
  { kind: 'missing', sentido: 'cumplido', needs: 'target', phrases: 'falta, faltan, faltó, faltaron' },
  {
    kind: 'compared',
    sentido: 'superado',
    needs: 'target',
    phrases:
      'por encima de, por arriba de, encima de, arriba de, más de, más que, más allá de, superior a, mayor a, mayor que',
  },
  {
    kind: 'compared',
    sentido: 'no-cumplido',
    needs: 'target',
    phrases:
      'por debajo de, por abajo de, debajo de, abajo de, menos de, menos que, inferior a, menor a, menor que, menor de',
  },
  { kind: 'ofPeriod', alcance: 'trimestre', weight: 3, phrases: 'trimestral' },
  { kind: 'ofPeriod', alcance: 'anual', weight: 3, phrases: 'anual' },
  {
    kind: 'ofPeriod',
    alcance: 'indeterminado',
    weight: 3,
    phrases: 'en el poa, del poa, en el programa operativo anual, del programa operativo anual',
  },
  {
    kind: 'noun',
    alcance: 'indeterminado',
    weight: 0,
    phrases: 'meta, objetivo, acción, programación, cantidad programada, cifra programada, el total programado',
  },
  {
    kind: 'plan',
    alcance: 'trimestre',
    weight: 1,
    phrases:
      'lo programado, lo planeado, lo proyectado, lo previsto, lo planificado, lo calendarizado, lo que se programó',
  },
  { kind: 'quarter', alcance: 'trimestre', weight: 0, phrases: 'trimestre, periodo' },
  { kind: 'year', alcance: 'anual', weight: 0, phrases: 'año, ejercicio, ejercicio fiscal' },
];

/** All other words and phrases the reading knows, by the part they play in a clause. */
export const PARTS: Readonly<Record<string, string>> = {
  // Marks
  stop: '.',
  question: '?',
  comma: ',',
  colon: ':',
  and: 'y, e',
  or: 'o, u',

  // What begins a clause of its own
  but: `pero, sin embargo, no obstante, no obstante que, aun así, aunque, aun cuando, aún y cuando, si bien,
    a pesar de que, pese a que, a pesar de ello, a pesar de esto, a pesar de lo anterior, pese a ello, en cambio,
    mientras que, no así`,
  so: `por lo que, por lo cual, por lo tanto, por tanto, por ende, por ello, por eso, por esta razón, por tal motivo,
    por este motivo, por lo anterior, motivo por el cual, razón por la cual, así que, de modo que, de manera que,
    es decir, con lo que, con lo cual, además, asimismo, así mismo, por otra parte, por otro lado, en consecuencia,
    cabe señalar que, cabe mencionar que, cabe destacar que, cabe aclarar que, hay que señalar que,
    es importante mencionar que, es importante señalar que, es importante destacar que, se informa que, se reporta que,
    se comenta que, se menciona que, se señala que, se aclara que, se hace mención que`,
  rather: 'sino, sino que, sino también, sino que también, sino que además',
  which: 'lo que, lo cual',

  // What keeps a clause from being a claim
  because: `porque, por que, ya que, debido a que, puesto que, dado que, toda vez que, pues, como, derivado de que,
    a causa de que, a raíz de que, en virtud de que, en razón de que, gracias a que, en tanto que`,
  that: 'que, quien, quienes, cual, cuales, cuyo, cuya, donde',
  whether: 'si',
  condition: `cuando, mientras, en caso, siempre que, siempre y cuando, a menos que, salvo que, hasta que, una vez que,
    de haber, de haberse, hubiera, hubiese, habría`,
  wish: `ojalá, quizá, quizás, tal vez, probablemente, posiblemente, espera, esperamos, estima, prevé, pretende, busca,
    planea, proyecta, propone, debe, deberá, podrá, buscará, confía`,
  partial: `parcialmente, parcial, casi, en parte, parte, gran parte, en su mayoría, en su mayor parte, mitad, a medias,
    medianamente, aproximadamente, prácticamente, por poco, en gran medida, apenas, excepto, salvo, a excepción,
    con excepción, menos`,

  // Negation
  negation: 'no, ni, nunca, jamás, tampoco',
  notOnly: 'no solo, no solamente, no únicamente, no nada más',
  without: 'sin',

  // Around the verb
  se: 'se',
  have: 'ha',
  weHave: 'hemos',
  modal: 'pudo, consigue, consiguió',
  modalParticiple: 'podido, conseguido',
  modalInfinitive: 'poder',
  modalGerund: 'permitiendo, pudiendo, consiguiendo',
  weModal: 'pudimos, conseguimos',
  enabled: `fue posible, ha sido posible, fue factible, ha sido factible, resultó posible, permitió, ha permitido,
    hizo posible`,
  prevented: 'fue imposible, ha sido imposible, resultó imposible, impidió, ha impedido, imposibilitó',
  copula: `fue, es, queda, quedó, ha quedado, ha sido, estuvo, resulta, resultó, sigue, continúa, permanece, se ve,
    se vio, se ha visto, se encuentra, se tiene, se mantiene, se considera, se consideró, se da por, se dio por,
    se quedó`,
  thisIs: 'está',
  doing: `se atendió, se atendieron, se realizaron, se hizo, se hicieron, se avanzó, se trabajó, se entregó,
    se entregaron, se ejecutaron, se obtuvo, se ubica, se ubicó, se va, se está, se estuvo`,

  // Around the target
  article: 'el, la, los, las, su, nuestra, nuestro, dicha, dicho',
  this: 'este, presente, mismo',
  current: 'que se reporta, que se informa, que concluye, que concluyó, que termina, actual',
  one: 'un, una, poco, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez',
  of: 'de, correspondiente a, correspondientes a',
  to: 'a',
  in: 'en, durante, dentro de, a lo largo de, en el transcurso de',
  toward: 'para',
  with: 'con',
  closing: 'al cierre de, al final de, al término de',
  qualifier: `programado, programada, planeado, planeada, previsto, prevista, proyectado, proyectada, total, física,
    de esta acción, de esta meta, en esta acción, en esta meta, en este rubro, en esta actividad`,
  assigned: `establecido, establecida, fijado, fijada, trazado, trazada, propuesto, propuesta, planteado, planteada,
    comprometido, comprometida, estimado, estimada`,
  own: 'el avance, un avance, lo alcanzado, lo realizado, lo logrado, lo ejecutado, el resultado',
  whole: '100 %, 100 por ciento, 100 porciento, cien %, cien por ciento, cien porciento, totalidad, el total',
  hundred: '100, cien',
  percentSign: '%, por ciento, porciento',
  fully: 'totalmente, completamente, en su totalidad, por completo, del todo, íntegramente, cabalmente, plenamente',

  // Other rows and other times
  rows: 'metas, acciones, clave, claves, renglón, fila, actividad, actividades, indicador, partida',
  numeral: 'núm, número',
  otherPeriod: `semestre, semestres, bimestre, cuatrimestre, mes, meses, semana, semanas, quincena, trimestres,
    periodos, años, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre,
    diciembre, ene, feb, abr, may, jun, jul, ago, sep, sept, oct, nov, dic, anterior, anteriores, pasado, pasada,
    pasados, previo, previa, previos, siguiente, siguientes, próximo, próxima, próximos, anteriormente, previamente,
    posteriormente, originalmente, inicialmente, acumulado, acumulada`,
  ordinal: 'primer, primero, segundo, tercer, tercero, cuarto, último, cada, otro, i, ii, iii, iv',
  toDate: `a la fecha, hasta la fecha, al momento, hasta el momento, por el momento, hasta ahora, al día de hoy,
    al corte, en lo que va`,

  // What surrounds a claim and does not change it
  by: 'por',
  cause: `debido, debido a, gracias a, derivado, derivado de, derivada de, a causa de, a consecuencia de, a raíz de,
    en virtud de, en razón de, en atención a, con motivo de, como resultado de, como consecuencia de, ante, dado, dada,
    tras, a pesar de, pese a, aun con, con apoyo de, con el apoyo de, con ayuda de, se debe a, se debió a,
    a petición de, a solicitud de`,
  adverb: `ya, aún, todavía, también, finalmente, afortunadamente, lamentablemente, desafortunadamente, nuevamente, así,
    ampliamente, considerablemente, satisfactoriamente, significativamente, notablemente, ligeramente, favorablemente,
    exitosamente, oportunamente, efectivamente, solo, solamente, únicamente, incluso, igualmente, con creces, con éxito,
    de acuerdo, conforme, conforme a lo programado, de acuerdo a lo programado, de acuerdo con lo programado,
    según lo programado, según, antes de lo previsto, antes de lo programado, antes de lo planeado, antes de tiempo,
    mediante, en comparación, de igual manera, de esta manera, de esta forma, en general, de nueva cuenta, otra vez,
    con esto, con ello, con eso, lo anterior, hoy`,
  aside: `por mucho, por primera vez, por primera ocasión, por segunda ocasión, por tercera ocasión, por fin,
    por medio de, por parte de`,
  manner: 'en tiempo, en tiempo y forma, en forma, de manera satisfactoria, con apoyo, con ayuda',
  concludes: `cierra, cerró, se cierra, se cerró, concluye, concluyó, se concluye, se concluyó, termina, terminó,
    se termina, se terminó`,
  heading: `nota, observación, observaciones, justificación, comentario, comentarios, motivo, causa, variación, avance,
    resultado, aclaración, respuesta`,
};
