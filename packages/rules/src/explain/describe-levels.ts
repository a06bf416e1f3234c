import type { HelpOutcome, LevelsOutcome } from '../contracts/decision.js';
import { helpTexts, levelTexts as texts } from '../locale/ru-outcomes.js';
import { fill } from './fill.js';

/** What the signs propose beside what is recorded, in Russian. */
export function describeLevels({
  levels,
  proposed,
  current,
  state,
}: LevelsOutcome): readonly string[] {
  const level = levels.find(({ value }) => value === proposed);
  const names = { current: current?.title ?? '', proposed: level?.title ?? '' };
  return [fill(texts[textOf(state, level !== undefined, current !== undefined)], names)].concat(
    level?.urgent === true ? [texts.urgent] : [],
  );
}

function textOf(
  state: LevelsOutcome['state'],
  isProposed: boolean,
  isRecorded: boolean,
): keyof typeof texts {
  if (state === 'not-recorded') return isProposed ? 'not-recorded-proposed' : 'not-recorded';
  if (state === 'undecided') return isRecorded ? 'undecided-recorded' : 'undecided';
  return state;
}

/** Which help of a list is given, in Russian. */
export function describeHelp({ values }: HelpOutcome): string {
  if (values.every(({ given }) => given === 'unknown')) return helpTexts.unknown;
  const given = values.filter((value) => value.given === 'met').map(({ title }) => title);
  return given.length === 0 ? helpTexts.none : fill(helpTexts.given, { values: given.join(', ') });
}
