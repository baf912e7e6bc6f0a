import { describeCobertura } from '../../src/messages/submission/coverage';
import {
  describeAvisoDelSello,
  describeCambio,
  describeRechazo,
  describeSellado,
  describeSello,
} from '../../src/messages/submission/seal';
import { describeAjustes, describeAvisoDeAjustes } from '../../src/messages/submission/settings';
import { describeRefusal } from '../../src/messages/submission/refusals';
import { describeAnulada, describeDispensa } from '../../src/messages/submission/waivers';
import { AJUSTES } from '../../src/settings/ajustes';
import type { MotivoDeAnulacion } from '../../src/submission/waivers/applyDispensas';
import type { Dispensa } from '../../src/submission/waivers/dispensas';
import { ajustesOf } from '../support/formato';

const FORMATO = { unidadEjecutora: '54101 DIRECCIÓN', ejercicio: 2025, trimestre: 2 } as const;
const DISPENSA: Dispensa = {
  regla: 'valor-no-entero',
  formato: FORMATO,
  clave: 305,
  cifras: {},
  motivo: 'Se mide en\ntoneladas.',
  nombre: 'Titular de la unidad',
  fecha: '2025-07-04',
};
const PERFIL = { nombre: 'Tesorería', vigenteDesde: '2025-07-01' };

describe('waivers', () => {
  test('one that holds says who, when and why', () => {
    expect(describeDispensa(DISPENSA)).toBe('Dispensada por Titular de la unidad el 4 jul 2025: Se mide en toneladas.');
  });

  const WHAT = 'Número con decimales (54101 DIRECCIÓN, abr–jun 2025, meta 305), de Titular de la unidad, 4 jul 2025';

  test.each<[MotivoDeAnulacion, string]>([
    [{ tipo: 'sin-hallazgo' }, 'esta revisión ya no encontró esa advertencia.'],
    [{ tipo: 'sin-formato' }, 'el libro no tiene ese formato.'],
    [{ tipo: 'es-error' }, 'es un error, y un error no se dispensa: hay que corregirlo.'],
    [{ tipo: 'repetida' }, 'otra dispensa posterior tomó su lugar.'],
    [
      {
        tipo: 'cifras-cambiadas',
        cambios: [
          { cifra: 'dato.valor', antes: 2.5, despues: 1152.25 },
          { cifra: 'alcanzado.2', antes: 2.5, despues: 1152.25 },
          { cifra: '301/acumuladoRelativo', antes: 0.25, despues: null },
        ],
      },
      'cambió después: A de abr–jun decía 2.5 y ahora dice 1,152.25 y ACUMULADO RELATIVO de la meta 301 decía 25 % y ahora no dice nada. Si todavía se justifica, dispénsela otra vez.',
    ],
    [
      { tipo: 'cifras-cambiadas', cambios: [{ cifra: 'dato.limite', antes: 100, despues: 110 }] },
      'lo que dice la advertencia cambió. Si todavía se justifica, dispénsela otra vez.',
    ],
  ])('one that does not hold says why: %j', (motivo, prose) => {
    expect(describeAnulada({ dispensa: DISPENSA, motivo })).toBe(`${WHAT}: ${prose}`);
  });

  test('one of a rule that nobody knows and of a form without a name is told all the same', () => {
    const dispensa = {
      ...DISPENSA,
      regla: 'otra\n',
      clave: null,
      formato: { unidadEjecutora: '', ejercicio: null, trimestre: null },
    };
    expect(describeAnulada({ dispensa, motivo: { tipo: 'sin-formato' } })).toBe(
      'otra (unidad ejecutora sin nombre), de Titular de la unidad, 4 jul 2025: el libro no tiene ese formato.',
    );
  });

  test.each([
    [{ tipo: 'es-error' } as const, /corregirlo\.$/],
    [{ tipo: 'es-sugerencia' } as const, /no necesita dispensa\.$/],
    [{ tipo: 'advertencia-cambiada' } as const, /No se dispensó nada: léala otra vez y decida\.$/],
    [{ tipo: 'sin-motivo' } as const, /motivo/],
    [{ tipo: 'sin-nombre' } as const, /nombre/],
    [{ tipo: 'motivo-largo', limite: 500 } as const, /500 caracteres/],
    [{ tipo: 'nombre-largo', limite: 120 } as const, /120 caracteres/],
  ])('a refusal says what to do: %j', (rechazo, prose) => {
    expect(describeRefusal(rechazo)).toMatch(prose);
  });
});

