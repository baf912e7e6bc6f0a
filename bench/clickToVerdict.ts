import { afterTimeout } from '../src/excel/batch';
import { openExcel } from '../src/excel/openExcel';
import { emulateExcel } from '../src/preview/host/emulatedExcel';
import { MemorySpreadsheet } from '../src/preview/host/memorySpreadsheet';
import { officeInNode } from '../src/preview/host/officeInNode';
import { createSession } from '../src/session/session';
import type { WorkbookContent } from '../src/workbook/grid';

const TIMES = 25;

/** Takes a workbook and the milliseconds of a sync; gives those from the click on Validar to the verdict. */
export async function clickToVerdict(
  content: WorkbookContent,
  delay: number,
): Promise<{ readonly 'first ms': number; readonly 'median ms': number; readonly syncs: number }> {
  const host = emulateExcel(new MemorySpreadsheet(content));
  const running = officeInNode(host);
  await running.office.onReady();
  Object.assign(globalThis, { Office: running.office, Excel: running.excel });
  const session = createSession(await openExcel(), {
    after: afterTimeout,
    now: () => '2025-07-04T12:20:00-06:00',
    publishedSettings: () => Promise.resolve(null),
    version: '1.0.0',
  });
  await session.check();
  host.conditions.delay = delay;
  host.traffic.syncs = 0;
  const taken: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now();
    await session.check();
    taken.push(performance.now() - start);
  }
  const syncs = host.traffic.syncs / TIMES;
  return { 'first ms': taken[0]!, 'median ms': taken.sort((a, b) => a - b)[Math.floor(TIMES / 2)]!, syncs };
}
