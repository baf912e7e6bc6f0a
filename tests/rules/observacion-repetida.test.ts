import { inRow, type RuleCase, testRule } from '../support/ruleCases';

const afterSaying = (before: string | null, now: string): RuleCase => ({
  metas: [{ P: [9, 25], A: [9, 10], observaciones: now }],
  trimestre: 2,
  anteriores: [{ metas: [{ P: [9, 25], A: [9], observaciones: before }] }],
});
const says = (observaciones: string | null): object => ({ P: [25, 25], A: [10], observaciones });

testRule('observacion-repetida', {
  silent: {
    'texts that differ': { metas: [says('Por el clima.'), says('Por el calor.')] },
    'rows without observation, or with signs alone': { metas: [says(null), says(null), says('-'), says('-')] },
    'a text of its own in every quarter': afterSaying('Por el calor.', 'Por el clima.'),
    'a quarter before without observation': afterSaying(null, 'Por el clima.'),
    'signs alone in both quarters': afterSaying('-', '-'),
  },
  found: {
    'the text of the previous quarter': [
      afterSaying('Por el CLIMA', 'Por el clima.'),
      [
        inRow({
          celda: 'O18',
          datos: { anterior: 1 },
          mensaje: 'Meta 301: la observación es la misma que en el formato de ene–mar.',
        }),
      ],
    ],
    'the same text, whatever its capitals, accents, spaces and signs': [
      { metas: [says('Por falta de ÁREA.'), says('Otro.'), says(' por falta,  de area')] },
      [
        inRow({
          celda: 'O20',
          fila: 20,
          clave: 303,
          datos: { otraFila: 18, otraClave: 301 },
          relacionadas: ['O18'],
          mensaje: 'Meta 303: la observación es la misma que la de la meta 301.',
        }),
      ],
    ],
    'the text of a row without clave': [
      { metas: [{ ...says('Por el clima.'), clave: null }, says('Por el clima.')] },
      [
        inRow({
          celda: 'O19',
          fila: 19,
          clave: 302,
          datos: { otraFila: 18, otraClave: null },
          relacionadas: ['O18'],
          mensaje: 'Meta 302: la observación es la misma que la de la fila 18.',
        }),
      ],
    ],
  },
});
