import type { Frame, Page } from 'puppeteer-core';
import { usePreview } from './browser';
import { press, reload, says, seriousIssues, validate } from './paneSteps';

const preview = usePreview();
const T1 = 'TMM-F004-2025-T1.xlsx';
const T2 = 'TMM-F004-2025-T2.xlsx';

// Every cell of every sheet: formula, value, shown text and number format.
function wholeWorkbook(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { spreadsheet } = window.excel!;
    await spreadsheet.settle();
    const sheets = spreadsheet.sheets().map(({ id, name }) => {
      const block = spreadsheet.usedBlock(id);
      return { name, cells: block && spreadsheet.cells(id, block) };
    });
    return JSON.stringify(sheets);
  });
}

async function chosen(pane: Frame, label: string, value: string): Promise<void> {
  await pane.waitForFunction(
    (wanted) => [...document.querySelectorAll('label')].some((each) => each.textContent === wanted),
    {},
    label,
  );
  const id = await pane.$$eval(
    'label',
    (labels, wanted) => labels.find((each) => each.textContent === wanted)!.htmlFor,
    label,
  );
  await pane.select(`[id="${id}"]`, value);
}

test.each([
  [T1, 'No está listo: 10 errores y 5 advertencias'],
  [T2, 'No está listo: 12 errores y 6 advertencias'],
  ['TMM-F004-2025-T3-participacion-social.xlsx', 'Listo para entregar'],
])('%s is reviewed, and no cell of it changes', async (sample, verdict) => {
  const { page, pane } = await preview.open({ sample });
  const before = await wholeWorkbook(page);
  expect(await validate(pane)).toBe(verdict);
  await says(pane, 'hallazgos');
  expect(await wholeWorkbook(page)).toBe(before);
  await preview.screenshot(`panel-validar-${sample.replace('.xlsx', '')}`);
});

test('all that is safe is shown, corrected and undone, every cell as it was', async () => {
  const { page, pane } = await preview.open({ sample: T1 });
  await preview.type('F18', "'1");
  await preview.type('M19', '9');
  const before = await wholeWorkbook(page);
  await validate(pane);
  // Of many equal buttons each is called by its cell.
  await pane.waitForSelector('[role=tabpanel] li');
  const named = (buttons: readonly Element[]): (string | null)[] =>
    buttons.filter(({ textContent }) => textContent === 'Corregir').map((each) => each.getAttribute('aria-label'));
  expect(await pane.$$eval('[role=tabpanel] li button', named)).toEqual(
    expect.arrayContaining(['Corregir la celda F18', 'Corregir la celda M19']),
  );
  await press(pane, 'Corregir todo lo seguro');
  await says(pane, '=SUM(F19,H19,J19,L19)');
  await preview.screenshot('panel-corregir-todo');
  await press(pane, 'Corregir', 'footer');
  await says(pane, 'Se corrigieron');
  expect(await preview.cell('Dirección', 'F18')).toMatchObject({ formula: null, value: 1 });
  expect(await preview.cell('Dirección', 'M19')).toMatchObject({ formula: '=SUM(F19,H19,J19,L19)', value: 1 });
  await preview.screenshot('panel-corregido');
  await press(pane, 'Deshacer');
  await says(pane, 'Se deshizo:');
  expect(await wholeWorkbook(page)).toBe(before);
});

test('¿Por qué? gives the reason of a rule and what to do, and takes them away', async () => {
  const { pane } = await preview.open({ sample: T1 });
  await preview.type('F18', "'1");
  await validate(pane);
  const button = (await pane.waitForSelector('button[aria-label="¿Por qué? F18"]'))!;
  const told = (): Promise<(string | null)[]> =>
    button.evaluate((each) => {
      const explained = document.getElementById(each.getAttribute('aria-controls') ?? '');
      return [...(explained?.children ?? [])].map(({ textContent }) => textContent);
    });
  expect(await told()).toEqual([]);
  await button.press('Enter');
  expect(await told()).toEqual([
    'Excel no suma un número guardado como texto: se ve bien en la hoja y falta en los totales.',
    'Qué hacer: Escriba solo la cantidad, sin palabras. Donde no hay duda de cuál es, «Corregir», en el panel, la convierte.',
  ]);
  expect(await seriousIssues(pane)).toEqual([]);
  await preview.screenshot('panel-por-que');
  await button.press('Enter');
  expect(await told()).toEqual([]);
});