describe('the seal', () => {
  const sello = {
    programa: { version: '1', reglas: 'x' },
    fecha: '2025-07-04T12:20:00-06:00',
    ajustes: { origen: 'fabrica', perfil: null, huella: '' },
    conteo: { formatos: 1, metas: 1, advertencias: 0, dispensadas: 0, sugerencias: 0 },
    dispensas: [],
    huella: '',
  } as const;

  test('its state is one sentence', () => {
    expect(describeSello({ tipo: 'sin-sello' })).toBe('El libro no está sellado.');
    expect(describeSello({ tipo: 'intacto', sello: { ...sello, dispensas: [] }, avisos: [] })).toBe(
      'Sello intacto: las cifras son las que se sellaron el 4 jul 2025, 12:20.',
    );
    expect(describeSello({ tipo: 'cambiado', sello: { ...sello, dispensas: [] }, avisos: [], cambios: [] })).toBe(
      'El libro cambió después de sellarse el 4 jul 2025, 12:20: 0 cambios. Revise los cambios y, si son correctos, selle otra vez.',
    );
    expect(describeSello({ tipo: 'rechazado', rechazo: { motivo: 'editado', ruta: 'control' } })).toBe(
      'El sello de este libro está dañado o se modificó a mano, y no se toma en cuenta. Revise el libro y séllelo otra vez. (En «control».)',
    );
  });

  test('what was sealed says with what', () => {
    const told = { ...sello, dispensas: [], conteo: { ...sello.conteo, formatos: 5, metas: 38, advertencias: 6 } };
    expect(describeSellado(told)).toBe(
      'Se selló con 5 formatos, 38 metas y 6 advertencias (0 con dispensa). Ajustes: los de fábrica. Versión del programa: 1.',
    );
    expect(describeSellado({ ...told, ajustes: { ...told.ajustes, origen: 'institucion', perfil: PERFIL } })).toContain(
      'Ajustes: los que publica la institución, perfil «Tesorería», vigente desde 1 jul 2025.',
    );
  });

  test('documents that are not taken into account say what to do', () => {
    expect(describeRechazo({ motivo: 'version-nueva', version: 2 }, 'El sello')).toBe(
      'El sello de este libro es de una versión más nueva del programa y aquí no se puede leer. Actualice el programa y revise otra vez.',
    );
    expect(describeRechazo({ motivo: 'version-nueva', version: 2 }, 'Las dispensas')).toBe(
      'Las dispensas de este libro son de una versión más nueva del programa y aquí no se pueden leer. Actualice el programa y revise otra vez.',
    );
    expect(describeRechazo({ motivo: 'editado', ruta: '' }, 'Las dispensas')).toBe(
      'Las dispensas de este libro están dañadas o se modificaron a mano, y no se toman en cuenta. Dispense otra vez lo que haga falta.',
    );
  });

  test('each change says where it is, and what it was and is', () => {
    const cifra = { tipo: 'cifra', hoja: 'Dirección', celda: 'F18', clave: 301 } as const;
    expect(describeCambio({ ...cifra, cifra: 'alcanzado.1', antes: 1, despues: 2 })).toBe(
      'Hoja «Dirección», F18, meta 301: A de ene–mar decía 1 y ahora dice 2.',
    );
    expect(describeCambio({ ...cifra, cifra: 'observaciones', antes: 'Por lluvia.', despues: null })).toBe(
      'Hoja «Dirección», F18, meta 301: OBSERVACIONES decía «Por lluvia.» y ahora no dice nada.',
    );
    expect(
      describeCambio({ ...cifra, celda: null, clave: null, cifra: 'firma.ramo', antes: true, despues: false }),
    ).toBe('Hoja «Dirección»: RESPONSABLE DEL RAMO ya no está.');
    expect(describeCambio({ tipo: 'meta-agregada', hoja: 'A', celda: 'B19', clave: 350 })).toBe(
      'Hoja «A», B19: la meta 350 no estaba.',
    );
    expect(describeCambio({ tipo: 'meta-agregada', hoja: 'A', celda: 'B19', clave: null })).toBe(
      'Hoja «A», B19: una fila sin clave no estaba.',
    );
    expect(describeCambio({ tipo: 'meta-quitada', hoja: 'A', clave: 302, descripcion: 'x' })).toBe(
      'Hoja «A»: ya no está la meta 302.',
    );
    expect(describeCambio({ tipo: 'meta-quitada', hoja: 'A', clave: null, descripcion: 'Jornadas' })).toBe(
      'Hoja «A»: ya no está la fila «Jornadas».',
    );
    expect(describeCambio({ tipo: 'formato-agregado', hoja: 'A', formato: FORMATO })).toBe(
      'Hoja «A»: el formato de 54101 DIRECCIÓN, abr–jun 2025 no estaba.',
    );
    expect(describeCambio({ tipo: 'formato-quitado', hoja: 'A', formato: FORMATO })).toBe(
      'Hoja «A»: ya no está el formato de 54101 DIRECCIÓN, abr–jun 2025.',
    );
  });

  test('what else is other, and why there is no seal, are whole sentences', () => {
    for (const aviso of ['otras-reglas', 'otros-ajustes', 'otras-dispensas'] as const) {
      expect(describeAvisoDelSello(aviso)).toMatch(/^\p{Lu}.*\.$/u);
    }
    expect(describeRefusal({ tipo: 'quedan-errores', errores: 1 })).toBe(
      'No se selló: queda 1 error. Corríjalo y selle otra vez.',
    );
    expect(describeRefusal({ tipo: 'quedan-errores', errores: 3 })).toBe(
      'No se selló: quedan 3 errores. Corríjalos y selle otra vez.',
    );
    expect(describeRefusal({ tipo: 'sin-formatos' })).toBe('No se selló: el libro no tiene ningún formato TMM-F004.');
  });
});

