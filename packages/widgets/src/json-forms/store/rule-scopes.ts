import { composeWithUi, type Condition, type UISchemaElement } from '@jsonforms/core';

const nothing: readonly string[] = [];
const everything: readonly string[] = [''];

function scopesOf(condition: Condition, path: string): readonly string[] {
  if ('conditions' in condition) {
    return condition.conditions.flatMap((inner) => scopesOf(inner, path));
  }
  // A function sees the whole data, so any change may change its answer.
  if ('validate' in condition) return everything;
  return 'scope' in condition ? [composeWithUi(condition, path)] : nothing;
}

/** Data paths that the rule of an element reads; `''` stands for the whole data. */
export function ruleScopes(uischema: UISchemaElement, path: string): readonly string[] {
  return uischema.rule ? scopesOf(uischema.rule.condition, path) : nothing;
}
