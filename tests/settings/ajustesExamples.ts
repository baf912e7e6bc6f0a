import type { AjusteProblem } from '../../src/settings/invalidAjustes';

/** A settings document, as JSON gives it. */
type Document = unknown;

/** Documents that are settings. */
export const ACCEPTED: Readonly<Record<string, Document>> = {
  'the version alone': { version: 1 },
  'thresholds and exceptions': {
    $schema: 'ajustes.schema.json',
    version: 1,
    umbrales: {
      porDebajo: { porcentaje: 5, unidades: 1 },
      porEncima: { porcentaje: 10_000 },
      limiteAnual: 110,
      excepciones: [
        { unidad: 'Nómina', porDebajo: { unidades: 0, porcentaje: 0 } },
        { clave: 301, porEncima: { unidades: 2.5 }, limiteAnual: 0 },
        { clave: 0 },
      ],
    },
  },
  'templates, causes and the kind of correction': {
    version: 1,
    plantillas: { debajo: 'En {trimestre}: {alcanzado} de {programado}, por [motivo] y [ver anexo].' },
    causas: [],
    columnasCalculadas: 'valor',
  },
  'whose they are, since when they hold, and rules that are switched off': {
    version: 1,
    perfil: { nombre: 'Tesorería Municipal', vigenteDesde: '2025-07-01' },
    reglas: { desactivadas: [{ regla: 'firmas-faltantes', motivo: 'Se firma en otra hoja.' }] },
  },
};

