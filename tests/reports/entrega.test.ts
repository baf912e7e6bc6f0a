import { archivoOf } from '../../src/reports/archivo';
import { reviewedFile, type FileReview } from '../../src/reports/fileReview';
import { htmlReport } from '../../src/reports/html';
import { toArchivo, writeJson } from '../../src/reports/json';
import { writeText } from '../../src/reports/text';
import { addDispensa } from '../../src/submission/waivers/addDispensa';
import { writeDispensas } from '../../src/submission/waivers/dispensas';
import type { Documents } from '../../src/workbook/documents';
import type { Ajustes } from '../../src/settings/ajustes';
import { ajustesOf, type FormatoSpec } from '../support/formato';
import { sealed, submit, WITH_WARNING } from '../submission/submissions';

const fileOf = async (
  spec: FormatoSpec,
  documents: Documents = {},
  archivo: Ajustes | null = null,
): Promise<FileReview> => {
  const { review, entrega } = await submit([spec], documents, archivo);
  return reviewedFile('T1.xlsx', review, entrega);
};

/** Documents of the form with the warning of its first P waived, and sealed. */
async function documentsOf(spec: FormatoSpec): Promise<Documents> {
  const { review } = await submit([spec], {}, null);
  const [form] = review.formatos;
  const firmante = { motivo: 'Se mide en <b>toneladas</b>.', nombre: 'Titular de la unidad', fecha: '2025-07-03' };
  const waived = addDispensa(
    [],
    form!.hallazgos.find(({ celda }) => celda === 'E18')!,
    form!,
    firmante,
  );
  const dispensas = writeDispensas((waived as Extract<typeof waived, { dispensas: unknown }>).dispensas)!;
  return { dispensas, sello: JSON.stringify(await sealed(await submit([spec], { dispensas }, null))) };
}

const CHANGED: FormatoSpec = { ...WITH_WARNING, celdas: { E18: 2.25 } };
const WAIVED = 'Dispensada por Titular de la unidad el 3 jul 2025: Se mide en <b>toneladas</b>.';

describe('a sealed workbook that is as it was', () => {
  test('is told in the text, with its waiver beside the warning', async () => {
    const text = writeText(await fileOf(WITH_WARNING, await documentsOf(WITH_WARNING)));
    expect(text).toContain('Sello\n  Sello intacto: las cifras son las que se sellaron el 4 jul 2025, 12:20.\n');
    expect(text).toContain('Ajustes de esta revisión\n  Son los de fábrica.\n');
    expect(text.replace(/\s+/g, ' ')).toContain(WAIVED);
    expect(text).not.toContain('Dispensas que no valen');
  });

  test('is told in the page, where nothing of the file becomes markup', async () => {
    const page = htmlReport.file(await fileOf(WITH_WARNING, await documentsOf(WITH_WARNING)), 0);
    expect(page).toContain('<h3>Sello</h3>\n<ul>\n<li>Sello intacto');
    expect(page).toContain(WAIVED.replace(/</g, '&lt;').replace(/>/g, '&gt;'));
  });

  test('is told to programs and in the tables', async () => {
    const file = await fileOf(WITH_WARNING, await documentsOf(WITH_WARNING));
    expect(JSON.parse(writeJson(toArchivo(file)))).toMatchObject({
      formatos: [
        {
          hallazgos: expect.arrayContaining([
            expect.objectContaining({
              dispensa: { motivo: 'Se mide en <b>toneladas</b>.', nombre: 'Titular de la unidad', fecha: '2025-07-03' },
            }),
          ]) as unknown,
        },
      ],
      ajustes: { origen: 'fabrica', perfil: null, avisos: [] },
      sello: { estado: 'intacto', fecha: '2025-07-04T12:20:00-06:00', programa: '1.2.3', avisos: [], cambios: [] },
      dispensasAnuladas: [],
      errorDeDispensas: null,
      sinRevisar: { filasOmitidas: [], sinCalcular: [], reglasDesactivadas: [], mensajes: [] },
    });
    expect(archivoOf(file).formatos[0]!.hallazgos.map(({ mensaje }) => mensaje)).toContainEqual(
      expect.stringContaining(WAIVED),
    );
  });
});