test('the help with observations: case, template with its figures, cause, insert', async () => {
  const { pane } = await preview.open({ sample: T1 });
  await preview.type('F18', '0');
  await validate(pane);
  await press(pane, 'Escribir observación');
  await says(pane, 'No se realizó nada de lo programado en el trimestre');
  await press(pane, 'Insertar en la celda');
  await says(pane, 'Falta escribir [causa].');
  // The keyboard is on the question, and what is missing is said beside it.
  await pane.waitForFunction(() => {
    const { activeElement } = document;
    const said = document.getElementById(activeElement?.getAttribute('aria-describedby') ?? '');
    return (
      activeElement?.matches('input[type=radio]') &&
      said?.textContent === 'Falta escribir [causa].' &&
      [activeElement, said].every((each) => each.getBoundingClientRect().bottom < innerHeight)
    );
  });
  await preview.screenshot('panel-observacion-falta');
  const cause = await pane.waitForSelector('label::-p-text(las condiciones del clima)');
  await cause!.click();
  await pane.waitForFunction(
    (end) => [...document.querySelectorAll('h3 + p')].some(({ textContent }) => textContent!.endsWith(end)),
    {},
    '(0 de 1), debido a las condiciones del clima.',
  );
  await preview.screenshot('panel-observacion');
  await press(pane, 'Insertar en la celda');
  await says(pane, 'Se insertó la observación en la celda O18.');
  expect((await preview.cell('Dirección', 'O18')).value).toBe(
    'En ene–mar no se realizó nada de lo programado (0 de 1), debido a las condiciones del clima.',
  );
  await press(pane, 'Deshacer');
  await says(pane, 'Se deshizo:');
  expect(await preview.cell('Dirección', 'O18')).toMatchObject({ formula: null, value: null });
});

test('live mode recomputes the edited row while the user works, and the verdict follows', async () => {
  const { pane } = await preview.open({ sample: T1 });
  await preview.type('M18', '1');
  await validate(pane);
  await press(pane, 'Más', '[role=tablist]');
  await (await pane.waitForSelector('[role=switch]'))!.click();
  await says(pane, 'revisando mientras trabaja');
  await preview.type('F18', '2');
  await says(pane, 'Deshacer (M18)');
  expect(await preview.cell('Dirección', 'M18')).toMatchObject({ formula: '=SUM(F18,H18,J18,L18)', value: 2 });
  await preview.screenshot('panel-en-vivo');
});

test('a table without its titles is pointed at by hand, and the workbook remembers it', async () => {
  const { pane } = await preview.open({ sample: T1 });
  for (const cell of ['B15', 'D15', 'F17', 'H17', 'J17', 'L17']) await preview.type(cell, 'Otro');
  await validate(pane);
  await press(pane, 'Formatos', '[role=tablist]');
  await says(pane, 'No se reconoce como TMM-F004');
  await says(pane, '4 formatos revisados; 1 hoja no se pudo leer');
  await preview.screenshot('panel-no-reconocido');
  await press(pane, 'Señalar los títulos a mano');
  // What was typed last left the selection below it, on the header's last row or the first of the metas.
  await press(pane, 'Usar la celda seleccionada');
  await says(pane, 'Con esto se leen 4 metas.');
  await preview.screenshot('panel-senalar');
  await press(pane, 'Guardar y revisar');
  await says(pane, 'Quedó guardado en el libro.');
  await reload(pane);
  await validate(pane);
  await press(pane, 'Formatos', '[role=tablist]');
  await says(pane, '54101 DIRECCIÓN');
});

test('the quarter is corrected by hand, and the settings hold for whoever opens the workbook next', async () => {
  const { pane } = await preview.open({ sample: T1 });
  await validate(pane);
  await press(pane, 'Formatos', '[role=tablist]');
  await press(pane, 'metas', '[role=tabpanel]');
  await says(pane, '(igual)');
  await preview.screenshot('panel-formatos');
  await chosen(pane, 'Trimestre', '2');
  await says(pane, 'El trimestre quedó guardado en el libro.');
  await says(pane, 'Deshacer (trimestre)');
  await press(pane, 'Más', '[role=tablist]');
  await press(pane, 'Ajustes');
  const value = await pane.waitForSelector('label::-p-text(El número ya calculado)');
  await value!.click();
  await preview.screenshot('panel-ajustes');
  await press(pane, 'Guardar en el libro');
  await says(pane, 'Los ajustes se guardaron en el libro');
  await reload(pane);
  await validate(pane);
  await press(pane, 'Más', '[role=tablist]');
  await press(pane, 'Ajustes');
  await pane.waitForSelector('input[type=radio][id$=valor]:checked');
});

