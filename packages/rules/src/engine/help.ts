import type { Truth } from '../contracts/condition.js';
import type { HelpOutcome } from '../contracts/decision.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';

/** Which values of each classification of help are given; the classifications are never mixed. */
export function decideHelp(evaluation: Evaluation): readonly HelpOutcome[] {
  return evaluation.compiled.regulation.help
    .filter((help) => inForce(evaluation, help))
    .map((help) => {
      const found = evaluation.today.scope.lookup(help.fact);
      if (found.state === 'missing') {
        evaluation.undecided.push({ outcome: `help:${help.id}`, waitsFor: found.needs });
      }
      const given =
        found.state === 'stated' && Array.isArray(found.value) ? found.value : undefined;
      const isGiven = (value: string): Truth => {
        if (given === undefined) return 'unknown';
        return given.includes(value) ? 'met' : 'not-met';
      };
      return {
        ...citedOutcome(help),
        fact: help.fact,
        values: help.values
          .filter((value) => inForce(evaluation, value))
          .map((one) => {
            const { value } = one;
            return { ...citedOutcome(one), value, given: isGiven(value) };
          }),
      };
    });
}
