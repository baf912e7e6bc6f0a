import { AJUSTES } from '../../src/settings/ajustes';
import * as engine from '../../src/session/engine';
import { readAjustes } from '../../src/settings/readAjustes';
import { type Draft, NEW_EXCEPTION, toDocument, toDraft } from '../../src/taskpane/settings/draft';
import { documentProblem, fieldErrors } from '../../src/taskpane/settings/fieldErrors';
import { ajustesOf } from '../support/formato';

const full = ajustesOf({
  umbrales: {
    porDebajo: { porcentaje: 5, unidades: 1.125 },
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

const BELOW = 'umbrales.porDebajo.porcentaje';
const wrong: Draft['porDebajo'] = { porcentaje: '0', unidades: '0' };

test.each<[string, string]>([
  ['5,5', 'Escriba el decimal con punto: 5.5.'],
  ['0,25', 'Escriba el decimal con punto: 0.25.'],
  ['1.500', 'Puede leerse de dos maneras: escriba 1500 o 1.5000.'],
  ['cinco', 'Escriba un número.'],
  ['-5', 'Escriba 0 o más.'],
  ['20,000', 'Escriba 10,000 o menos.'],
])('%s is refused in the words of the page', (porcentaje, problem) => {
  const document = toDocument(AJUSTES, { ...toDraft(AJUSTES), porDebajo: { ...wrong, porcentaje } });
  expect(fieldErrors(engine, document)).toEqual({ [BELOW]: problem });
});

test('every field says by itself what is wrong with it', () => {
  const draft: Draft = {
    ...toDraft(AJUSTES),
    plantillas: { ...AJUSTES.plantillas, debajo: 'Van {avance}.', arriba: ' ' },
    causas: `el clima\n${'a'.repeat(2001)}`,
    excepciones: [
      NEW_EXCEPTION,
      { ...NEW_EXCEPTION, de: 'unidad' },
      { ...NEW_EXCEPTION, nombre: '301', porEncima: { porcentaje: '', unidades: '1,5' } },
    ],
  };
  expect(fieldErrors(engine, toDocument(AJUSTES, draft))).toEqual({
    'plantillas.debajo': 'El formato no tiene {avance}. Compruebe cómo está escrito.',
    'plantillas.arriba': 'No puede quedar vacío.',
    causas: 'Es demasiado largo: caben 2,000 caracteres.',
    'umbrales.excepciones.0.nombre': 'Escriba la clave.',
    'umbrales.excepciones.1.nombre': 'Escriba la unidad.',
    'umbrales.excepciones.2.porEncima.unidades': 'Escriba el decimal con punto: 1.5.',
  });
});

test.each(['hola', '"hola"', '[]', '{"nombre":"otra cosa"}'])('%s holds no settings', (text) => {
  expect(documentProblem(engine, text)).toBe(
    'Ese texto no son ajustes del Revisor. Cópielos con «Copiar texto» en el otro libro.',
  );
});

test('settings with something wrong name it, and those of another workbook are taken', () => {
  expect(documentProblem(engine, '{"version":1,"umbral":5}')).toContain('umbral');
  expect(documentProblem(engine, JSON.stringify(AJUSTES))).toBeNull();
});
