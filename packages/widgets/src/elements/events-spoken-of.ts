import type { Regulation } from '@semya/rules';

const known = new WeakMap<object, ReadonlySet<string>>();

/** Ids of the events that a regulation names anywhere: in stages, terms, approvals, conditions. */
export function eventsSpokenOf(regulation: Regulation): ReadonlySet<string> {
  const found = known.get(regulation) ?? new Set(eventsIn(regulation));
  known.set(regulation, found);
  return found;
}

/** Everywhere in a regulation an event is named as `event: id`, in conditions as `event: { type }`. */
function eventsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return part.flatMap(eventsIn);
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'event') return eventsIn(value);
    if (typeof value === 'string') return [value];
    const { type, since } = value as { readonly type?: unknown; readonly since?: unknown };
    return [type, since].filter((id) => typeof id === 'string');
  });
}
