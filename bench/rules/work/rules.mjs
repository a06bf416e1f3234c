/**
 * Sixty rules in json-rules-engine's format, as a regulation might hold them: no engine is spared
 * paths, wildcards, nesting, shared conditions, comparisons of facts and `null`.
 *
 * @typedef {{ fact: string, path?: string, operator: string, value: unknown }} Leaf
 * @typedef {Leaf | { all: Condition[] } | { any: Condition[] } | { not: Condition } | { condition: string }} Condition
 * @typedef {{ rules: Condition[], named: Record<string, Condition> }} Pack
 */

/** @type {(...all: Condition[]) => Condition} */
const all = (...parts) => ({ all: parts });
/** @type {(...any: Condition[]) => Condition} */
const any = (...parts) => ({ any: parts });
/** @type {(part: Condition) => Condition} */
const not = (part) => ({ not: part });
/** @type {(name: string) => Condition} */
const named = (name) => ({ condition: name });

/** @type {(operator: string) => (place: string, value: unknown) => Leaf} */
const by = (operator) => (place, value) => {
  const [fact = '', path = ''] = place.split(/(?=[.[])(.*)/s);
  return { fact, ...(path === '' ? {} : { path: `$${path}` }), operator, value };
};
const is = by('equal');
const isNot = by('notEqual');
const isIn = by('in');
const notIn = by('notIn');
const below = by('lessThan');
const atMost = by('lessThanInclusive');
const above = by('greaterThan');
const atLeast = by('greaterThanInclusive');
const has = by('contains');
const lacks = by('doesNotContain');

/** @type {Pack} */
export const pack = {
  named: {
    poor: all(below('income.perCapita', 14_375), atMost('income.total', 70_000)),
    'bad-housing': any(
      is('housing.state', 'emergency'),
      is('housing.kind', 'none'),
      all(is('housing.heating', false), is('housing.water', false)),
    ),
    'addicted-parents': any(has('habits', 'alcohol'), has('habits', 'drugs')),
  },
  rules: [
    all(named('poor'), atLeast('children.length', 3)),
    all(named('poor'), named('bad-housing')),
    any(named('addicted-parents'), is('violence.reported', true), is('register.kind', 'sop')),
    all(
      is('register.kind', 'sop'),
      atLeast('register.months', 12),
      any(above('visits.failed', 1), is('visits.refused', true)),
    ),
    all(is('register.kind', 'risk'), below('register.months', 6), isNot('consent', 'refused')),
    all(has('children[*].disabled', true), below('income.perCapita', 20_000)),
    all(has('children[*].flags[*]', 'runaway'), not(is('consent', 'given'))),
    any(has('children[*].flags[*]', 'offence'), has('children[*].flags[*]', 'runaway')),
    all(
      is('mother.employment', 'unemployed'),
      is('father.employment', 'unemployed'),
      atLeast('mother.age', 18),
      below('income.perCapita', 20_000),
    ),
    all(is('parents.count', 1), any(is('mother.disability', true), is('father.disability', true))),
    all(
      atLeast('income.debts.utilities', 30_000),
      notIn('housing.kind', ['own', 'none']),
      any(is('housing.heating', false), is('housing.state', 'needs-repair')),
    ),
    all(above('income.debts.loans', 150_000), below('income.perCapita', 18_000)),
    any(all(is('level', 'crisis'), above('visits.failed', 1)), is('visits.refused', true)),
    all(
      is('level', null),
      is('register.kind', 'sop'),
      isNot('consent', 'refused'),
      atLeast('register.months', 3),
    ),
    all(is('consent', null), atLeast('visits.lastMonth', 2)),
    all(isIn('housing.kind', ['dormitory', 'social']), below('housing.perPerson', 10)),
    all(
      below('housing.perPerson', 6),
      atLeast('children.length', 2),
      isNot('housing.kind', 'none'),
    ),
    all(is('program.stage', 'none'), isIn('level', ['basic', 'crisis']), is('consent', 'given')),
    all(is('program.stage', 'approved'), atLeast('program.met', { fact: 'childrenCount' })),
    all(is('program.stage', 'closed'), is('register.kind', 'none'), not(named('poor'))),
    all(
      below('mother.age', 18),
      below('children[0].age', 2),
      isIn('mother.education', ['none', 'secondary']),
    ),
    all(atLeast('mother.age', 45), has('children[*].age', 0)),
    any(is('mother.convicted', true), is('father.convicted', true), is('parents.restricted', true)),
    all(
      is('violence.reported', true),
      isNot('violence.kind', null),
      any(named('addicted-parents'), is('parents.cohabiting', false)),
    ),
    all(
      is('violence.kind', 'neglect'),
      any(below('visits.lastMonth', 1), above('visits.failed', 2)),
    ),
    all(has('income.sources', 'none'), lacks('income.sources', 'wages')),
    all(lacks('income.sources', 'benefits'), named('poor')),
    all(
      has('income.sources', 'alimony'),
      is('parents.count', 1),
      atMost('income.perCapita', 25_000),
    ),
    all(
      has('support.services', 'school'),
      has('support.services', 'clinic'),
      has('support.services', 'centre'),
    ),
    all(
      is('support.relatives', 0),
      lacks('support.services', 'centre'),
      any(is('level', 'crisis'), isIn('severity', ['2', '3'])),
    ),
    all(atLeast('children[0].absences', 20), is('children[0].school', 'school')),
    all(has('children[*].school', 'none'), named('addicted-parents')),
    any(
      all(is('severity', '3'), isNot('level', 'crisis')),
      all(is('severity', '1'), is('level', 'crisis')),
    ),
    all(is('severity', '2'), above('register.months', 24), isNot('program.stage', 'closed')),
    all(isIn('severity', ['2', '3']), is('migrant', true), isNot('consent', 'given')),
    all(is('migrant', true), any(is('housing.kind', 'none'), is('housing.kind', 'dormitory'))),
    all(
      is('parents.cohabiting', false),
      is('parents.count', 2),
      any(is('violence.kind', 'physical'), is('violence.kind', 'psychological')),
    ),
    not(any(named('poor'), named('bad-housing'), named('addicted-parents'))),
    all(is('register.before', true), is('register.kind', 'none'), below('register.months', 12)),
    all(is('register.before', true), any(is('register.kind', 'risk'), is('register.kind', 'sop'))),
    all(is('housing.sanitary', false), is('housing.water', false), atLeast('housing.rooms', 1)),
    all(is('housing.rooms', 1), atLeast('children.length', 3), below('housing.area', 40)),
    all(
      below('housing.area', 30),
      above('children.length', 1),
      isIn('housing.kind', ['own', 'rented']),
    ),
    all(
      is('mother.education', 'none'),
      is('father.education', 'none'),
      lacks('support.services', 'school'),
    ),
    any(
      all(is('mother.employment', 'leave'), below('children[0].age', 3)),
      is('mother.employment', 'informal'),
    ),
    all(
      is('father.employment', 'informal'),
      lacks('income.sources', 'pension'),
      atLeast('father.age', 55),
    ),
    all(
      has('habits', 'gambling'),
      above('income.debts.loans', 100_000),
      any(named('poor'), above('income.debts.utilities', 20_000)),
    ),
    all(has('habits', 'tobacco'), has('children[*].flags[*]', 'chronic-illness')),
    all(
      has('habits', 'drugs'),
      any(is('level', 'basic'), is('level', null)),
      isNot('program.stage', 'closed'),
    ),
    all(
      not(has('habits', 'alcohol')),
      is('register.kind', 'sop'),
      not(is('violence.reported', true)),
    ),
    all(
      atLeast('program.goals', 1),
      is('program.met', 0),
      isIn('program.stage', ['approved', 'closed']),
    ),
    all(below('program.met', 3), atLeast('program.goals', 3), is('program.stage', 'approved')),
    all(is('program.goals', 0), isNot('program.stage', 'none'), is('consent', 'given')),
    all(has('children[*].flags[*]', 'gifted'), named('poor')),
    all(
      has('children[*].flags[*]', 'orphan'),
      not(is('parents.restricted', true)),
      atLeast('support.relatives', 1),
    ),
    any(
      all(is('visits.lastMonth', 0), is('level', 'crisis')),
      all(atMost('visits.lastMonth', 1), is('severity', '3')),
    ),
    all(
      atLeast('visits.failed', 3),
      not(is('visits.refused', true)),
      any(is('consent', 'given'), is('register.kind', 'sop')),
    ),
    all(is('consent', 'refused'), any(is('register.kind', 'sop'), is('violence.reported', true))),
    all(
      above('income.perCapita', 30_000),
      is('register.kind', 'none'),
      is('housing.state', 'good'),
      not(named('addicted-parents')),
      is('violence.reported', false),
    ),
    all(
      below('income.perCapita', { fact: 'subsistence' }),
      any(is('severity', '3'), atLeast('children.length', 4), is('level', 'crisis')),
    ),
  ],
};
