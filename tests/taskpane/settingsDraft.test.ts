import { AJUSTES } from '../../src/settings/ajustes';
import { readAjustes } from '../../src/settings/readAjustes';
import { NEW_EXCEPTION, toDocument, toDraft } from '../../src/taskpane/settings/draft';
import { ajustesOf } from '../support/formato';

const full = ajustesOf({
  umbrales: {
    porDebajo: { porcentaje: 5, unidades: 1.5 },
    limiteAnual: 110,
    excepciones: [
      { clave: 301, porDebajo: { porcentaje: 10 }, limiteAnual: 120 },
      { unidad: 'Jornada', porEncima: { unidades: 2 } },
    ],
  },
  causas: ['el clima'],
  columnasCalculadas: 'valor',
});

test.each([
  ['the defaults', AJUSTES],
  ['settings of a team', full],
])('%s that nobody typed over stay as they are', (_name, ajustes) => {
  const again = readAjustes(toDocument(ajustes, toDraft(ajustes)));
  expect(toDraft(again)).toEqual(toDraft(ajustes));
  expect(again.umbrales).toMatchObject(ajustes.umbrales);
  expect(again.plantillas).toEqual(ajustes.plantillas);
});

test('what is typed is read as it is meant', () => {
  const draft = {
    ...toDraft(AJUSTES),
    porDebajo: { porcentaje: ' 5 ', unidades: '1,000' },
    limiteAnual: '',
    causas: 'el clima\n\n  la falta de personal  \n',
    excepciones: [{ ...NEW_EXCEPTION, nombre: '301', porDebajo: { porcentaje: '10', unidades: '' } }],
  };
  expect(readAjustes(toDocument(AJUSTES, draft))).toMatchObject({
    umbrales: {
      porDebajo: { porcentaje: 5, unidades: 1000 },
      limiteAnual: 100,
      excepciones: [{ clave: 301, porDebajo: { porcentaje: 10 } }],
    },
    causas: ['el clima', 'la falta de personal'],
  });
});

test('what is no number is refused by its name', () => {
  const draft = { ...toDraft(AJUSTES), porDebajo: { porcentaje: 'cinco', unidades: '0' } };
  expect(() => readAjustes(toDocument(AJUSTES, draft))).toThrow(
    expect.objectContaining({
      problemas: [expect.objectContaining({ tipo: 'valor', ruta: 'umbrales.porDebajo.porcentaje', recibido: 'cinco' })],
    }),
  );
});
