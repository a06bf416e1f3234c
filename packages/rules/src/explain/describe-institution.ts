import type {
  HandoverDecision,
  InstitutionDocumentOutcome,
  InstitutionOrderOutcome,
} from '../contracts/decision.js';
import { handoverTexts, institutionTexts as texts } from '../locale/ru-outcomes.js';
import { fill } from './fill.js';
import { dayText } from './outcome-context.js';

/** Whether an order of the institution is in force, in Russian. */
export function describeOrder({ state, issued, ended }: InstitutionOrderOutcome): string {
  const on = state === 'ended' ? ended?.on : issued?.on;
  return fill(texts[state], { on: dayText(on ?? '') });
}

/** Whether the institution keeps a document, in Russian. */
export function describeKept({ state }: InstitutionDocumentOutcome): string {
  return texts[state];
}

/** What a handover would do, in Russian: nothing is forbidden, overload is told. */
export function describeHandover(decision: HandoverDecision): readonly string[] {
  const { to, newlyExceeded, stillExceeded, notHeld } = decision;
  const titles = (ids: readonly string[]) =>
    to.after.limits
      .filter(({ id }) => ids.includes(id))
      .map(({ title }) => title)
      .join(', ');
  const told = [
    ...(newlyExceeded.length === 0
      ? []
      : [fill(handoverTexts.newly, { titles: titles(newlyExceeded) })]),
    ...(stillExceeded.length === 0
      ? []
      : [fill(handoverTexts.still, { titles: titles(stillExceeded) })]),
    ...(to.after.combinedWarning ? [handoverTexts.warning] : []),
  ];
  return [
    ...(told.length === 0 ? [handoverTexts.fits] : told),
    ...(notHeld.length === 0 ? [] : [fill(handoverTexts.notHeld, { ids: notHeld.join(', ') })]),
  ];
}
