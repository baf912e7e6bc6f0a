import { officeTheme, themeOf } from '../../src/excel/theme';
import { emulateExcel } from '../../src/preview/host/emulatedExcel';
import { DARK, LIGHT } from '../../src/preview/host/installHost';
import { MemorySpreadsheet } from '../../src/preview/host/memorySpreadsheet';
import { officeInNode } from '../../src/preview/host/officeInNode';
import { unloadOffice, useOffice } from './openedExcel';

afterEach(unloadOffice);

test.each([
  ['#FFFFFF', '#242424', 'light'],
  ['#F0F0F0', '#000000', 'light'],
  ['#292929', '#FFFFFF', 'dark'],
  ['#1e1e1e', '#cccccc', 'dark'],
  ['#000000', '#FFFFFF', 'contrast'],
  ['#000000', '#E1E1E1', 'dark'],
  ['', '', 'light'],
  [undefined, undefined, 'light'],
] as const)('letters %2$s on %1$s: %3$s', (background, letters, theme) => {
  expect(themeOf(background, letters)).toBe(theme);
});

test.each([
  [LIGHT, 'light'],
  [DARK, 'dark'],
])('Office tells its colours: %#', async (colours, theme) => {
  const running = officeInNode(emulateExcel(new MemorySpreadsheet({ sheets: [] })), () => colours);
  await running.office.onReady();
  useOffice(running);
  expect(officeTheme()).toBe(theme);
});

test('where Office says nothing the theme is light', () => {
  expect(officeTheme()).toBe('light');
});
