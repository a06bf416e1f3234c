import {
  dayOfWeek,
  formatRussianDate,
  termEnd,
  type CivilDate,
  type TermEnd,
} from '../../civil/index.js';
import type { Result } from '../../contracts/problem.js';
import type { TermUnit } from '../../contracts/regulation.js';
import { fill } from '../../explain/fill.js';
import { describePassedDays } from '../../explain/passed-days.js';
import { describeQuantity } from '../../explain/quantity.js';
import { argumentProblem, missingArguments } from '../arguments.js';
import { command, type Call } from '../command-frame.js';
import { jsonText, refuse } from '../command.js';
import { termTexts as texts, weekdays } from '../locale/ru-term.js';
import { loadCalendar } from '../packs/load-calendar.js';
import { readNumber } from '../read-number.js';
import { packageSchemaChecker } from '../schemas/schema-checker.js';
import { countedDays, type CountedStretch } from '../term/counted-days.js';

const UNITS: readonly TermUnit[] = ['working-day', 'calendar-day', 'week', 'month', 'year'];

interface Asked {
  readonly from: string;
  readonly amount: number;
  readonly unit: TermUnit;
  readonly shift: boolean;
}

/** `term`: the last day of a term, with the days it counts and the holidays it passes over. */
export const termCommand = command(
  'term',
  {
    from: { type: 'string' },
    add: { type: 'string' },
    unit: { type: 'string' },
    'no-shift': { type: 'boolean' },
  },
  async (call, output) => {
    const asked = readAsked(call);
    if (!asked.ok) return refuse(asked.problems, call.asJson, output);
    const calendar = await loadCalendar(packageSchemaChecker());
    if (!calendar.ok) return refuse(calendar.problems, call.asJson, output);
    const end = termEnd(asked.value, calendar.value);
    if (!end.ok) return refuse(end.problems.map(named), call.asJson, output);
    const counted = countedDays(end.value, asked.value.unit, calendar.value);
    output.out(
      call.asJson
        ? jsonText({ ...asked.value, ...end.value, days: counted })
        : asText(asked.value, end.value, counted),
    );
    return 0;
  },
);

function readAsked(call: Call): Result<Asked> {
  const { from, add, unit } = call.values;
  const missing = missingArguments({ '--from': from, '--add': add, '--unit': unit });
  if (missing.length > 0) return { ok: false, problems: missing };
  const extra = call.names.join(' ');
  if (extra !== '') return { ok: false, problems: [argumentProblem('argument-extra', extra)] };
  const amount = readNumber(call, 'add', 0, -Infinity);
  if (!amount.ok) return amount;
  const known = UNITS.find((one) => one === unit);
  if (known === undefined) {
    const value = `--unit ${String(unit)} (${UNITS.join(', ')})`;
    return { ok: false, problems: [argumentProblem('argument-choice', value)] };
  }
  const shift = call.values['no-shift'] !== true;
  const value = { from: String(from), amount: amount.value, unit: known, shift };
  return { ok: true, value, problems: [] };
}

/** Problems of a term stand at its parts; here these are keys of the command. */
const KEYS: Readonly<Record<string, string>> = { '/from': '--from', '/amount': '--add' };

const named = <Problem extends { readonly path: string }>(problem: Problem): Problem => ({
  ...problem,
  path: KEYS[problem.path] ?? problem.path,
});

function asText(
  { from, amount, unit, shift }: Asked,
  end: TermEnd,
  counted: readonly CountedStretch[],
): string {
  const { first, last, unshifted, shifted, provisional, passedOver } = end;
  const lines = [
    fill(texts.heading, { term: describeQuantity(amount, unit), from: russian(from as CivilDate) }),
    fill(texts.first, { day: weekdayOf(first) }),
    fill(texts.last, { day: weekdayOf(last) }),
    fill(texts.counted, { stretches: counted.map(stretch).join(', ') }),
    ...(passedOver.length > 0
      ? [fill(texts.passedOver, { days: describePassedDays(passedOver) })]
      : []),
    ...(shifted
      ? [fill(texts.shifted, { unshifted: russian(unshifted), last: russian(last) })]
      : []),
    ...(shift ? [] : [texts.notShifted]),
    ...(provisional ? [texts.provisional] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const russian = (date: CivilDate): string => formatRussianDate(date);

const weekdayOf = (date: CivilDate): string =>
  fill(texts.day, { date: russian(date), weekday: weekdays[dayOfWeek(date) - 1] ?? '' });

function stretch({ from, to, first, last }: CountedStretch): string {
  return first === last
    ? fill(texts.dayOne, { date: russian(from), first })
    : fill(texts.days, { from: russian(from), to: russian(to), first, last });
}
