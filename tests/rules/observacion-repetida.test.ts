import { inRow, testRule } from '../support/ruleCases';

const says = (observaciones: string | null): object => ({ P: [25, 25], A: [10], observaciones });

testRule('observacion-repetida', {
  silent: {
    'texts that differ': { metas: [says('Por el clima.'), says('Por el calor.')] },
    'rows without observation, or with signs alone': { metas: [says(null), says(null), says('-'), says('-')] },
  },
  found: {
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
