/**
 * What office.js and Excel say to each other. Each `context.sync()` is one message of type 1 with a batch of actions on
 * objects; its answer is a message of type 2 with the same id. Events are messages of type 3. An object is named by the
 * path that leads to it: from the workbook through properties, methods and indexers, or by a reference that was kept.
 * Names travel in Pascal case, the properties of a query excepted.
 */
export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly message: { readonly url: string; readonly body: Batch };
}

export interface AnswerMessage {
  readonly id: number;
  readonly type: 2;
  readonly flags: 0;
  /** `body` is JSON of an `AnswerBody`. */
  readonly message: { readonly statusCode: number; readonly headers: Record<string, string>; readonly body: string };
}

export interface EventMessage {
  readonly type: 3;
  readonly message: {
    readonly entries: readonly {
      readonly messageCategory: 65536;
      readonly messageType: number;
      readonly targetId: string;
      /** JSON of the event's arguments. */
      readonly message: string;
    }[];
  };
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** Which of the arguments are objects: the id of the path, or `null` for a plain value. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: (typeof PATH)[keyof typeof PATH];
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: (typeof ACTION)[keyof typeof ACTION];
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: Query;
}

export interface Query {
  /** Paths of properties, such as `values` or `format/protection/locked`; of its items, where a collection is asked. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface AnswerBody {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: unknown }[];
  /** What was done before the action that failed stays done. */
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex?: number };
  /** The traces that were reached. */
  readonly TraceIds?: readonly number[];
}
