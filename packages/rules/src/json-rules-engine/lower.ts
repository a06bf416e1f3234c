import type { Condition, Json, ListScope, Operand } from '../contracts/condition.js';
import type { Regulation } from '../contracts/regulation.js';
import { conditionsByName } from '../engine/named-outcomes.js';
import { elementsFact, eventFact, LIST_OPERATORS, parameterFact } from './fact-ids.js';
import type { LoweredCondition } from './host.js';

/** A rule of the lowered pack: one category or one guard. */
export interface LoweredRule {
  readonly name: string;
  readonly conditions: LoweredCondition;
  readonly event: { readonly type: string; readonly params: Readonly<Record<string, unknown>> };
}

/** A regulation's conditions as json-rules-engine reads them. */
export interface LoweredPack {
  readonly rules: readonly LoweredRule[];
  readonly conditions: Readonly<Record<string, LoweredCondition>>;
}

/** Writes categories and guards of a regulation in json-rules-engine's own format. */
export function lowerRegulation(regulation: Regulation): LoweredPack {
  const named = conditionsByName(regulation);
  const categories = regulation.categories.map(({ id, title, clause, norm, conditions }) => ({
    name: `category:${id}`,
    conditions: topLevel(lower(conditions, named)),
    event: { type: 'category', params: { id, title, clause, norm } },
  }));
  const guards = regulation.stages.flatMap(({ id: stage, guards: own }) =>
    own.map(({ id, title, clause, norm, force, conditions }) => ({
      name: `guard:${stage}/${id}`,
      conditions: topLevel(lower(conditions, named)),
      event: { type: 'guard', params: { stage, id, title, clause, norm, force } },
    })),
  );
  return {
    rules: [...categories, ...guards],
    conditions: Object.fromEntries(
      Object.entries(named).map(([name, condition]) => [name, topLevel(lower(condition, named))]),
    ),
  };
}

/** json-rules-engine takes no bare comparison for a whole rule. */
function topLevel(condition: LoweredCondition): LoweredCondition {
  return 'fact' in condition ? { all: [condition] } : condition;
}

type Named = Regulation['conditions'];

/** Writes one condition out; its problems have been reported by the compiler before. */
export function lower(condition: Condition, named: Named): LoweredCondition {
  if ('fact' in condition) {
    const { fact, operator, value, path } = condition;
    return { fact, operator, value: operand(value), ...(path === undefined ? {} : { path }) };
  }
  if ('condition' in condition) return { condition: condition.condition };
  if ('event' in condition) {
    return { fact: eventFact(condition.event), operator: 'equal', value: true };
  }
  const name = condition.name === undefined ? {} : { name: condition.name };
  if ('all' in condition) {
    return { all: condition.all.map((part) => lower(part, named)), ...name };
  }
  if ('any' in condition) {
    return { any: condition.any.map((part) => lower(part, named)), ...name };
  }
  if ('not' in condition) return { not: lower(condition.not, named), ...name };
  return 'some' in condition
    ? lowerList('some', condition.some, named)
    : lowerList('every', condition.every, named);
}

/** A parameter becomes a runtime fact, which is the engine's own way to compare with a value. */
function operand(value: Operand): Json {
  const parameter = parameterOf(value);
  return parameter === undefined ? value : { fact: parameterFact(parameter) };
}

function parameterOf(value: Operand): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { parameter } = value as { readonly parameter?: unknown };
  return typeof parameter === 'string' ? parameter : undefined;
}

/**
 * The engine cannot say that one element meets several conditions: they become the value of an
 * operator of ours, with shared conditions written out, since an operator cannot look them up.
 */
function lowerList(
  kind: keyof typeof LIST_OPERATORS,
  { of, all, any }: ListScope,
  named: Named,
): LoweredCondition {
  const parts = (all ?? any ?? []).map((part) => inline(lower(part, named), named));
  const value = all === undefined ? { any: parts } : { all: parts };
  return { fact: elementsFact(of), operator: LIST_OPERATORS[kind], value };
}

function inline(condition: LoweredCondition, named: Named): LoweredCondition & Json {
  if ('condition' in condition) {
    const target = named[condition.condition];
    return target === undefined ? { any: [] } : inline(lower(target, named), named);
  }
  if ('all' in condition) return { all: condition.all.map((part) => inline(part, named)) };
  if ('any' in condition) return { any: condition.any.map((part) => inline(part, named)) };
  if ('not' in condition) return { not: inline(condition.not, named) };
  return condition;
}
