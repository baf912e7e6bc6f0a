import { ExcelError, unknownMember } from './excelError';
import { isThing, type Thing } from './thing';
import {
  ACTION,
  PATH,
  type Action,
  type AnswerBody,
  type Arguments,
  type Batch,
  type ObjectPath,
  type Query,
} from './protocol';

/** What a batch is run on. */
export interface Roots {
  readonly workbook: Thing;
  /** Objects that outlive their batch, by the reference that the client was given. */
  readonly references: Map<string, Thing>;
  /** Gives what `new` makes of a type's name. */
  create(typeName: string): Thing;
  /** Waits until every formula shows its result. */
  settle(): Promise<void>;
}

/** Takes a batch; does its actions one by one and gives their results, or the error of the first that fails. */
export async function runBatch({ Actions, ObjectPaths }: Batch, roots: Roots): Promise<AnswerBody> {
  const found = new Map<number, Thing | null>();
  const results: { ActionId: number; Value: unknown }[] = [];

  const resolve = (id: number): Thing | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidObjectPath');
    const thing = follow(path);
    found.set(id, thing);
    return thing;
  };

  const follow = (path: ObjectPath): Thing | null => {
    switch (path.ObjectPathType) {
      case PATH.global:
        return roots.workbook;
      case PATH.newObject:
        return roots.create(path.Name);
      case PATH.nullObject:
        return null;
      case PATH.reference: {
        const kept = roots.references.get(path.Name);
        if (!kept) throw new ExcelError('InvalidObjectPath', `Nothing is kept under ${path.Name}.`);
        return kept;
      }
    }
    const parent = resolve(path.ParentObjectPathId!);
    // What hangs on a null object is a null object too.
    if (!parent) return null;
    if (path.ObjectPathType === PATH.indexer) return parent.item(parameters(path.ArgumentInfo)[0]);
    const value =
      path.ObjectPathType === PATH.property
        ? parent.get(path.Name)
        : parent.call(path.Name, parameters(path.ArgumentInfo));
    if (value === null || isThing(value)) return value;
    throw unknownMember(`${parent.kind}.${path.Name} as an object`);
  };

  const parameters = ({ Arguments = [], ReferencedObjectPathIds }: Arguments = {}): readonly unknown[] =>
    Arguments.map((value, index) =>
      ReferencedObjectPathIds?.[index] ? resolve(ReferencedObjectPathIds[index]) : value,
    );

  const keep = (thing: Thing): void => {
    for (const kept of roots.references.values()) if (kept === thing) return;
    roots.references.set(`reference ${nextReference++}`, thing);
  };

  const referenceOf = (thing: Thing): string | null => {
    for (const [reference, kept] of roots.references) if (kept === thing) return reference;
    return null;
  };

  const act = (action: Action): unknown => {
    if (action.ActionType === ACTION.trace) return {};
    const thing = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return thing ? identify(thing, referenceOf(thing)) : null;
      case ACTION.query:
        return thing ? query(thing, action.QueryInfo ?? {}) : null;
      case ACTION.method:
        if (!thing) return null;
        if (action.Name === '_KeepReference') return keep(thing);
        return thing.call(action.Name, parameters(action.ArgumentInfo));
      case ACTION.setProperty:
        if (!thing) throw new ExcelError('InvalidArgument', 'A null object has no property to be set.');
        return thing.set(action.Name, parameters(action.ArgumentInfo)[0]);
    }
  };

  for (const [index, action] of Actions.entries()) {
    try {
      if (action.ActionType === ACTION.query || action.ActionType === ACTION.method) await roots.settle();
      results.push({ ActionId: action.Id, Value: act(action) ?? null });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return { Error: { Code: error.code, Message: error.message, ActionIndex: index } };
    }
  }
  await roots.settle();
  return { Results: results };
}

let nextReference = 1;

function identify({ id }: Thing, reference: string | null): Record<string, unknown> {
  return { ...(id === null ? {} : { Id: id }), ...(reference === null ? {} : { _ReferenceId: reference }) };
}

/** A query names each property that it wants: to load everything is a waste that the real Excel would not refuse. */
function query(thing: Thing, { Select = [] }: Query): unknown {
  if (Select.length === 0) throw unknownMember(`${thing.kind}.load() without names`);
  const paths = Select.map((path) => path.split('/'));
  const items = thing.items();
  return items ? { _Items: items.map((item) => select(item, paths)) } : select(thing, paths);
}

function select(thing: Thing, paths: readonly (readonly string[])[]): Record<string, unknown> {
  const value: Record<string, unknown> = identify(thing, null);
  for (const [first = '', ...rest] of paths) {
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    const found = thing.get(name);
    if (rest.length === 0) {
      if (isThing(found)) throw unknownMember(`${thing.kind}.${name} without names`);
      value[name] = found;
    } else if (isThing(found)) {
      value[name] = { ...(value[name] as object | undefined), ...select(found, [rest]) };
    } else {
      throw unknownMember(`${thing.kind}.${name} as an object`);
    }
  }
  return value;
}
