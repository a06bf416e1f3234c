import { AS_OF_FACT } from '../conditions/scope.js';
import type { Condition } from '../contracts/condition.js';
import type { Cited, Level, Period, Regulation } from '../contracts/regulation.js';

/** The condition of an element, by the name under which other elements refer to its outcome. */
export interface NamedOutcome {
  readonly name: string;
  readonly condition: Condition;
}

/**
 * What guards, checks and conclusions may name besides the regulation's own conditions:
 * `category:<id>`, `criterion:<id>`, `check:<id>`, `level:<id>` and `sign:<level>/<id>`. A check that
 * is not asked, is set aside by another or is not in force on the day is met; anything else that is
 * not in force is not met.
 */
export function namedOutcomes(regulation: Regulation): readonly NamedOutcome[] {
  const { categories, criteria, checks, levels } = regulation;
  return [
    ...categories.flatMap((category) => named(`category:${category.id}`, category)),
    ...criteria.flatMap((criterion) => named(`criterion:${criterion.id}`, criterion)),
    ...checks.map((check) => ({
      name: `check:${check.id}`,
      condition: either([
        check.conditions,
        ...(check.when === undefined ? [] : [{ not: check.when }]),
        ...overriders(check.id, regulation),
        ...within(check.inForce).map((not) => ({ not })),
      ]),
    })),
    ...levels.flatMap((level) => [
      ...level.signs.flatMap((sign) => named(`sign:${level.id}/${sign.id}`, sign)),
      ...named(`level:${level.id}`, { conditions: levelCondition(level), inForce: level.inForce }),
    ]),
  ];
}

function named(
  name: string,
  { conditions, inForce }: { conditions?: Condition | undefined; inForce?: Period | undefined },
): readonly NamedOutcome[] {
  return conditions === undefined
    ? []
    : [{ name, condition: both([...within(inForce), conditions]) }];
}

const either = (any: readonly [Condition, ...Condition[]]): Condition =>
  any.length === 1 ? any[0] : { any };

const both = (all: readonly Condition[]): Condition => {
  const [only] = all;
  return only !== undefined && all.length === 1 ? only : { all };
};

/** What has to hold of the day for an element to be in force. */
function within(inForce: Cited['inForce']): readonly Condition[] {
  if (inForce === undefined) return [];
  const { from, to } = inForce;
  return [
    { fact: AS_OF_FACT, operator: 'dateNotBefore', value: from },
    ...(to === undefined ? [] : [{ fact: AS_OF_FACT, operator: 'dateNotAfter', value: to }]),
  ];
}

/** Conditions under which another check sets this one aside. */
function overriders(id: string, { checks }: Regulation): readonly Condition[] {
  return checks.flatMap(({ overrides = [], when, inForce }) =>
    when !== undefined && overrides.includes(id) ? [both([...within(inForce), when])] : [],
  );
}

/** When a level is proposed: by its own condition, else by any of its signs; none: never. */
export function levelCondition({ id, conditions, signs }: Level): Condition | undefined {
  if (conditions !== undefined) return conditions;
  if (signs.length === 0) return undefined;
  return { any: signs.map((sign) => ({ condition: `sign:${id}/${sign.id}` })) };
}

/** Every name that conditions of a regulation may refer to, its own names first. */
export function conditionsByName(regulation: Regulation): Regulation['conditions'] {
  const implied = namedOutcomes(regulation).map(
    ({ name, condition }) => [name, condition] as const,
  );
  return { ...Object.fromEntries(implied), ...regulation.conditions };
}