describe('a sealed workbook in which a figure changed', () => {
  test('names the cell before anything else, and the waiver that does not hold any more', async () => {
    const text = writeText(await fileOf(CHANGED, await documentsOf(WITH_WARNING)), {
      width: 1000,
      style: (_style, words) => words,
    });
    const [, seal, waivers] = text.split('\n\n');
    expect(seal).toMatch(/^Sello\n {2}El libro cambió después de sellarse el 4 jul 2025, 12:20: 1 cambio\./);
    expect(seal).toContain('  Hoja «Dirección», E18, meta 301: P de ene–mar decía 2.5 y ahora dice 2.25.');
    expect(waivers).toMatch(/^Dispensas que no valen\n.*P de ene–mar decía 2\.5 y ahora dice 2\.25/);
  });

  test('is told to programs, with what the cell held', async () => {
    expect(JSON.parse(writeJson(toArchivo(await fileOf(CHANGED, await documentsOf(WITH_WARNING)))))).toMatchObject({
      sello: {
        estado: 'cambiado',
        cambios: [
          {
            tipo: 'cifra',
            hoja: 'Dirección',
            celda: 'E18',
            clave: 301,
            cifra: 'programado.1',
            antes: 2.5,
            despues: 2.25,
          },
        ],
      },
      dispensasAnuladas: [
        { regla: 'valor-no-entero', unidadEjecutora: '54101 DIRECCIÓN', clave: 301, nombre: 'Titular de la unidad' },
      ],
    });
  });
});

test('a workbook that loosens its own thresholds does not hide it', async () => {
  const ajustes = JSON.stringify({
    version: 1,
    umbrales: { porDebajo: { porcentaje: 50 } },
    reglas: { desactivadas: [{ regla: 'valor-no-entero', motivo: 'Así se pidió.' }] },
  });
  const text = writeText(await fileOf(WITH_WARNING, { ajustes })).replace(/\s+/g, ' ');
  expect(text).toContain(
    'Son los guardados en el libro. Distinto de fábrica: tolerancia por debajo de 50 % y 0 unidades y 1 regla desactivada.',
  );
  expect(text).toContain('está desactivada en los ajustes. Motivo: Así se pidió.');
});

test('documents that were edited by hand are told, and what is said of them is never a formula or markup', async () => {
  const documents = { ajustes: '', dispensas: '{"version":1,"=HYPERLINK":1}', sello: '{}', correspondencias: 'x' };
  const file = await fileOf(WITH_WARNING, documents);
  const text = writeText(file).replace(/\s+/g, ' ');
  expect(text).toContain('El sello de este libro está dañado o se modificó a mano');
  expect(text).toContain('Las dispensas de este libro están dañadas o se modificaron a mano');
  expect(text).toContain('Los ajustes guardados en el libro no sirven y no se usaron.');
  expect(text).toContain('Lo que se señaló a mano en este libro está dañado');
  expect(JSON.parse(writeJson(toArchivo(file)))).toMatchObject({
    ajustes: { origen: 'fabrica' },
    sello: { estado: 'rechazado', huella: null },
    errorDeDispensas: expect.stringContaining('modificaron a mano') as unknown,
  });
});

test('what explicit settings replace is told', async () => {
  const archivo = ajustesOf({ perfil: { nombre: 'Tesorería', vigenteDesde: '2025-07-01' } });
  const text = writeText(await fileOf(WITH_WARNING, { ajustes: '{"version":1}' }, archivo)).replace(/\s+/g, ' ');
  expect(text).toContain('Son los que se indicaron para esta revisión, perfil «Tesorería», vigente desde 1 jul 2025.');
  expect(text).toContain('El libro tiene ajustes propios y no se usaron.');
});
