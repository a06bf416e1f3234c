import type { CheckOutcome, DutyOutcome } from '../contracts/decision.js';
import { CLAUSE_JOINT } from '../locale/ru-explain.js';
import { checkTexts, dutyTexts } from '../locale/ru-outcomes.js';
import { fill } from './fill.js';
import { dayText, namesOf, type OutcomeContext } from './outcome-context.js';

/** Who must, may or answers for something now, in Russian. */
export function describeDuty(duty: DutyOutcome, context: OutcomeContext): readonly string[] {
  const { kind, role, clause, state, done, addressees } = duty;
  const whose = { role: namesOf([role], context), clause: clause.join(CLAUSE_JOINT) };
  const applies =
    state === 'applies' && kind === 'right' ? dutyTexts.appliesRight : dutyTexts[state];
  return [
    fill(dutyTexts[kind], whose),
    fill(applies, { on: dayText(done?.on ?? '') }),
    ...(addressees.length === 0
      ? []
      : [fill(dutyTexts.addressees, { addressees: addressees.join(', ') })]),
  ];
}

/** Whether a check holds and what follows if it does not, in Russian. */
export function describeCheck(
  { state, force, clause, overriddenBy }: CheckOutcome,
  { regulation }: OutcomeContext,
): string {
  if (state === 'not-met') {
    return fill(checkTexts[`not-met-${force}`], { clause: clause.join(CLAUSE_JOINT) });
  }
  const by = regulation.checks.find(({ id }) => id === overriddenBy)?.title ?? overriddenBy ?? '';
  return fill(checkTexts[state], { by });
}
