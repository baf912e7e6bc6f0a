import { inForm, testRule } from '../support/ruleCases';

const first = [{ P: [3, 3, 3, 3], A: [3] }];
const second = [{ P: [3, 3, 3, 3], A: [3, 2] }];

testRule('trimestre-contradictorio', {
  silent: {
    'a form captured up to the quarter of its FECHA': { metas: first },
    'a sheet named after the same quarter': { metas: first, hoja: 'T1' },
    'a sheet named after no quarter': { metas: first, hoja: 'Dirección 2' },
    'a quarter chosen by hand that is FECHA’s': { metas: first, elegido: 1 },
    'a form without FECHA': { metas: second, celdas: { O4: null }, elegido: 1, hoja: 'T3' },
    'a FECHA that cannot be read': { metas: second, celdas: { O4: 'FECHA: 2025' }, elegido: 1 },
    'a form in which nothing is captured': { metas: [{ P: [3, 3, 3, 3] }], trimestre: 2 },
    'a form in which nothing is planned': { metas: [{ metaAnual: 4, A: [1, 1, 1] }] },
    'one stray figure in a later quarter': {
      metas: [
        { P: [3, 3], A: [3, 1] },
        { P: [3, 3], A: [3] },
        { P: [3, 3], A: [3] },
      ],
    },
    'a quarter of FECHA in which nothing was planned': { metas: [{ P: [3, null, 0, 3], A: [3] }], trimestre: 3 },
    'a re-programmed form: only the second half has a plan': {
      metas: [{ P: [null, null, 3, 3], A: [null, null, 3] }],
      trimestre: 3,
    },
  },
  found: {
    'a quarter chosen by hand that is not FECHA’s': [
      { metas: first, elegido: 2 },
      [
        inForm({
          celda: 'O4',
          datos: { motivo: 'elegido', fecha: 1, otro: 2 },
          mensaje: 'FECHA dice ene–mar, pero se eligió abr–jun.',
        }),
      ],
    ],
    'a sheet named after another quarter': [
      { metas: first, hoja: 'T2' },
      [
        inForm({
          celda: 'O4',
          datos: { motivo: 'hoja', fecha: 1, otro: 2 },
          mensaje: 'FECHA dice ene–mar, pero el nombre de la hoja dice abr–jun.',
        }),
      ],
    ],
    'a FECHA left over from the quarter before': [
      { metas: second, trimestre: 1 },
      [
        inForm({
          celda: 'O4',
          datos: { motivo: 'capturado', fecha: 1, otro: 2 },
          mensaje: 'FECHA dice ene–mar, pero lo último capturado en A es de abr–jun.',
        }),
      ],
    ],
    'a later quarter in which exactly half of the rows report': [
      {
        metas: [
          { P: [3, 3], A: [3, 1] },
          { P: [3, 3], A: [3] },
        ],
      },
      [
        inForm({
          celda: 'O4',
          datos: { motivo: 'capturado', fecha: 1, otro: 2 },
          mensaje: 'FECHA dice ene–mar, pero lo último capturado en A es de abr–jun.',
        }),
      ],
    ],
    'a FECHA ahead of what is captured': [
      { metas: first, trimestre: 4 },
      [
        inForm({
          celda: 'O4',
          datos: { motivo: 'capturado', fecha: 4, otro: 1 },
          mensaje: 'FECHA dice oct–dic, pero lo último capturado en A es de ene–mar.',
        }),
      ],
    ],
    'one quarter said in three ways, once': [
      { metas: second, hoja: 'T2', elegido: 2 },
      [
        inForm({
          celda: 'O4',
          datos: { motivo: 'elegido', fecha: 1, otro: 2 },
          mensaje: 'FECHA dice ene–mar, pero se eligió abr–jun.',
        }),
      ],
    ],
    'two quarters that both contradict it': [
      { metas: second, hoja: '3T', trimestre: 1 },
      [
        inForm({
          celda: 'O4',
          datos: { motivo: 'hoja', fecha: 1, otro: 3 },
          mensaje: 'FECHA dice ene–mar, pero el nombre de la hoja dice jul–sep.',
        }),
        inForm({
          celda: 'O4',
          datos: { motivo: 'capturado', fecha: 1, otro: 2 },
          mensaje: 'FECHA dice ene–mar, pero lo último capturado en A es de abr–jun.',
        }),
      ],
    ],
  },
});
