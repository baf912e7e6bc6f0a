import { readWorkbook } from '../../src/files/readWorkbook';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { planCorrections } from '../../src/review/planCorrections';
import { reviewWorkbook } from '../../src/review/reviewWorkbook';
import { AJUSTES } from '../../src/settings/ajustes';
import { sampleBytes } from '../support/samples';
import { usePreview } from './browser';

const preview = usePreview();
const SAMPLE = 'TMM-F004-2025-T2.xlsx';
const OPTIONS = { ajustes: AJUSTES, trimestre: null };

test('what is corrected in the pane and downloaded is, byte for byte, what the command line writes', async () => {
  const { pane } = await preview.open({ sample: SAMPLE });
  await preview.ribbon('Validar');
  await (await pane.waitForSelector('button::-p-text(Corregir todo lo seguro)'))!.click();
  await (await pane.waitForSelector('button::-p-text(Corregir 12 celdas)'))!.click();
  await pane.waitForSelector('::-p-text(Se corrigieron 12 celdas.)');
  const { name, bytes } = await preview.download();

  const original = sampleBytes('TMM-F004-2025-T2');
  const content = await readWorkbook(original, SAMPLE);
  const planned = planCorrections(content, reviewWorkbook(content, OPTIONS), { conPlantillas: false });
  const written = writeWorkbook(
    original,
    SAMPLE,
    planned.map(({ edit }) => edit),
  );
  expect(Buffer.from(bytes).equals(Buffer.from(written))).toBe(true);

  const again = await preview.openFile(name, bytes);
  await preview.ribbon('Validar');
  await again.pane.waitForSelector('::-p-text(Listo para entregar, con 6 advertencias)');
});