test.each(['claro', 'oscuro', 'contraste'] as const)('in the theme %s nothing keeps anybody out', async (theme) => {
  const { pane } = await preview.open({ sample: T2, theme, height: 1000 });
  const issues = [...(await seriousIssues(pane))];
  await validate(pane);
  await pane.waitForSelector('[role=tabpanel] li');
  issues.push(...(await seriousIssues(pane)));
  await preview.screenshot(`panel-tema-${theme}`);
  for (const tab of ['Formatos', 'Más']) {
    await press(pane, tab, '[role=tablist]');
    await pane.waitForSelector('[role=tabpanel] li, [role=tabpanel] article');
    issues.push(...(await seriousIssues(pane)));
  }
  await press(pane, 'Ajustes');
  await says(pane, 'Guardar en el libro');
  issues.push(...(await seriousIssues(pane)));
  expect(issues).toEqual([]);
});

test('the keyboard alone is enough, and it is given back to what opened a page', async () => {
  const { page, pane } = await preview.open({ sample: T1 });
  await preview.type('M18', '9');
  const focused = (): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (words: string): Promise<void> => {
    for (let presses = 0; presses < 40 && !(await focused()).startsWith(words); presses++) {
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toContain(words);
  };
  await pane.focus('main button');
  await page.keyboard.press('Enter');
  await pane.waitForSelector('[role=tabpanel] li');
  await tabTo('Corregir todo lo seguro');
  await page.keyboard.press('Enter');
  await pane.waitForFunction(() => document.activeElement?.textContent === 'Corregir todo lo seguro');
  await page.keyboard.press('Escape');
  await pane.waitForFunction(() => document.activeElement?.textContent?.startsWith('Corregir todo lo seguro ('));
  await page.keyboard.press('Enter');
  await pane.waitForFunction(() => document.activeElement?.tagName === 'H2');
  await tabTo('Corregir 11 celdas');
  await page.keyboard.press('Enter');
  await says(pane, 'Se corrigieron 11 celdas.');
  await tabTo('Hallazgos');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Formatos');
  await preview.screenshot('panel-teclado');
});

test('while the user types in a cell the pane waits, says so, and goes on', async () => {
  const { page, pane } = await preview.open({ sample: T1 });
  await page.evaluate(() => (window.excel!.conditions.isEditing = true));
  await press(pane, 'Validar antes de entregar');
  await says(pane, 'Termine de editar la celda (Entrar o Esc).');
  await preview.screenshot('panel-editando');
  await page.evaluate(() => (window.excel!.conditions.isEditing = false));
  await press(pane, 'Intentar ahora');
  await says(pane, 'No está listo:');
});

test.each([
  ['ConnectionFailure', 'Se perdió la conexión'],
  ['AccessDenied', 'El libro está protegido'],
  ['GeneralException', 'Excel no lo aceptó'],
])('Excel fails with %s: the pane says what happened, and the next try goes on', async (code, title) => {
  const { page, pane } = await preview.open({ sample: T1 });
  await page.evaluate((given) => window.excel!.conditions.inject({ kind: 'error', code: given }), code);
  await press(pane, 'Validar antes de entregar');
  await says(pane, title);
  await preview.screenshot(`panel-fallo-${code}`);
  await press(pane, 'Intentar otra vez');
  await says(pane, 'No está listo:');
});

test('a workbook that is open only for reading is reviewed, and says why it cannot be corrected', async () => {
  const { page, pane } = await preview.open({ sample: T1 });
  await page.evaluate(() => (window.excel!.conditions.isReadOnly = true));
  await validate(pane);
  await press(pane, 'Corregir todo lo seguro');
  await press(pane, 'Corregir', 'footer');
  await says(pane, 'El libro es de solo lectura');
  await preview.screenshot('panel-solo-lectura');
});

test('an Excel that is too old is told so in place of the pane', async () => {
  const { page, pane } = await preview.open({ sample: T1 });
  await page.evaluate(() => (window.excel!.conditions.requirementSets = { ExcelApi: '1.9', SharedRuntime: '1.1' }));
  await reload(pane);
  await says(pane, 'Este Excel es demasiado antiguo');
  expect(await seriousIssues(pane)).toEqual([]);
  await preview.screenshot('panel-excel-antiguo');
});
