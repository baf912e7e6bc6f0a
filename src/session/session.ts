import type { EncabezadoIndicado } from '../form/correspondencia';
import type { Done, Removable, Written } from '../messages/outcomes';
import type { PlannedCorrection } from '../review/planCorrections';
import type { Finding } from '../rules';
import type { Ajustes } from '../settings/ajustes';
import type { OpcionesDeEntrega } from '../submission/reviewSubmission';
import { SubmissionRefused } from '../submission/submissionRefused';
import type { Dispensa } from '../submission/waivers/dispensas';
import type { DocumentName } from '../workbook/documents';
import { findReport, REVISION_SHEET } from '../workbook/drawnSheet';
import type { CellEdit } from '../workbook/edit';
import type { CellPlace, OpenWorkbook } from '../workbook/openWorkbook';
import type { SettledSheet } from '../settings/correspondencias';
import { type HeaderProposal, proposeHeader } from './headerProposal';
import { createLiveMode } from './live';
import { type Engine, loadEngine } from './loadEngine';
import { observationEdit } from './observations';
import { planComputed, planFinding, planTemplates } from './plans';
import { type Beside, readReview } from './readReview';
import { INITIAL_STATE, type PickedAnterior, type Reviewed, type SessionState, type Settled } from './state';
import { waived, type Waiver, type Warning, withoutDispensa } from './submission';
import { createStore } from './store';
import { offeredSettings, type Surroundings } from './surroundings';
import { createTasks, isFailure, type Task, toFailure } from './tasks';
import { createUndoStack } from './undo';

/** What the pane and the ribbon do with the open workbook. No action rejects: how it ended is what it gives. */
export interface Session {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the workbook and reviews it. */
  readonly check: () => Promise<Settled>;
  /** Writes corrections as they were shown; refuses all of them where a cell has changed since. */
  readonly apply: (planned: readonly PlannedCorrection[], que: Written) => Promise<Settled>;
  /** Corrects one finding of the last review, with the cells it depends on. */
  readonly correct: (finding: Finding) => Promise<Settled>;
  /** Checks, and corrects the two computed columns of every form. */
  readonly compute: () => Promise<Settled>;
  /** Checks, and writes the template of every missing observation. */
  readonly insertTemplates: () => Promise<Settled>;
  /** Writes an observation where none is, or in place of a template that still has its slots. */
  readonly insertObservation: (place: CellPlace, texto: string) => Promise<Settled>;
  /** Puts back what the newest write replaced. */
  readonly undo: () => Promise<Settled>;
  /** Stores the settings in the workbook; `null`: takes them away, so that the defaults hold. */
  readonly saveAjustes: (ajustes: Ajustes | null) => Promise<Settled>;
  /** Stores the settings that a document holds, once it is found valid. */
  readonly importAjustes: (json: string) => Promise<Settled>;
  /** Settles the quarter of a sheet's forms, the header of its table, or both; remembered in the workbook. */
  readonly settleSheet: (hoja: string, settled: SettledSheet) => Promise<Settled>;
  /** Gives what would be read of a sheet with a header pointed at, from the last review. */
  readonly proposeHeader: (hoja: string, encabezado: EncabezadoIndicado) => Promise<HeaderProposal>;
  /** Waives warnings of the last review, all for the same reason; stored in the workbook. */
  readonly waive: (warnings: readonly Warning[], waiver: Waiver) => Promise<Settled>;
  /** Takes a waiver away. */
  readonly unwaive: (dispensa: Dispensa) => Promise<Settled>;
  /** Checks, and stores in the workbook the seal of what was checked; nothing of severity `error` may be left. */
  readonly seal: () => Promise<Settled>;
  /** Takes the seal away. */
  readonly unseal: () => Promise<Settled>;
  /** Checks, and writes the report of it on a sheet of its own, in place of the one before. */
  readonly writeReport: () => Promise<Settled>;
  /** Deletes the sheet of the report. */
  readonly removeReport: () => Promise<Settled>;
  /** Compares with the workbook of an earlier quarter from now on, `null`: with none. Checks again. */
  readonly compareWith: (anterior: PickedAnterior | null) => Promise<Settled>;
  /** Gives the settings on offer for any workbook besides its own, as those of the open one are reviewed. */
  readonly offeredSettings: () => Promise<OpcionesDeEntrega['ajustes']>;
  readonly setLive: (on: boolean) => Promise<void>;
  /** Shows a cell and selects it. */
  readonly goTo: (place: CellPlace) => Promise<void>;
  /** Gives the selected cell, or `null` where that failed. */
  readonly selection: () => Promise<CellPlace | null>;
  readonly cancel: () => void;
  /** Takes what was done last, or failed, from the screen. */
  readonly dismiss: () => void;
  /** Does again what failed, or what is waiting, at once. */
  readonly retry: () => void;
}

