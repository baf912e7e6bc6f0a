import { UNKNOWN_MEMBER } from './excelError';
import { noConditions, type Conditions, type Fault } from './conditions';
import { writeBlock } from './model/address';
import { createObject, toWorkbook } from './model/workbook';
import type { WorkbookState } from './model/workbookState';
import type { AnswerBody, AnswerMessage, EventMessage, RequestMessage } from './protocol';
import { runBatch, type Roots } from './runBatch';
import type { SheetBlock, Spreadsheet } from './spreadsheet';
import type { Thing } from './thing';

/** What went over the wire since the count began. */
export interface Traffic {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  /** The members that the client asked for and the emulated Excel does not know. A test that meets one is worthless. */
  unknownMembers: string[];
}

/** An Excel that answers office.js in its own protocol, over a spreadsheet. */
export interface EmulatedExcel {
  readonly spreadsheet: Spreadsheet;
  /** What the workbook and the connection suffer from; change it at any time. */
  readonly conditions: Conditions;
  readonly traffic: Traffic;
  /** Takes a message of the client; gives the answer, or `null` where none ever comes. */
  answer(message: string): Promise<string | null>;
  /** Sends every event to the client from now on; gives the function that ends it. */
  connect(send: (message: string) => void): () => void;
  /** Tells the client of a change, as made by whom it says. */
  announce(change: SheetBlock, by: 'user' | 'add-in' | 'co-author'): void;
}

const WORKSHEETS_CHANGED = 10;
const MOST_CELLS = 5_000_000;
/** What concerns the add-in and not the workbook. */
const SERVICES = /^Microsoft\.(?:InternalService|AppRuntime)\./;

/** Takes a spreadsheet and what shows or hides the add-in's pane; gives the Excel that has the spreadsheet open. */
export function emulateExcel(spreadsheet: Spreadsheet, showPane: (isShown: boolean) => void = () => {}): EmulatedExcel {
  const conditions = noConditions();
  const traffic: Traffic = { syncs: 0, requestBytes: 0, responseBytes: 0, unknownMembers: [] };
  const listeners = new Set<(message: string) => void>();
  const references = new Map<string, Thing>();
  let isListening = false;
  let isUnsettled = false;
  let toFinish: (() => void)[] = [];
  let toAnnounce: SheetBlock[] = [];

  const state: WorkbookState = {
    spreadsheet,
    isReadOnly: () => conditions.isReadOnly,
    isStructureProtected: () => conditions.isStructureProtected,
    leavesOutValues: (cellCount) => conditions.leavesOutValues || cellCount > MOST_CELLS,
    listen: (listening) => (isListening = listening),
    read: new Map(),
    touched: (change) => {
      isUnsettled = true;
      state.read.clear();
      if (change) toAnnounce.push(change);
    },
    afterBatch: (finish) => toFinish.push(finish),
  };
  const roots: Roots = {
    workbook: toWorkbook(state, (reference) => references.delete(reference)),
    references,
    create: (typeName) => createObject(typeName, showPane),
    settle: async () => {
      if (!isUnsettled) return;
      await spreadsheet.settle();
      state.read.clear();
      isUnsettled = false;
    },
  };

  const announce = ({ sheet, block }: SheetBlock, by: 'user' | 'add-in' | 'co-author'): void => {
    const name = spreadsheet.sheets().find(({ id }) => id === sheet)?.name;
    if (!isListening || name === undefined) return;
    const change = {
      changeType: 'RangeEdited',
      worksheetId: sheet,
      address: writeBlock(name, block).replace(/^.*!/, ''),
      source: by === 'co-author' ? 'Remote' : 'Local',
      triggerSource: by === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    };
    const message: EventMessage = {
      type: 3,
      message: {
        entries: [
          {
            messageCategory: 65536,
            messageType: WORKSHEETS_CHANGED,
            targetId: 'Workbook',
            message: JSON.stringify(change),
          },
        ],
      },
    };
    for (const send of listeners) send(JSON.stringify(message));
  };
  spreadsheet.onChanged((change) => {
    isUnsettled = true;
    announce(change, 'user');
  });

  const run = async (message: RequestMessage, fault: Fault | null): Promise<AnswerBody> => {
    const { Actions } = message.message.body;
    if (conditions.isEditing) return failure(conditions.editingCode);
    if (fault?.kind === 'error' && fault.atAction === undefined) return failure(fault.code);
    const cut = fault?.kind === 'error' ? Math.min(fault.atAction ?? 0, Actions.length) : Actions.length;
    state.read.clear();
    const answer = await runBatch({ ...message.message.body, Actions: Actions.slice(0, cut) }, roots);
    for (const finish of toFinish) finish();
    toFinish = [];
    const changes = toAnnounce;
    toAnnounce = [];
    for (const change of changes) announce(change, 'add-in');
    if (fault?.kind !== 'error' || answer.Error) return answer;
    return { Error: { Code: fault.code, Message: fault.code, ActionIndex: Math.min(cut, Actions.length - 1) } };
  };

  let last: Promise<unknown> = Promise.resolve();
  const answer = async (json: string): Promise<string | null> => {
    const message = JSON.parse(json) as RequestMessage;
    // Office's own messages are no sync of the add-in's, and suffer nothing.
    if (isService(message)) return respond(message, 200, JSON.stringify(await runBatch(message.message.body, roots)));
    traffic.syncs++;
    traffic.requestBytes += byteLength(json);
    const fault = conditions.takeFault();
    if (fault?.kind === 'before') fault.act();
    if (fault?.kind === 'held') await fault.until;
    if (conditions.delay > 0) await new Promise((resolve) => setTimeout(resolve, conditions.delay));
    if (conditions.isUnresponsive || fault?.kind === 'no-answer') return null;
    if (fault?.kind === 'connection-lost') return respond(message, 503, '');
    if (byteLength(json) > conditions.requestLimit) {
      return respond(message, 200, JSON.stringify(failure('RequestPayloadSizeLimitExceeded')));
    }
    const ran = await run(message, fault);
    if (ran.Error?.Code === UNKNOWN_MEMBER) traffic.unknownMembers.push(ran.Error.Message);
    const body = JSON.stringify(ran);
    traffic.responseBytes += byteLength(body);
    if (byteLength(body) <= conditions.responseLimit) return respond(message, 200, body);
    return respond(message, 200, JSON.stringify(failure('ResponsePayloadSizeLimitExceeded')));
  };

  return {
    spreadsheet,
    conditions,
    traffic,
    // One batch after the other, as they came.
    answer: (json) => {
      const next = last.then(() => answer(json));
      last = next.catch(() => null);
      return next;
    },
    connect: (send) => {
      listeners.add(send);
      return () => listeners.delete(send);
    },
    announce,
  };
}

function isService({ message }: RequestMessage): boolean {
  return Object.values(message.body.ObjectPaths).some(({ Name }) => SERVICES.test(Name));
}

function failure(code: string): AnswerBody {
  return { Error: { Code: code, Message: code, ActionIndex: 0 } };
}

function respond({ id }: RequestMessage, statusCode: number, body: string): string {
  const answer: AnswerMessage = { id, type: 2, flags: 0, message: { statusCode, headers: {}, body } };
  return JSON.stringify(answer);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
