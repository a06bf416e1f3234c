import { pointer, problemAt } from '../../conditions/problem-at.js';
import { isObject } from '../../conditions/shape.js';
import { OPERATORS, type OperandKind } from '../../conditions/operators/index.js';
import type { VocabularyIndex } from '../../conditions/vocabulary-index.js';
import type { Problem } from '../../contracts/problem.js';
import type { Parameter, Regulation } from '../../contracts/regulation.js';
import type { FactDefinition, FactType } from '../../contracts/vocabulary.js';
import { isCondition } from '../../logic/is-condition.js';

/** Types of parameter that may stand where an operator expects a value. */
const PARAMETERS_FOR: Readonly<Record<OperandKind, readonly Parameter['type'][]>> = {
  scalar: ['number', 'integer', 'string', 'boolean', 'option'],
  scalars: [],
  number: ['number', 'integer'],
  date: ['string'],
  years: ['number', 'integer'],
  period: [],
  option: ['option', 'string'],
  'yes-or-no': ['boolean'],
};

/** Facts whose value has no parts, so that no path leads into it. */
const WITHOUT_PARTS: readonly FactType[] = [
  'boolean',
  'number',
  'integer',
  'string',
  'date',
  'option',
];

/** Types that the compiler cannot compare: those of parameters, and paths into facts without parts. */
export function checkLeaves(
  regulation: Regulation,
  { facts }: VocabularyIndex,
): readonly Problem[] {
  const parameters = new Map(regulation.parameters.map((parameter) => [parameter.id, parameter]));
  const problems: Problem[] = [];
  const look = (part: unknown, at: string): void => {
    if (Array.isArray(part)) {
      part.forEach((item: unknown, index) => {
        look(item, pointer(at, index));
      });
    } else if (isObject(part)) {
      if (isCondition(part) && typeof part.fact === 'string') {
        const { fact, operator, value, path } = part;
        problems.push(
          ...checkPath(facts.get(fact), path, at),
          ...checkParameter(facts.get(fact), String(operator), value, parameters, at),
        );
      }
      for (const [key, value] of Object.entries(part)) look(value, pointer(at, key));
    }
  };
  look(regulation, '');
  return problems;
}

function checkPath(
  fact: FactDefinition | undefined,
  path: unknown,
  at: string,
): readonly Problem[] {
  if (path === undefined || fact === undefined || !WITHOUT_PARTS.includes(fact.type)) return [];
  const params = { value: JSON.stringify(path), fact: fact.id, type: fact.type };
  return [problemAt(pointer(at, 'path'), 'path-of-scalar', params)];
}

function checkParameter(
  fact: FactDefinition | undefined,
  operator: string,
  value: unknown,
  parameters: ReadonlyMap<string, Parameter>,
  at: string,
): readonly Problem[] {
  const id = isObject(value) ? value.parameter : undefined;
  const parameter = typeof id === 'string' ? parameters.get(id) : undefined;
  const kind = OPERATORS.get(operator)?.operand;
  if (parameter === undefined || kind === undefined) return [];
  const place = pointer(at, 'value', 'parameter');
  const params = { value: parameter.id, operator, type: parameter.type };
  if (!PARAMETERS_FOR[kind].includes(parameter.type)) {
    return [problemAt(place, 'parameter-operand-type', params)];
  }
  const options = fact?.options?.map((option) => option.id);
  const strange = parameter.values.find(
    (dated) =>
      options !== undefined && dated.value !== null && !options.some((id) => id === dated.value),
  );
  if (strange === undefined || fact === undefined) return [];
  const option = { value: JSON.stringify(strange.value), fact: fact.id, type: fact.type };
  return [problemAt(place, 'option-unknown', option)];
}