describe('the settings in force', () => {
  test('say whose they are', () => {
    expect(describeAjustes({ ajustes: AJUSTES, origen: 'fabrica', avisos: [] })).toBe('Son los de fábrica.');
    expect(describeAjustes({ ajustes: ajustesOf({ perfil: PERFIL }), origen: 'institucion', avisos: [] })).toBe(
      'Son los que publica la institución, perfil «Tesorería», vigente desde 1 jul 2025.',
    );
  });

  test('say in what they are looser than the program’s own', () => {
    const ajustes = ajustesOf({
      umbrales: { porDebajo: { porcentaje: 5, unidades: 1 }, limiteAnual: 120, excepciones: [{ clave: 301 }] },
      causas: ['x'],
      plantillas: { debajo: 'x' },
      columnasCalculadas: 'valor',
      reglas: { desactivadas: [{ regla: 'firmas-faltantes', motivo: 'x' }] },
    });
    expect(describeAjustes({ ajustes, origen: 'libro', avisos: [] })).toBe(
      'Son los guardados en el libro. Distinto de fábrica: tolerancia por debajo de 5 % y 1 unidad, límite anual de 120 %, 1 excepción de umbrales, 1 regla desactivada, plantillas propias, causas propias y columnas calculadas con valor y no con fórmula.',
    );
  });

  test.each([
    [
      { tipo: 'rechazados', origen: 'libro', problemas: [{ tipo: 'json', ruta: '' }] } as const,
      'Los ajustes guardados en el libro no sirven y no se usaron. Los ajustes no son un documento JSON.',
    ],
    [
      { tipo: 'rechazados', origen: 'institucion', problemas: [] } as const,
      'Los ajustes que publica la institución no sirven y no se usaron.',
    ],
    [
      { tipo: 'aun-no-vigentes', origen: 'archivo', perfil: PERFIL } as const,
      'Los ajustes indicados, perfil «Tesorería», vigente desde 1 jul 2025, todavía no están vigentes; se usaron porque se indicaron.',
    ],
    [
      { tipo: 'aun-no-vigentes', origen: 'libro', perfil: PERFIL } as const,
      'No se usaron los guardados en el libro, perfil «Tesorería», vigente desde 1 jul 2025: todavía no están vigentes.',
    ],
    [{ tipo: 'libro-no-usado' } as const, 'El libro tiene ajustes propios y no se usaron.'],
    [
      { tipo: 'perfil-anterior', perfil: PERFIL } as const,
      'El libro tiene un perfil anterior de la institución, perfil «Tesorería», vigente desde 1 jul 2025, y no se usó.',
    ],
    [
      { tipo: 'distintos-de-institucion', perfil: null } as const,
      'Los ajustes del libro no son los que publica la institución.',
    ],
  ])('a notice is a sentence: %j', (aviso, prose) => {
    expect(describeAvisoDeAjustes(aviso)).toBe(prose);
  });
});

test('what was not checked says where and why', () => {
  expect(
    describeCobertura({
      hojasIgnoradas: [{ hoja: 'Catálogo', motivo: 'sin-titulos' }],
      filasOmitidas: [
        { hoja: 'A', motivo: 'total', filas: [20] },
        { hoja: 'A', motivo: 'texto', filas: [30, 22, 23, 24, 26] },
      ],
      sinCalcular: [
        { hoja: 'B', motivo: 'cifras', filas: [18, 19] },
        { hoja: 'B', motivo: 'trimestre', filas: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19] },
        { hoja: 'B', motivo: 'meta-anual', filas: [21, 23, 24] },
      ],
      reglasDesactivadas: [{ regla: 'firmas-faltantes', motivo: 'Se firma en otra hoja.' }],
    }),
  ).toEqual([
    'Hoja «Catálogo»: No tiene los títulos de un TMM-F004.',
    'Hoja «A», fila 20: no se revisó, porque es un total.',
    'Hoja «A», filas 22 a 24, 26 y 30: no se revisaron, porque no tienen clave ni cifras.',
    'Hoja «B», filas 18 y 19: no se calculó el avance, porque alguna de sus cifras no se puede leer.',
    'Hoja «B», filas 1, 3, 5, 7, 9, 11, 13, 15 y otras: no se calculó el avance, porque no se sabe el trimestre.',
    'Hoja «B», filas 21, 23 y 24: no se calculó ACUMULADO RELATIVO, porque META ANUAL no es mayor que cero.',
    'Regla «Falta el lugar de una firma»: está desactivada en los ajustes. Motivo: Se firma en otra hoja.',
  ]);
});
