import { NATIVE_OPERATORS, OPERATORS } from '../conditions/operators/index.js';
import type { Regulation } from '../contracts/regulation.js';
import { LIST_OPERATORS } from './fact-ids.js';
import type { EngineHost, EngineLike } from './host.js';
import { lowerRegulation } from './lower.js';
import { naiveOperator, resolvePath } from './naive.js';

/**
 * Builds a stock json-rules-engine `Engine` that decides the categories and guards of a regulation.
 * A category met is an event `category` with its id, title, clause and norm; a guard met an event
 * `guard` with its stage besides. Run it with the facts that `factsOf` gives, or load them yourself
 * by the same names. Where every fact is known it agrees with `evaluate`; it knows no "unknown".
 */
export function toEngine<Engine extends EngineLike>(
  regulation: Regulation,
  { Engine, asOf }: EngineHost<Engine>,
): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true, pathResolver: resolvePath });
  for (const operator of ownOperators()) {
    engine.addOperator(operator, (actual, expected) =>
      naiveOperator(operator, actual, expected, asOf()),
    );
  }
  const { rules, conditions } = lowerRegulation(regulation);
  for (const [name, condition] of Object.entries(conditions)) {
    engine.setCondition(name, condition as never);
  }
  for (const { name, conditions: own, event } of rules) {
    engine.addRule({
      name,
      conditions: own as never,
      event: { ...event, params: { ...event.params } },
    });
  }
  return engine;
}

/** Every operator that the engine does not bring itself. */
function ownOperators(): readonly string[] {
  const native = new Set(NATIVE_OPERATORS.map(({ id }) => id));
  const ours = [...OPERATORS.keys()].filter((id) => !native.has(id));
  return [...ours, ...Object.values(LIST_OPERATORS)];
}
