import { daysBetween, formatRussianDate, isCivilDate } from '../civil/index.js';
import type { Obligation } from '../contracts/decision.js';
import { obligationTexts as texts } from '../locale/ru-explain.js';
import { fill } from './fill.js';

type PassedDay = NonNullable<Obligation['term']>['passedOver'][number];

interface Stretch {
  readonly from: string;
  to: string;
  readonly name: string | undefined;
}

/** Days that a term did not count: neighbours of one name together, holidays by their names. */
export function describePassedDays(days: readonly PassedDay[]): string {
  const stretches: Stretch[] = [];
  for (const { date, name } of days) {
    const last = stretches.at(-1);
    if (last !== undefined && last.name === name && follows(last.to, date)) last.to = date;
    else stretches.push({ from: date, to: date, name });
  }
  return stretches.map(describeStretch).join(', ');
}

function follows(before: string, after: string): boolean {
  return isCivilDate(before) && isCivilDate(after) && daysBetween(before, after) === 1;
}

function describeStretch({ from, to, name }: Stretch): string {
  const days =
    from === to ? short(from) : fill(texts.passedDays, { from: short(from), to: short(to) });
  return name === undefined ? days : fill(texts.passedDay, { date: days, name });
}

/** The year is plain from the term's own dates. */
function short(day: string): string {
  return isCivilDate(day) ? formatRussianDate(day).slice(0, 5) : day;
}