/** Takes the open workbook and what the session needs of the place where it runs; gives a session with it. */
export function createSession(workbook: OpenWorkbook, surroundings: Surroundings): Session {
  const { after, now, version } = surroundings;
  const store = createStore<SessionState>(INITIAL_STATE);
  const tasks = createTasks(store, after);
  const undo = createUndoStack(store);
  const beside = (): Beside => ({ surroundings, anterior: store.getState().anterior?.formatos ?? null });
  const live = createLiveMode({ workbook, store, tasks, undo, after, beside });
  let isListening = false;
  let changes = 0;

  async function listen(): Promise<void> {
    if (isListening) return;
    await workbook.onChanged((change) => {
      if (change.source !== 'ours') {
        changes++;
        store.set({ outdated: true });
      }
      live.changed(change);
    });
    isListening = true;
  }

  async function read(...[signal, tell]: Parameters<Task['run']>): Promise<Reviewed> {
    await listen();
    const before = changes;
    const reviewed = await readReview(workbook, beside(), { signal, read: () => tell('revisando') });
    // Whether what changed meanwhile was read or not, nobody can tell.
    store.set({ reviewed, ...findReport(reviewed.content.sheets), outdated: changes !== before });
    return reviewed;
  }

  const reading = (cancellable: boolean): Task => ({
    step: 'leyendo',
    cancellable,
    run: (...given) => read(...given).then(() => ({ tipo: 'revisado' })),
  });

  const writing = (que: Written, plan: (reviewed: Reviewed, engine: Engine) => readonly CellEdit[]): Task => ({
    step: 'escribiendo',
    cancellable: false,
    async run() {
      const edits = plan(store.getState().reviewed!, await loadEngine());
      if (edits.length === 0) return { tipo: 'nada', que };
      // A formula that was right and only had to be calculated again is no cell that was corrected.
      const changed = await workbook.write(edits);
      if (changed.length === 0) return { tipo: 'nada', que };
      undo.push({ kind: 'cells', edits: changed });
      return { tipo: 'escrito', que, celdas: placesOf(changed) };
    },
  });

  const storing = (
    name: DocumentName,
    json: JsonOf,
    done: StoredDone = { tipo: 'guardado', documento: name },
  ): Task => ({
    step: 'guardando',
    cancellable: false,
    async run() {
      const reviewed = store.getState().reviewed!;
      const before = reviewed.documents[name] ?? null;
      await workbook.writeDocument(name, await json(await loadEngine(), reviewed));
      undo.push({ kind: 'document', name, json: before, stored: done.documento });
      return done;
    },
  });

  // One task: whatever is tried again is checked again, so that no report is of what has changed meanwhile.
  const reporting: Task = {
    step: 'leyendo',
    cancellable: false,
    async run(signal, tell) {
      const reviewed = await read(signal, tell);
      const { drawReport } = await import(/* webpackChunkName: "report-sheet" */ './drawReport');
      tell('escribiendo');
      try {
        await workbook.writeSheet(drawReport(reviewed));
      } catch (thrown) {
        // What may be left of it can be taken away.
        if (isFailure(toFailure(thrown), 'hoja-dudosa')) store.set({ hasReport: true });
        throw thrown;
      }
      store.set({ hasReport: true, canShowReport: true });
      return { tipo: 'reporte', hoja: REVISION_SHEET.name, isWritten: true };
    },
  };

  const removingReport: Task = {
    step: 'escribiendo',
    cancellable: false,
    async run() {
      const isRemoved = await workbook.removeSheet(REVISION_SHEET);
      store.set({ hasReport: false, canShowReport: false });
      if (!isRemoved) return { tipo: 'nada', que: 'quitar-reporte' };
      return { tipo: 'reporte', hoja: REVISION_SHEET.name, isWritten: false };
    },
  };

  const undoing: Task = {
    step: 'escribiendo',
    cancellable: false,
    async run() {
      const entry = undo.newest();
      if (!entry) return { tipo: 'nada', que: 'deshacer' };
      if (entry.kind === 'document') {
        await workbook.writeDocument(entry.name, entry.json);
        undo.drop(entry);
        return { tipo: 'restaurado', documento: entry.stored };
      }
      await workbook.write(entry.edits);
      undo.drop(entry);
      live.leaveAlone(placesOf(entry.edits));
      return { tipo: 'deshecho', celdas: placesOf(entry.edits) };
    },
  };

  const check = (): Promise<Settled> => tasks.run([reading(true)]);
  const write = (...[que, plan]: Parameters<typeof writing>): Promise<Settled> =>
    tasks.run([...(store.getState().reviewed ? [] : [reading(true)]), writing(que, plan), reading(false)]);
  const save = (...given: Parameters<typeof storing>): Promise<Settled> =>
    tasks.run([...(store.getState().reviewed ? [] : [reading(true)]), storing(...given), reading(false)]);
  const remove = (documento: Removable, json: JsonOf = () => null): Promise<Settled> =>
    save(documento, json, { tipo: 'quitado', documento });
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    check,
    apply: (planned, que) => write(que, () => editsOf(planned)),
    correct: (finding) => write('una', (reviewed, engine) => editsOf(planFinding(engine, reviewed, finding))),
    compute: () =>
      tasks.run([
        reading(true),
        writing('calculadas', (reviewed, engine) => editsOf(planComputed(engine, reviewed))),
        reading(false),
      ]),
    insertTemplates: () =>
      tasks.run([
        reading(true),
        writing('plantillas', (reviewed, engine) => editsOf(planTemplates(engine, reviewed))),
        reading(false),
      ]),
    insertObservation: (place, texto) => write('observacion', (reviewed) => [observationEdit(reviewed, place, texto)]),
    undo: () => tasks.run([undoing, reading(false)]),
    saveAjustes: (ajustes) => (ajustes ? save('ajustes', () => JSON.stringify(ajustes)) : remove('ajustes')),
    importAjustes: (json) => save('ajustes', (engine) => JSON.stringify(engine.readAjustes(json))),
    settleSheet: (hoja, settled) =>
      save(
        'correspondencias',
        (engine, { correspondencias }) => engine.writeCorrespondencias(engine.settle(correspondencias, hoja, settled)),
        { tipo: 'guardado', documento: settled.encabezado === undefined ? 'trimestre' : 'correspondencias' },
      ),
    proposeHeader: async (hoja, encabezado) =>
      proposeHeader(await loadEngine(), store.getState().reviewed!, hoja, encabezado),
    waive: (warnings, waiver) =>
      save(
        'dispensas',
        (engine, reviewed) => waived(engine, reviewed, warnings, { ...waiver, fecha: now().slice(0, 10) }),
        { tipo: 'guardado', documento: 'dispensas', dispensas: warnings.length },
      ),
    unwaive: (dispensa) => remove('dispensas', (engine, reviewed) => withoutDispensa(engine, reviewed, dispensa)),
    seal: () =>
      tasks.run([
        reading(true),
        storing('sello', async (engine, { review, entrega }) => {
          const made = await engine.makeSello({ review, ...entrega }, { version, fecha: now() });
          if ('rechazo' in made) throw new SubmissionRefused(made.rechazo);
          return JSON.stringify(made.sello);
        }),
        reading(false),
      ]),
    unseal: () => remove('sello'),
    writeReport: () => tasks.run([reporting]),
    removeReport: () => tasks.run([removingReport]),
    compareWith(anterior) {
      store.set({ anterior });
      return check();
    },
    offeredSettings: () => offeredSettings(surroundings),
    async setLive(on) {
      if (!on) live.stop();
      else if (store.getState().reviewed && !store.getState().outdated) live.start();
      else if ((await check()).kind === 'done' && store.getState().reviewed) live.start();
    },
    goTo: (place) => aside(() => workbook.goTo(place)).then(() => undefined),
    selection: () => aside(() => workbook.selection()),
    cancel: tasks.cancel,
    dismiss: tasks.dismiss,
    retry: tasks.retry,
  };

  // What changes nothing needs no turn of its own and leaves the last outcome on the screen.
  async function aside<Result>(work: () => Promise<Result>): Promise<Result | null> {
    try {
      return await work();
    } catch (thrown) {
      store.set({ activity: { kind: 'failed', failure: toFailure(thrown) } });
      return null;
    }
  }
}

/** How storing a document is told. */
type StoredDone = Extract<Done, { tipo: 'guardado' | 'quitado' }>;

/** Gives the JSON text of a document, `null` to take it away. */
type JsonOf = (engine: Engine, reviewed: Reviewed) => string | null | Promise<string | null>;

function editsOf(planned: readonly PlannedCorrection[]): CellEdit[] {
  return planned.map(({ edit }) => edit);
}

function placesOf(edits: readonly CellEdit[]): CellPlace[] {
  return edits.map(({ sheet, cell }) => ({ sheet, cell }));
}
