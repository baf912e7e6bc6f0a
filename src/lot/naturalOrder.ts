const COLLATOR = new Intl.Collator('es-MX', { numeric: true });

/** Takes two names; orders them as a person would: T2 before T10. */
export function byName(one: string, other: string): number {
  return COLLATOR.compare(one, other) || (one < other ? -1 : 1);
}