/** Documents that are not, with what is wrong and how it is said. */
export const REFUSED: Readonly<Record<string, readonly [Document, readonly (readonly [AjusteProblem, string])[]]>> = {
  'no object': [
    5,
    [
      [
        { tipo: 'valor', ruta: '', esperado: { tipo: 'objeto' }, recibido: 5 },
        'Ajustes: el documento es 5 y debe ser un grupo de ajustes entre llaves.',
      ],
    ],
  ],
  'nothing at all': [
    null,
    [
      [
        { tipo: 'valor', ruta: '', esperado: { tipo: 'objeto' }, recibido: null },
        'Ajustes: el documento es null y debe ser un grupo de ajustes entre llaves.',
      ],
    ],
  ],
  'a list': [[], [[{ tipo: 'falta', ruta: 'version' }, 'Ajustes: falta «version».']]],
  'no version': [{}, [[{ tipo: 'falta', ruta: 'version' }, 'Ajustes: falta «version».']]],
  'another version': [
    { version: 2 },
    [
      [
        { tipo: 'valor', ruta: 'version', esperado: { tipo: 'opciones', opciones: [1] }, recibido: 2 },
        'Ajustes: «version» es 2 y debe ser 1.',
      ],
    ],
  ],
  'an unknown key': [
    { version: 1, umbral: {} },
    [[{ tipo: 'clave-desconocida', ruta: 'umbral', clave: 'umbral' }, 'Ajustes: no existe «umbral».']],
  ],
  'an unknown key further in, with a dot in it': [
    { version: 1, umbrales: { porDebajo: { 'por.ciento': 5 } } },
    [
      [
        { tipo: 'clave-desconocida', ruta: 'umbrales.porDebajo.por.ciento', clave: 'por.ciento' },
        'Ajustes: no existe «umbrales.porDebajo.por.ciento».',
      ],
    ],
  ],
  'a key that every object inherits': [
    { version: 1, plantillas: { toString: 'x' } },
    [
      [
        { tipo: 'clave-desconocida', ruta: 'plantillas.toString', clave: 'toString' },
        'Ajustes: no existe «plantillas.toString».',
      ],
    ],
  ],
  'an unknown case of a template': [
    { version: 1, plantillas: { abajo: 'x' } },
    [
      [
        { tipo: 'clave-desconocida', ruta: 'plantillas.abajo', clave: 'abajo' },
        'Ajustes: no existe «plantillas.abajo».',
      ],
    ],
  ],
  'a list in place of an object': [
    { version: 1, umbrales: { porDebajo: [] } },
    [
      [
        { tipo: 'valor', ruta: 'umbrales.porDebajo', esperado: { tipo: 'objeto' }, recibido: [] },
        'Ajustes: «umbrales.porDebajo» es una lista y debe ser un grupo de ajustes entre llaves.',
      ],
    ],
  ],
  'a list in place of an object, inside an exception': [
    { version: 1, umbrales: { excepciones: [{ clave: 1, porEncima: [] }] } },
    [
      [
        { tipo: 'valor', ruta: 'umbrales.excepciones.0.porEncima', esperado: { tipo: 'objeto' }, recibido: [] },
        'Ajustes: «umbrales.excepciones.0.porEncima» es una lista y debe ser un grupo de ajustes entre llaves.',
      ],
    ],
  ],
  'an object in place of a list': [
    { version: 1, causas: {} },
    [
      [
        { tipo: 'valor', ruta: 'causas', esperado: { tipo: 'lista' }, recibido: {} },
        'Ajustes: «causas» es un grupo de ajustes y debe ser una lista entre corchetes.',
      ],
    ],
  ],
  'a number as text': [
    { version: 1, umbrales: { porDebajo: { porcentaje: '5' } } },
    [
      [
        { tipo: 'valor', ruta: 'umbrales.porDebajo.porcentaje', esperado: { tipo: 'numero' }, recibido: '5' },
        'Ajustes: «umbrales.porDebajo.porcentaje» es «5» y debe ser un número.',
      ],
    ],
  ],
  'a negative percentage and one that is too large': [
    { version: 1, umbrales: { porDebajo: { porcentaje: -5 }, limiteAnual: 10_001 } },
    [
      [
        { tipo: 'valor', ruta: 'umbrales.porDebajo.porcentaje', esperado: { tipo: 'minimo', limite: 0 }, recibido: -5 },
        'Ajustes: «umbrales.porDebajo.porcentaje» es −5 y debe ser 0 o más.',
      ],
      [
        { tipo: 'valor', ruta: 'umbrales.limiteAnual', esperado: { tipo: 'maximo', limite: 10_000 }, recibido: 10_001 },
        'Ajustes: «umbrales.limiteAnual» es 10,001 y debe ser 10,000 o menos.',
      ],
    ],
  ],
  'a clave that is no whole number': [
    { version: 1, umbrales: { excepciones: [{ clave: 1.5 }] } },
    [
      [
        { tipo: 'valor', ruta: 'umbrales.excepciones.0.clave', esperado: { tipo: 'entero' }, recibido: 1.5 },
        'Ajustes: «umbrales.excepciones.0.clave» es 1.5 y debe ser un número entero.',
      ],
    ],
  ],
  'an exception for nothing, and one for two things': [
    { version: 1, umbrales: { excepciones: [{ limiteAnual: 5 }, { clave: 1, unidad: 'Evento' }] } },
    [
      [
        { tipo: 'clave-o-unidad', ruta: 'umbrales.excepciones.0' },
        'Ajustes: «umbrales.excepciones.0» debe decir una clave o una unidad, y solo una de las dos.',
      ],
      [
        { tipo: 'clave-o-unidad', ruta: 'umbrales.excepciones.1' },
        'Ajustes: «umbrales.excepciones.1» debe decir una clave o una unidad, y solo una de las dos.',
      ],
    ],
  ],
  'an empty text and a truth value among the causes': [
    { version: 1, causas: ['', true] },
    [
      [
        { tipo: 'valor', ruta: 'causas.0', esperado: { tipo: 'texto-no-vacio' }, recibido: '' },
        'Ajustes: «causas.0» está vacío y debe decir algo.',
      ],
      [
        { tipo: 'valor', ruta: 'causas.1', esperado: { tipo: 'texto' }, recibido: true },
        'Ajustes: «causas.1» es true y debe ser un texto.',
      ],
    ],
  ],
  'a text that is too long': [
    { version: 1, plantillas: { debajo: 'x'.repeat(2001) } },
    [
      [
        {
          tipo: 'valor',
          ruta: 'plantillas.debajo',
          esperado: { tipo: 'longitud-maxima', limite: 2000 },
          recibido: 'x'.repeat(2001),
        },
        'Ajustes: «plantillas.debajo» es demasiado largo: debe tener 2,000 caracteres o menos.',
      ],
    ],
  ],
  'a rule that is an error and one that does not exist': [
    { version: 1, reglas: { desactivadas: ['observacion-faltante', 5].map((regla) => ({ regla, motivo: 'x' })) } },
    [
      [
        { tipo: 'regla-no-desactivable', ruta: 'reglas.desactivadas.0.regla', regla: 'observacion-faltante' },
        'Ajustes: «reglas.desactivadas.0.regla» es «observacion-faltante», que no se puede desactivar: solo las advertencias y las sugerencias, por su nombre en la lista de reglas.',
      ],
      [
        { tipo: 'regla-no-desactivable', ruta: 'reglas.desactivadas.1.regla', regla: '5' },
        'Ajustes: «reglas.desactivadas.1.regla» es «5», que no se puede desactivar: solo las advertencias y las sugerencias, por su nombre en la lista de reglas.',
      ],
    ],
  ],
  'a rule switched off without a reason': [
    { version: 1, reglas: { desactivadas: [{ regla: 'unidad-faltante' }] } },
    [[{ tipo: 'falta', ruta: 'reglas.desactivadas.0.motivo' }, 'Ajustes: falta «reglas.desactivadas.0.motivo».']],
  ],
  'a profile with an unknown key and a date that is none': [
    { version: 1, perfil: { nombre: 'x', vigenteDesde: '1/7/2025', firma: 'y' } },
    [
      [
        { tipo: 'valor', ruta: 'perfil.vigenteDesde', esperado: { tipo: 'fecha' }, recibido: '1/7/2025' },
        'Ajustes: «perfil.vigenteDesde» es «1/7/2025» y debe ser una fecha como 2025-07-01.',
      ],
      [{ tipo: 'clave-desconocida', ruta: 'perfil.firma', clave: 'firma' }, 'Ajustes: no existe «perfil.firma».'],
    ],
  ],
  'another kind of correction': [
    { version: 1, columnasCalculadas: 'fórmula' },
    [
      [
        {
          tipo: 'valor',
          ruta: 'columnasCalculadas',
          esperado: { tipo: 'opciones', opciones: ['formula', 'valor'] },
          recibido: 'fórmula',
        },
        'Ajustes: «columnasCalculadas» es «fórmula» y debe ser «formula» o «valor».',
      ],
    ],
  ],
  'a text of blanks': [
    { version: 1, plantillas: { debajo: '  ' } },
    [
      [
        { tipo: 'valor', ruta: 'plantillas.debajo', esperado: { tipo: 'texto-no-vacio' }, recibido: '' },
        'Ajustes: «plantillas.debajo» está vacío y debe decir algo.',
      ],
    ],
  ],
  'a figure that the form does not have': [
    { version: 1, plantillas: { debajo: 'De {programado} van {alcanzados}.' } },
    [
      [
        { tipo: 'cifra-desconocida', ruta: 'plantillas.debajo', cifras: ['alcanzados'] },
        'Ajustes: la plantilla «plantillas.debajo» nombra {alcanzados}, que no es una cifra del formato.',
      ],
    ],
  ],
  'several of them': [
    { version: 1, plantillas: { debajo: '{} {x} {x}' } },
    [
      [
        { tipo: 'cifra-desconocida', ruta: 'plantillas.debajo', cifras: ['', 'x', 'x'] },
        'Ajustes: la plantilla «plantillas.debajo» nombra {} y {x}, que no son cifras del formato.',
      ],
    ],
  ],
};
