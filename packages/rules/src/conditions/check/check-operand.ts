import { isCivilDate } from '../../civil/index.js';
import type { Json } from '../../contracts/condition.js';
import type { FactDefinition, FactType } from '../../contracts/vocabulary.js';
import { isObject } from '../shape.js';
import type { OperandKind, OperatorDefinition } from '../operators/definition.js';
import { readPeriod } from '../operators/index.js';
import { AS_OF_PARAMETER } from '../scope.js';
import type { ConditionContext, Position } from './checking.js';
import { checkReach } from './fact-check.js';
import { hasOnlyKeys, inside, refuse } from './shape.js';

/**
 * Checks the `value` of a leaf; `position` is the leaf's.
 * @returns the fact that it reads, in a list, or null when it has problems
 */
export function checkOperand(
  context: ConditionContext,
  value: unknown,
  operator: OperatorDefinition,
  fact: FactDefinition | undefined,
  position: Position,
): readonly string[] | null {
  const at = inside(position, 'value');
  if (isObject(value) && Object.hasOwn(value, 'fact')) {
    return hasOnlyKeys(value, ['fact'], at)
      ? checkFactOperand(context, value.fact, operator, at)
      : null;
  }
  if (isObject(value) && Object.hasOwn(value, 'parameter')) {
    return hasOnlyKeys(value, ['parameter'], at)
      ? checkParameterOperand(context, value.parameter, at)
      : null;
  }
  return checkConstant(value, operator, fact, at);
}

function checkFactOperand(
  context: ConditionContext,
  id: unknown,
  operator: OperatorDefinition,
  at: Position,
): readonly string[] | null {
  if (typeof id !== 'string') return refuse(at, 'operand-shape', {}, 'fact');
  const found = checkReach(context, id, inside(at, 'fact'));
  if (found === null) return null;
  const type = found.definition?.type;
  if (type !== undefined && !FACTS_FOR[operator.operand].includes(type)) {
    return refuse(at, 'operand-type', { operator: operator.id, value: id, type }, 'fact');
  }
  return [id];
}

/** Types of fact that may stand where an operator expects a value. */
const FACTS_FOR: Readonly<Record<OperandKind, readonly FactType[]>> = {
  scalar: ['boolean', 'number', 'integer', 'string', 'date', 'option'],
  scalars: ['options', 'list'],
  number: ['number', 'integer'],
  date: ['date'],
  years: ['number', 'integer'],
  period: [],
  option: ['option', 'string'],
  'yes-or-no': ['boolean'],
};

function checkParameterOperand(
  context: ConditionContext,
  id: unknown,
  at: Position,
): readonly string[] | null {
  if (typeof id !== 'string') return refuse(at, 'operand-shape', {}, 'parameter');
  if (id !== AS_OF_PARAMETER && context.parameters?.has(id) === false) {
    return refuse(at, 'parameter-unknown', { value: id }, 'parameter');
  }
  return [];
}

function checkConstant(
  value: unknown,
  operator: OperatorDefinition,
  fact: FactDefinition | undefined,
  at: Position,
): readonly string[] | null {
  const constant = value as Json;
  const type = fact?.type ?? 'any';
  if (value === undefined || !FITS[operator.operand](constant)) {
    return refuse(at, 'operand-type', { operator: operator.id, value: textOf(value), type });
  }
  const stranger = fact === undefined ? undefined : findStranger(operator, constant, fact);
  if (stranger === undefined) return [];
  const code = fact?.options === undefined ? 'operand-fact-type' : 'option-unknown';
  return refuse(at, code, { value: textOf(stranger), fact: fact?.id ?? '', type });
}

const isScalar = (value: Json): boolean => typeof value !== 'object' || value === null;

const FITS: Readonly<Record<OperandKind, (value: Json) => boolean>> = {
  scalar: isScalar,
  scalars: (value) => Array.isArray(value) && (value as readonly Json[]).every(isScalar),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  date: isCivilDate,
  years: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0,
  period: (value) => readPeriod(value) !== undefined,
  option: isScalar,
  'yes-or-no': (value) => typeof value === 'boolean',
};

/** The first constant that the fact can never hold. */
function findStranger(
  { operand }: OperatorDefinition,
  constant: Json,
  fact: FactDefinition,
): Json | undefined {
  if (operand !== 'scalar' && operand !== 'scalars' && operand !== 'option') return undefined;
  const values = operand === 'scalars' ? (constant as readonly Json[]) : [constant];
  return values.find((value) => !canHold(fact, value));
}

function canHold(fact: FactDefinition, value: Json): boolean {
  switch (fact.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
    case 'integer':
      return typeof value === 'number';
    case 'date':
      return isCivilDate(value);
    case 'option':
    case 'options':
      return fact.options?.some(({ id }) => id === value) ?? typeof value === 'string';
    default:
      return typeof value === 'string';
  }
}

const LONGEST_QUOTE = 80;

function textOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value).slice(0, LONGEST_QUOTE);
}
