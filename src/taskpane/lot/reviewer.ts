import { LARGEST_FILE } from '../../files/largestFile';
import type { LotInMemory } from '../../lot/lotInMemory';
import { openLotInMemory } from '../../lot/lotInMemory';
import { type Aviso, noticesOf } from '../../lot/notices';
import { openBody, writePiece } from '../../lot/reportBody';
import { REPORT_TYPES, type ReportKind } from '../../lot/reportKind';
import { type LotFile, reviewLotFile, unreadLotFile } from '../../lot/reviewLotFile';
import { ES_REPORTE, unreviewedFile } from '../../reports/fileReview';
import { addResumen, countFile, NOTHING, type Resumen } from '../../reports/resumen';
import type { OpcionesDeEntrega } from '../../submission/reviewSubmission';
import { toOpenedBook } from './openedBook';
import type { LotAnswer, LotOptions, LotProgress, LotRequest, PickedFile } from './protocol';
import { type LotOutcome, toReviewedLot } from './reviewedLot';
import { describeUnread } from './texts';

/** Where the reviewer works: a worker, or a test. */
export interface Workplace {
  readonly post: (answer: LotAnswer) => void;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
  /** Lets what was asked for meanwhile come in. */
  readonly pause: () => Promise<void>;
}

// A person sees no more than ten changes in a second, and asks for nothing sooner.
const BETWEEN_UPDATES = 100;
const MEGABYTE = 1024 * 1024;

interface Current extends LotOutcome {
  readonly lot: LotInMemory;
}

/** Takes where it works; gives what answers the requests of the pane. It never rejects. */
export function createReviewer({ post, now, pause }: Workplace): (request: LotRequest) => Promise<void> {
  let isCancelled = false;
  let current: Current | null = null;

  // Calls the work for each place, unless it is cancelled before; gives whether it came to the end.
  async function each(
    total: number,
    tell: (place: number) => Omit<LotProgress, 'done' | 'total'>,
    work: (place: number) => Promise<void>,
  ): Promise<boolean> {
    let told = -Infinity;
    for (let place = 0; place < total; place++) {
      if (now() - told >= BETWEEN_UPDATES) {
        post({ kind: 'progress', progress: { ...tell(place), done: place, total } });
        await pause();
        told = now();
      }
      if (isCancelled) return false;
      await work(place);
    }
    return true;
  }

  async function review(files: readonly PickedFile[], { review: options, unidades }: LotOptions): Promise<void> {
    const lot = openLotInMemory(options);
    const alone: Resumen[] = [];
    let reportes = 0;
    const isRead = await each(
      files.length,
      (place) => ({ step: 'reading', archivo: files[place]!.archivo }),
      async (place) => {
        const file = await reviewPicked(files[place]!, options);
        if (file.file.problema?.codigo === ES_REPORTE) return void reportes++;
        lot.add(file);
        alone.push(countFile(file.file));
      },
    );
    const rows = [...lot.rows()];
    const counts = [...alone];
    const compare = async (place: number): Promise<void> => {
      if (!lot.hasEarlier(place)) return;
      const { file, row } = await lot.compared(place);
      rows[place] = row;
      counts[place] = countFile(file);
    };
    const isWhole =
      isRead && (await each(rows.length, (place) => ({ step: 'comparing', archivo: rows[place]!.archivo }), compare));
    // What was cancelled is each workbook by itself: of some it is not known what the others would have said.
    current = isWhole
      ? { lot, rows, reportes, ...outcomeOf(counts, noticesFor(rows, unidades), null) }
      : {
          lot,
          rows: lot.rows(),
          reportes,
          ...outcomeOf(alone, noticesFor(lot.rows(), null).filter(isDuplicate), files.length - reportes),
        };
    post({ kind: 'reviewed', lote: toReviewedLot(current) });
  }

  async function write({ lot, rows, avisos, resumen, cancelledOf }: Current, kind: ReportKind, fecha: string) {
    const body = await openBody(kind, null);
    const waiting: string[] = [];
    const isWhole = await each(
      rows.length,
      (place) => ({ step: 'writing', archivo: rows[place]!.archivo }),
      async (place) => {
        const { file } = await bookOf(lot, place, cancelledOf);
        waiting.push(body.add(await writePiece(file, place, kind)));
      },
    );
    if (!isWhole) return post({ kind: 'unwritten' });
    const { before, after } = body.close({ resumen, fecha, rows, avisos });
    const blob = new Blob([before as BlobPart, ...waiting, after], { type: REPORT_TYPES[kind] });
    post({ kind: 'written', report: kind, blob });
  }

  async function open({ lot, cancelledOf }: Current, place: number): Promise<void> {
    const { file } = await bookOf(lot, place, cancelledOf);
    post({ kind: 'opened', place, libro: toOpenedBook(file) });
  }

  return async (request) => {
    try {
      if (request.kind !== 'open') isCancelled = request.kind === 'cancel';
      if (request.kind === 'review') await review(request.files, request.options);
      else if (current && request.kind === 'open') await open(current, request.place);
      else if (current && request.kind === 'report') await write(current, request.report, request.fecha);
    } catch {
      post(
        request.kind === 'open'
          ? { kind: 'unopened', place: request.place }
          : { kind: 'failed', request: request.kind },
      );
    }
  };
}

/** Takes a file and how to review it; gives its review, or why there is none. Its bytes are held no longer than that. */
async function reviewPicked({ archivo, file }: PickedFile, options: OpcionesDeEntrega): Promise<LotFile> {
  const unread = (codigo: 'archivo-ilegible' | 'archivo-demasiado-grande', mensaje: string): LotFile =>
    unreadLotFile(unreviewedFile(archivo, { codigo, mensaje }));
  if (file && file.size > LARGEST_FILE * MEGABYTE) {
    return unread('archivo-demasiado-grande', describeUnread.tooLarge(Math.ceil(file.size / MEGABYTE), LARGEST_FILE));
  }
  const bytes = file && (await bytesOf(file));
  return bytes ? reviewLotFile(bytes, archivo, options) : unread('archivo-ilegible', describeUnread.unreadable);
}

async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // It was moved, is open elsewhere or is not on this machine yet.
    return null;
  }
}

function bookOf(lot: LotInMemory, place: number, cancelledOf: number | null): Promise<LotFile> {
  return cancelledOf === null ? lot.compared(place) : lot.alone(place);
}

// Alone a workbook has nothing to be repeated or missing in.
function noticesFor(rows: LotOutcome['rows'], unidades: LotOptions['unidades']): Aviso[] {
  return rows.length > 1 || unidades !== null ? noticesOf(rows, unidades) : [];
}

// A unit may well be in what was not read.
function isDuplicate({ tipo }: Aviso): boolean {
  return tipo === 'duplicado';
}

function outcomeOf(
  counts: readonly Resumen[],
  avisos: readonly Aviso[],
  cancelledOf: number | null,
): Omit<LotOutcome, 'rows' | 'reportes'> {
  return { avisos, resumen: counts.reduce(addResumen, NOTHING), cancelledOf };
}
