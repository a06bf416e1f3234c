import { Engine } from 'json-rules-engine';
import { connective, leaf } from '../measure/seen.mjs';

/**
 * @param {import('../work/rules.mjs').Pack} pack
 * @returns {import('./contestant.mjs').Engine}
 */
export function create({ rules, named }) {
  const engine = new Engine();
  for (const [name, condition] of Object.entries(named)) {
    engine.setCondition(name, /** @type {any} */ (condition));
  }
  rules.forEach((conditions, rule) => {
    const own = 'fact' in conditions ? { all: [conditions] } : conditions;
    engine.addRule({ conditions: /** @type {any} */ (own), event: { type: String(rule) } });
  });
  const run = (/** @type {object} */ family) => engine.run({ ...family });
  return {
    decide: run,
    firedOf: ({ events }) =>
      events
        .map((/** @type {{ type: string }} */ { type }) => Number(type))
        .sort((/** @type {number} */ a, /** @type {number} */ b) => a - b),
    // It knows no other way to run: the explanation is always there.
    explain: run,
    leavesOf: ({ results, failureResults }) =>
      [...results, ...failureResults]
        .sort((a, b) => Number(a.event.type) - Number(b.event.type))
        .map(({ conditions, result }) => seen({ ...conditions, result })),
  };
}

/** @param {any} condition */
function seen(condition) {
  if (condition.fact !== undefined) {
    const { fact, operator, factResult, valueResult, result } = condition;
    // A wildcard that finds nothing gives it undefined, which it then compares as a list of nothing.
    return leaf(fact, operator, factResult === undefined ? [] : factResult, valueResult, result);
  }
  const parts = condition.all ?? condition.any ?? [condition.not];
  return connective(condition.operator, condition.result, parts.map(seen));
}
