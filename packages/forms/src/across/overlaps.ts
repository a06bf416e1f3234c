import type { AcrossCheck } from '../contracts/document.js';
import { valueAt } from '../documents/pointer.js';
import type { Compared } from './record-groups.js';

type NoOverlap = Extract<AcrossCheck, { readonly kind: 'no-overlap' }>;

interface Period {
  readonly record: Compared;
  readonly from: string;
  /** Text after every time and date when there is no end. */
  readonly to: string;
}

const NEVER = '\uffff';

/** Pairs of records whose periods overlap, the one that begins later first. */
export function overlaps(
  check: NoOverlap,
  group: readonly Compared[],
): readonly (readonly [later: Compared, earlier: Compared])[] {
  const pairs: (readonly [Compared, Compared])[] = [];
  for (const periods of periodsByDay(check, group).values()) {
    const sorted = [...periods].sort((one, other) => compare(one.from, other.from));
    let open: readonly Period[] = [];
    for (const period of sorted) {
      open = open.filter(({ to }) =>
        check.date === undefined ? to >= period.from : to > period.from,
      );
      pairs.push(...open.map(({ record }) => [period.record, record] as const));
      open = [...open, period];
    }
  }
  return pairs;
}

function periodsByDay(check: NoOverlap, group: readonly Compared[]) {
  const days = new Map<string, Period[]>();
  for (const record of group) {
    const day = check.date === undefined ? '' : valueAt(record.data, check.date);
    const from = valueAt(record.data, check.from);
    const ends = check.to.map((path) => valueAt(record.data, path));
    const to = ends.find((end) => end !== undefined) ?? NEVER;
    // What has no beginning yet, or times without an end, takes no place.
    const isOpen = to === NEVER && check.date !== undefined;
    if (typeof day !== 'string' || typeof from !== 'string' || typeof to !== 'string') continue;
    if (isOpen || to < from) continue;
    days.set(day, [...(days.get(day) ?? []), { record, from, to }]);
  }
  return days;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
