import { useState } from 'react';

/** What is being typed on a page, and is not stored yet. */
export interface Typed<Value> {
  readonly value: Value;
  readonly change: (value: Value) => void;
  /** For once it is stored, or nobody wants it any more. */
  readonly forget: () => void;
}

const kept = new Map<string, unknown>();

/** Takes what a text is about and what it begins with; gives what was typed of it, also on a page that was left before. */
export function useTyped<Value>(about: string, begin: () => Value): Typed<Value> {
  const [value, setValue] = useState(() => (kept.has(about) ? (kept.get(about) as Value) : begin()));
  return {
    value,
    change(typed) {
      kept.set(about, typed);
      setValue(typed);
    },
    forget() {
      kept.delete(about);
      setValue(begin());
    },
  };
}
