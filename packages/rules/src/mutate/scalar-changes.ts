import { addDays, isCivilDate } from '../civil/index.js';
import { replacement, type Change, type ChangeKind, type Path } from './change.js';

/** A number one step more and one step less; the step is the last digit that the number shows. */
export function numberChanges(
  path: Path,
  value: number,
  least = -Infinity,
  kind: ChangeKind = 'number',
): readonly Change[] {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const step = 10 ** -decimals;
  return [value + step, value - step]
    .map((next) => Number(next.toFixed(decimals)))
    .filter((next) => next >= least)
    .map((next) => replacement(path, kind, value, next));
}

/** A date a day later and a day earlier. */
export function dateChanges(path: Path, value: string): readonly Change[] {
  if (!isCivilDate(value)) return [];
  return [addDays(value, 1), addDays(value, -1)].map((next) =>
    replacement(path, 'number', value, next),
  );
}

export function flagChange(path: Path, value: boolean): Change {
  return replacement(path, 'flag', value, !value);
}
