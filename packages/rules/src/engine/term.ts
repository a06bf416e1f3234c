import { termEnd, type CivilDate } from '../civil/index.js';
import type { Missing, Obligation } from '../contracts/decision.js';
import type { Term } from '../contracts/regulation.js';
import type { Evaluation } from './evaluation.js';

/** A term worked out, or what keeps it from being worked out. */
export type WorkedTerm =
  | {
      readonly due: CivilDate;
      readonly term: NonNullable<Obligation['term']>;
    }
  | { readonly due?: never; readonly missing: readonly Missing[] };

/**
 * Last day of a term from an event's day. The number in force on that day counts; if none was, the
 * number in force today. A term of no days («незамедлительно») ends on the day of the event.
 */
export function workOutTerm(term: Term, from: CivilDate, evaluation: Evaluation): WorkedTerm {
  const amount = amountOf(term, from, evaluation);
  if (typeof amount !== 'number') return { missing: amount };
  const { unit, shift = true } = term;
  if (amount === 0) {
    const sameDay = { shifted: false, unshifted: from, provisional: false, passedOver: [] };
    return { due: from, term: { amount, unit, ...sameDay } };
  }
  const end = termEnd({ from, amount, unit, shift }, evaluation.compiled.calendar);
  if (!end.ok) return { missing: [] };
  const { last, unshifted, shifted, provisional, passedOver } = end.value;
  return { due: last, term: { amount, unit, shifted, unshifted, provisional, passedOver } };
}

function amountOf(
  { amount }: Term,
  from: CivilDate,
  { parameter, asOf }: Evaluation,
): number | readonly Missing[] {
  if (typeof amount === 'number') return amount;
  const then = parameter(amount.parameter, from);
  const value = then.state === 'stated' ? then : parameter(amount.parameter, asOf);
  if (value.state === 'missing') return value.needs;
  return typeof value.value === 'number' ? value.value : [];
}
