import { inRow, testRule, type RuleCase } from '../support/ruleCases';

const drift = (before: string | null, now: string | null): RuleCase => ({
  metas: [{ P: [3, 3], A: [3, 3], unidad: now }],
  trimestre: 2,
  anteriores: [{ metas: [{ P: [3, 3], A: [3], unidad: before }] }],
});

testRule('unidad-modificada', {
  silent: {
    'a form that is compared with none': { metas: [{ P: [3, 3], A: [3, 3] }], trimestre: 2 },
    'the same unit with another accent': drift('Nomina', 'NÓMINA'),
    'a plural of the same unit': drift('Dictamen técnico', 'Dictámenes técnicos'),
    'a unit that lost what it added': drift('Dictamen técnico', 'Dictámenes'),
    'a unit that was missing, or is now': { ...drift(null, 'Informe'), metas: drift('Informe', null).metas },
    'a unit that was missing': drift(null, 'Informe'),
  },
  found: {
    'another unit': [
      drift('Nómina', 'Número'),
      [
        inRow({
          celda: 'C18',
          datos: { anterior: 1, antes: 'Nómina', ahora: 'Número' },
          mensaje: 'Meta 301: UNIDAD MEDIDA era «Nómina» en el formato de ene–mar y ahora es «Número».',
        }),
      ],
    ],
  },
});
