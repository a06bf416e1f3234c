import type { VocabularyIndex } from '../../conditions/vocabulary-index.js';
import { conditionsByName } from '../../engine/named-outcomes.js';
import { backgroundOf } from '../../logic/background.js';
import { not, type Formula } from '../../logic/formula.js';
import { normalForms } from '../../logic/normal-form.js';
import { implies, isSatisfiable, type Question, type Variables } from '../../logic/solve.js';
import type { Condition } from '../../contracts/condition.js';
import type { Regulation } from '../../contracts/regulation.js';
import type { ConditionSlot } from './condition-slots.js';

/** Answers questions about the conditions of one regulation; undefined is "too large to decide". */
export interface Judge {
  readonly variables: Variables;
  readonly formulaOf: (condition: Condition) => Formula;
  /** Whether some case meets it. */
  readonly canBeMet: (formula: Formula) => boolean | undefined;
  /** Whether a case of which everything asked is known and applicable can fail it. */
  readonly canFail: (formula: Formula) => boolean | undefined;
  readonly implies: (one: Formula, other: Formula) => boolean | undefined;
}

export function judgeOf(
  regulation: Regulation,
  vocabulary: VocabularyIndex,
  slots: readonly ConditionSlot[],
): Judge {
  const forms = normalForms(
    slots.map(({ condition }) => condition),
    {
      vocabulary,
      named: conditionsByName(regulation),
      parameters: new Map(regulation.parameters.map((parameter) => [parameter.id, parameter])),
    },
  );
  const background = backgroundOf(forms, vocabulary);
  const question: Question = { variables: forms.variables, background };
  return {
    variables: forms.variables,
    formulaOf: (condition) => forms.formulaOf(condition),
    canBeMet: (formula) => isSatisfiable(formula, question),
    canFail: (formula) => isSatisfiable(not(formula), { ...question, inapplicable: false }),
    implies: (one, other) => implies(one, other, question),
  };
}
