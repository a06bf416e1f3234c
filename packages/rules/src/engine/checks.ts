import type { CheckOutcome } from '../contracts/decision.js';
import type { Check } from '../contracts/regulation.js';
import type { CompiledCheck } from './compiled-regulation.js';
import { decideCondition } from './decide-condition.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';
import { oncePerElement } from './once-per-element.js';

/** Every check in force: asked or not, set aside by another or not, and why it holds or does not. */
export function decideChecks(evaluation: Evaluation): readonly CheckOutcome[] {
  return evaluation.compiled.checks
    .filter(({ element }) => inForce(evaluation, element))
    .map((check) => decideCheck(check, evaluation));
}

function decideCheck(check: CompiledCheck, evaluation: Evaluation): CheckOutcome {
  const { element, condition, when } = check;
  const { id } = element;
  const base = baseOf(element);
  const asked = when && decideCondition(when, `check:${id}`, evaluation);
  if (asked?.truth === 'not-met') {
    return { ...base, truth: 'met', state: 'not-applicable', missing: [] };
  }
  const overrider = overriderOf(id, evaluation);
  if (overrider !== undefined) {
    return { ...base, truth: 'met', state: 'overridden', overriddenBy: overrider, missing: [] };
  }
  if (condition === undefined) return { ...base, truth: 'unknown', state: 'unknown', missing: [] };
  const decided = decideCondition(condition, `check:${id}`, evaluation);
  if (decided.truth === 'met' || asked === undefined || asked.truth === 'met') {
    return { ...base, ...decided, state: decided.truth };
  }
  // Whether it is asked is not known: a check that would fail may still not be asked at all.
  const missing = [...asked.missing, ...decided.missing];
  return { ...base, ...decided, truth: 'unknown', state: 'unknown', missing };
}

const baseOf = oncePerElement((check: Check) => {
  const { of, force, document } = check;
  return {
    ...citedOutcome(check),
    of,
    force,
    ...(document === undefined ? {} : { document }),
  };
});

/** The check that sets this one aside today. */
function overriderOf(id: string, evaluation: Evaluation): string | undefined {
  const found = evaluation.compiled.checks.find(
    ({ element, when }) =>
      (element.overrides ?? []).includes(id) &&
      inForce(evaluation, element) &&
      when?.truth(evaluation.today.scope) === 'met',
  );
  return found?.element.id;
}
