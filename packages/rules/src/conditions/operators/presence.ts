import { ANY_FACTS, type OperatorDefinition } from './definition.js';

/**
 * Whether the record holds a value. These two speak of the record, not of the family: they are
 * decided even when nothing was stated, and their answer changes when something is. They are meant
 * for checks of documents; a regulation that asks them would read silence as "no".
 */
export const PRESENCE_OPERATORS: readonly OperatorDefinition[] = [
  {
    id: 'present',
    facts: ANY_FACTS,
    operand: 'yes-or-no',
    apply: (_actual, expected) => expected === true,
    ofRecord: (fact, expected) => (fact.state === 'stated') === expected,
  },
  {
    id: 'absent',
    facts: ANY_FACTS,
    operand: 'yes-or-no',
    apply: (_actual, expected) => expected === false,
    ofRecord: (fact, expected) => (fact.state === 'missing') === expected,
  },
];
