import { inRow, testRule } from '../support/ruleCases';

const row = { P: [25, 25], A: [10] };

testRule('observacion-incompleta', {
  silent: {
    'a row without observation': { metas: [row] },
    'an observation that is whole': { metas: [{ ...row, observaciones: 'Faltó presupuesto (se solicitó en mayo).' }] },
    'brackets of the writer’s own': {
      metas: [{ ...row, observaciones: 'Se pidió «la vía [sic]» [ver anexo] [] {nota}' }],
    },
    'a slot that no template in force has': {
      metas: [{ ...row, observaciones: 'Debido a [causa].' }],
      ajustes: {
        plantillas: Object.fromEntries(
          [
            'debajo',
            'arriba',
            'sin-avance',
            'no-programado',
            'debajo-con-anio-arriba',
            'arriba-con-atraso',
            'anual-excedida',
            'anual-cumplida-antes',
            'anual-no-cumplida',
          ].map((caso) => [caso, 'Debido a [motivo].']),
        ),
      },
    },
    'a form without the column': { metas: [{ ...row, observaciones: '[causa]' }], celdas: { O15: null } },
  },
  found: {
    'the slot of a template, once': [
      { metas: [{ ...row, observaciones: 'No se alcanzó, debido a [causa]. Además [Causa] y [causa]. [sic]' }] },
      [
        inRow({
          celda: 'O18',
          datos: { espacios: ['[causa]', '[Causa]'] },
          mensaje: 'Meta 301: en la observación falta escribir [causa] y [Causa].',
        }),
      ],
    ],
    'the slot of a template of the team, and a figure’s name': [
      {
        metas: [{ ...row, observaciones: 'En {trimestre} no se alcanzó, debido a [motivo de la unidad].' }],
        ajustes: { plantillas: { debajo: '[motivo de la unidad]' } },
      },
      [
        inRow({
          celda: 'O18',
          datos: { espacios: ['[motivo de la unidad]', '{trimestre}'] },
          mensaje: 'Meta 301: en la observación falta escribir [motivo de la unidad] y {trimestre}.',
        }),
      ],
    ],
    'a slot where nothing differs': [
      { metas: [{ P: [3], A: [3], observaciones: '[causa]' }], celdas: { O4: null } },
      [
        inRow({
          celda: 'O18',
          datos: { espacios: ['[causa]'] },
          mensaje: 'Meta 301: en la observación falta escribir [causa].',
        }),
      ],
    ],
  },
});
