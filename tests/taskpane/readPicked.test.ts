import { writeCorrespondencias } from '../../src/settings/correspondencias';
import { readPicked } from '../../src/taskpane/comparison/readPicked';
import { FOREIGN_SHEET, foreignSample } from '../support/foreignSample';
import { sampleBytes } from '../support/samples';

const NAME = 'trimestre anterior.xlsx';

function fileOf(bytes: Uint8Array, name = NAME): File {
  return new File([new Uint8Array(bytes)], name);
}

/** Gives the forms of a picked file that are compared with, by their sheet. */
async function formsOf(
  bytes: Uint8Array,
): Promise<readonly { hoja: string; metas: number; trimestre: number | null }[]> {
  const read = await readPicked(fileOf(bytes));
  if (!('picked' in read)) throw new Error(read.problem);
  expect(read.picked.libro).toBe(NAME);
  return read.picked.formatos.map(({ formato: { hoja, metas }, trimestre }) => ({
    ...{ hoja, metas: metas.length, trimestre },
  }));
}

test('an earlier workbook is read by what was pointed at by hand in it', async () => {
  const whole = await formsOf(sampleBytes('TMM-F004-2025-T2'));
  const form = whole.find(({ hoja }) => hoja === FOREIGN_SHEET)!;
  expect(form.trimestre).toBe(2);
  const others = whole.filter((each) => each !== form);
  expect(await formsOf(await foreignSample(null))).toEqual(others);
  const remembered = writeCorrespondencias([
    { hoja: FOREIGN_SHEET, trimestre: 1, encabezado: { fila: 15, columnas: {} } },
  ]);
  const read = await formsOf(await foreignSample(remembered));
  expect(read.find(({ hoja }) => hoja === FOREIGN_SHEET)).toEqual({ ...form, trimestre: 1 });
  expect(read).toHaveLength(whole.length);
});

test('what was pointed at and cannot be understood is left out, and the titles count', async () => {
  const whole = await formsOf(sampleBytes('TMM-F004-2025-T2'));
  expect(await formsOf(await foreignSample('{"version":9}'))).toHaveLength(whole.length - 1);
});

test('a file that is no workbook, and one without a form, say so', async () => {
  expect(await readPicked(fileOf(new Uint8Array([1, 2, 3])))).toEqual({ problem: expect.stringMatching(/\.$/) });
});
