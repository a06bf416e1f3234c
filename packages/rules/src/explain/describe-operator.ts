import { operatorNames } from '../locale/ru-explain.js';
import { OPERATORS } from '../conditions/operators/index.js';

/** Name of an operator for those who write conditions; an unknown one is named by its id. */
export function describeOperator(id: string): string {
  const title = OPERATORS.get(id)?.title;
  return (title === undefined ? undefined : operatorNames[title]) ?? id;
}
