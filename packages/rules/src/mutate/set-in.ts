import { REMOVED, type Path } from './change.js';

/** A copy with one part replaced or taken out; everything beside the path is shared. */
export function setIn<Whole>(whole: Whole, path: Path, to: unknown): Whole {
  return change(whole, path, to) as Whole;
}

function change(part: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(part)) {
    const list: readonly unknown[] = part;
    if (rest.length === 0 && to === REMOVED) return list.filter((_, index) => index !== key);
    return list.map((item, index) => (index === key ? change(item, rest, to) : item));
  }
  const object = part as Readonly<Record<string, unknown>>;
  if (rest.length > 0 || to !== REMOVED) {
    return { ...object, [key]: change(object[key], rest, to) };
  }
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
