import type { CivilDate } from './civil-date.js';
import { partsOf } from './day-number.js';

/**
 * Full months lived on `asOf`, negative before birth.
 *
 * Age is reached on the birthday itself, as civil practice counts it (criminal law alone waits for
 * the day after). Where the month has no such date, it is reached on the first of the next month:
 * the day before, the month has not yet been lived in full. So somebody born on 31 January is one
 * month old on 1 March, and whoever was born on 29 February turns a year older on 1 March.
 * A limit of age («до трёх лет») thereby never ends a day early.
 */
export const ageInMonths = (birth: CivilDate, asOf: CivilDate): number => {
  const born = partsOf(birth);
  const now = partsOf(asOf);
  return (now.year - born.year) * 12 + now.month - born.month - (now.day < born.day ? 1 : 0);
};

/**
 * Full years lived on `asOf`, negative before birth; counted as `ageInMonths` counts:
 * `ageInYears('2008-02-29', '2026-02-28') //=> 17`, `ageInYears('2008-02-29', '2026-03-01') //=> 18`.
 */
export const ageInYears = (birth: CivilDate, asOf: CivilDate): number =>
  Math.floor(ageInMonths(birth, asOf) / 12);
