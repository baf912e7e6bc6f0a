import { ExcelError, unknownMember } from './excelError';

/** An object of Excel's object model as the protocol sees it. */
export interface Thing {
  /** The name of its kind, such as `Range`. */
  readonly kind: string;
  /** What identifies it among its siblings, where anything does. */
  readonly id: string | null;
  /** Gives a property's value, a `Thing` where it is an object. */
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  /** Calls a method; `null` stands for a null object. */
  call(method: string, parameters: readonly unknown[]): unknown;
  /** Gives what an indexer such as `getItem` finds. */
  item(key: unknown): Thing;
  /** Gives a collection's items; `null` where it is none. */
  items(): readonly Thing[] | null;
}

export interface Property<State> {
  readonly get?: (state: State) => unknown;
  readonly set?: (state: State, value: unknown) => void;
}

/** What one kind of object can do. What is not named here does not exist. */
export interface Kind<State> {
  readonly kind: string;
  readonly id?: (state: State) => string;
  readonly properties?: Readonly<Record<string, Property<State>>>;
  readonly methods?: Readonly<Record<string, (state: State, ...parameters: readonly unknown[]) => unknown>>;
  readonly items?: (state: State) => readonly Thing[];
  readonly item?: (state: State, key: unknown) => Thing | null;
}

/** Takes a kind; gives what makes its objects. */
export function define<State>(kind: Kind<State>): (state: State) => Thing {
  return (state) => ({
    kind: kind.kind,
    id: kind.id?.(state) ?? null,
    get: (property) => {
      const get = own(kind.properties, property)?.get;
      if (!get) throw unknownMember(`${kind.kind}.${property}`);
      return get(state);
    },
    set: (property, value) => {
      const set = own(kind.properties, property)?.set;
      if (!set) throw unknownMember(`${kind.kind}.${property} =`);
      set(state, value);
    },
    call: (method, parameters) => {
      const call = own(kind.methods, method);
      if (!call) throw unknownMember(`${kind.kind}.${method}()`);
      return call(state, ...parameters);
    },
    item: (key) => {
      if (!kind.item) throw unknownMember(`${kind.kind}[]`);
      const found = kind.item(state, key);
      if (!found) throw new ExcelError('ItemNotFound', `The requested resource doesn't exist.`);
      return found;
    },
    items: () => kind.items?.(state) ?? null,
  });
}

/** Takes any value; tells whether it is an object of the model. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && 'kind' in value && 'items' in value;
}

function own<Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
