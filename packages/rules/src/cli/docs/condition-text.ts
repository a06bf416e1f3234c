import type { Condition, LeafCondition } from '../../contracts/condition.js';
import { eventTitle } from '../../explain/describe-event.js';
import { describeOperator, describeValue } from '../../explain/index.js';
import { fill } from '../../explain/fill.js';
import { AS_OF_PARAMETER } from '../../conditions/scope.js';
import { explanationTexts } from '../../locale/ru-explain.js';
import { comparisonTexts, conditionTexts as texts } from '../locale/ru-docs.js';
import type { Titles } from './titles.js';

/** A condition as a Russian sentence; groups inside it stand in parentheses. */
export function conditionText(condition: Condition, titles: Titles): string {
  const inside = (part: Condition): string => {
    const text = conditionText(part, titles);
    return isGroup(part) ? fill(texts.group, { text }) : text;
  };
  if ('all' in condition) return joined(condition.all, texts.and, inside, titles);
  if ('any' in condition) return joined(condition.any, texts.or, inside, titles);
  if ('not' in condition) return fill(texts.not, { text: inside(condition.not) });
  if ('condition' in condition)
    return fill(texts.named, { name: nameOf(condition.condition, titles) });
  if ('event' in condition) {
    const { type, where, since } = condition.event;
    const event = eventTitle(type, where, titles.vocabulary);
    return since === undefined
      ? fill(texts.event, { event })
      : fill(texts.eventSince, { event, since: eventTitle(since, undefined, titles.vocabulary) });
  }
  if ('some' in condition || 'every' in condition) {
    const scope = 'some' in condition ? condition.some : condition.every;
    const { all, any } = scope;
    const text = conditionText(any === undefined ? { all: all ?? [] } : { any }, titles);
    const template = 'some' in condition ? texts.some : texts.every;
    return fill(template, { list: titles.fact(scope.of), text });
  }
  return leafText(condition, titles);
}

function joined(
  parts: readonly Condition[],
  joint: string,
  inside: (part: Condition) => string,
  titles: Titles,
): string {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return conditionText(only, titles);
  return parts.map(inside).join(joint);
}

function isGroup(condition: Condition): boolean {
  if ('all' in condition) return condition.all.length > 1;
  if ('any' in condition) return condition.any.length > 1;
  return 'some' in condition || 'every' in condition;
}

function leafText({ fact, operator, value }: LeafCondition, titles: Titles): string {
  const definition = titles.vocabulary.facts.find(({ id }) => id === fact);
  const template = comparisonTexts[operator] ?? `{fact}: ${describeOperator(operator)} {expected}`;
  return fill(template, {
    fact: definition?.title ?? fact,
    expected: expectedText(value, definition, titles),
  });
}

function expectedText(
  value: LeafCondition['value'],
  definition: Parameters<typeof describeValue>[1],
  titles: Titles,
): string {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    if ('fact' in value) return fill(texts.named, { name: titles.fact(value.fact as string) });
    if ('parameter' in value) {
      const id = value.parameter as string;
      return id === AS_OF_PARAMETER
        ? explanationTexts.asOf.toLocaleLowerCase('ru')
        : titles.parameter(id, definition?.unit);
    }
  }
  return describeValue(value as Parameters<typeof describeValue>[0], definition);
}

/** A named condition of the regulation, or the outcome that the name stands for. */
function nameOf(name: string, { regulation }: Titles): string {
  const own = regulation.conditions[name];
  if (own !== undefined && 'name' in own) return own.name;
  const [kind = '', id = ''] = name.split(':');
  const [level = '', sign = ''] = id.split('/');
  const lists = {
    category: regulation.categories,
    criterion: regulation.criteria,
    check: regulation.checks,
    level: regulation.levels,
    sign: regulation.levels.find((one) => one.id === level)?.signs ?? [],
  };
  const list = Object.hasOwn(lists, kind) ? lists[kind as keyof typeof lists] : [];
  return list.find((one) => one.id === (kind === 'sign' ? sign : id))?.title ?? name;
}
