import { connective, leaf } from '../measure/seen.mjs';

/**
 * @param {import('../work/rules.mjs').Pack} pack
 * @param {{ semya: string }} files
 * @returns {Promise<import('./contestant.mjs').Engine>}
 */
export async function create({ rules, named }, { semya }) {
  const { compileRules, OPERATORS } = await import(semya);
  const compiled = compileRules(rules, { operators: OPERATORS, named });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return {
    decide: compiled.value.decide,
    firedOf,
    explain: (family) => compiled.value.explain(family),
    leavesOf: (explanations) => explanations.map(seen),
  };
}

/** @param {readonly string[]} truths */
export const firedOf = (truths) =>
  truths.flatMap((truth, rule) => {
    if (truth === 'unknown') throw new Error(`Rule ${rule} is undecided.`);
    return truth === 'met' ? [rule] : [];
  });

/** @param {any} explanation */
function seen(explanation) {
  const { kind, truth, fact, operator, actual, expected, parts } = explanation;
  if (kind === 'leaf') return leaf(fact, operator, actual, expected, truth === 'met');
  const own = parts.map(seen);
  return kind === 'named' ? own[0] : connective(kind, truth === 'met', own);
}
