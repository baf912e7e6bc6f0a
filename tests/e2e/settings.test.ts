import type { ElementHandle, Frame } from 'puppeteer-core';
import { usePreview } from './browser';
import { press, says, seriousIssues, validate } from './paneSteps';

const preview = usePreview();
const T1 = 'TMM-F004-2025-T1.xlsx';

async function openSettings(pane: Frame): Promise<void> {
  await validate(pane);
  await press(pane, 'Más', '[role=tablist]');
  await press(pane, 'Ajustes');
  await says(pane, 'Guardar en el libro');
}

// The first tolerance: the percentage below what was planned.
async function firstFigure(pane: Frame): Promise<ElementHandle<HTMLInputElement>> {
  return (await pane.waitForSelector('input[inputmode=decimal]'))!;
}

async function typeOver(field: ElementHandle<HTMLInputElement>, text: string): Promise<void> {
  await field.click({ count: 3 });
  await field.type(text);
}

// What the field with the keyboard says of itself, once it has it.
async function refusal(pane: Frame): Promise<string> {
  const said = await pane.waitForFunction(() => {
    const field = document.activeElement!;
    const { top, bottom } = field.getBoundingClientRect();
    if (field.getAttribute('aria-invalid') !== 'true' || top < 0 || bottom > innerHeight) return false;
    const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
    return ids.map((id) => document.getElementById(id)?.textContent ?? '').join('');
  });
  return String(await said.jsonValue());
}

test('a decimal comma is refused in words, and nothing is stored', async () => {
  const { pane } = await preview.open({ sample: T1 });
  await openSettings(pane);
  const field = await firstFigure(pane);
  await typeOver(field, '5,5');
  await press(pane, 'Guardar en el libro');
  expect(await refusal(pane)).toBe('Escriba el decimal con punto: 5.5.');
  await preview.screenshot('ajustes-coma');
  await typeOver(field, '5.5');
  await press(pane, 'Guardar en el libro');
  await says(pane, 'Los ajustes se guardaron en el libro');
  await press(pane, 'Ajustes');
  expect(await (await firstFigure(pane)).evaluate(({ value }) => value)).toBe('5.5');
});

test('a wrong value is said under its field, which gets the keyboard', async () => {
  const { pane } = await preview.open({ sample: T1 });
  await openSettings(pane);
  await typeOver(await firstFigure(pane), '-5');
  await press(pane, 'Causas usuales');
  await press(pane, 'Guardar en el libro');
  expect(await refusal(pane)).toBe('Escriba 0 o más.');
  expect(await seriousIssues(pane)).toEqual([]);
  await preview.screenshot('ajustes-mal');
  await typeOver(await firstFigure(pane), '5');
});

test('a wrong exception is opened and shown', async () => {
  const { pane } = await preview.open({ sample: T1 });
  await openSettings(pane);
  await press(pane, 'Excepciones (0)');
  await press(pane, 'Agregar excepción');
  await press(pane, 'Excepciones (1)');
  await press(pane, 'Guardar en el libro');
  expect(await refusal(pane)).toBe('Escriba la clave.');
});

test('a text that holds no settings is refused as a person reads it, beside where it was pasted', async () => {
  const { pane } = await preview.open({ sample: T1 });
  await openSettings(pane);
  await press(pane, 'Pasar los ajustes a otro libro');
  const pasted = await pane.waitForSelector('label::-p-text(O pegue aquí el texto)');
  await pasted!.click();
  await pane.page().keyboard.type('hola');
  await press(pane, 'Importar este texto');
  expect(await refusal(pane)).toBe(
    'Ese texto no son ajustes del Revisor. Cópielos con «Copiar texto» en el otro libro.',
  );
  await preview.screenshot('ajustes-importar');
});

test('what was typed and not stored is still there, and can be thrown away', async () => {
  const { pane } = await preview.open({ sample: T1 });
  await openSettings(pane);
  await typeOver(await firstFigure(pane), '7');
  await press(pane, 'Volver');
  await press(pane, 'Ajustes');
  await says(pane, 'Hay cambios sin guardar.');
  expect(await (await firstFigure(pane)).evaluate(({ value }) => value)).toBe('7');
  await preview.screenshot('ajustes-sin-guardar');
  await press(pane, 'Descartar los cambios');
  expect(await (await firstFigure(pane)).evaluate(({ value }) => value)).toBe('0');
});
