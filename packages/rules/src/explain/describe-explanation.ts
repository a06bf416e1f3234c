import type { Explanation } from '../contracts/decision.js';
import { explanationTexts as texts } from '../locale/ru-explain.js';
import { describeEvent } from './describe-event.js';
import { describeLeaf, describeSource, describeSubject } from './describe-leaf.js';
import type { ExplainContext, ExplainedLine } from './explained-line.js';
import { fill } from './fill.js';

type Group = Exclude<Explanation, { kind: 'leaf' | 'event' }>;

/** An explanation as Russian lines in the order of the conditions, each deeper than its heading. */
export function describeExplanation(
  explanation: Explanation,
  context: ExplainContext,
): readonly ExplainedLine[] {
  return linesOf(explanation, context, 0);
}

function linesOf(
  explanation: Explanation,
  context: ExplainContext,
  depth: number,
): readonly ExplainedLine[] {
  const { truth } = explanation;
  if (explanation.kind === 'leaf') {
    const { source, on } = explanation;
    const origin = source && { source: describeSource(source, on, context) };
    return [{ depth, truth, text: describeLeaf(explanation, context), ...origin }];
  }
  if (explanation.kind === 'event') {
    return [{ depth, truth, text: describeEvent(explanation, context.vocabulary) }];
  }
  return groupLines(explanation, context, depth);
}

function groupLines(
  group: Group,
  context: ExplainContext,
  depth: number,
): readonly ExplainedLine[] {
  const heading = headingOf(group, context);
  const parts = partsUnder(heading, group, context);
  if (heading === undefined) return parts.flatMap((part) => linesOf(part, context, depth));
  return [
    { depth, truth: group.truth, text: heading },
    ...parts.flatMap((part) => linesOf(part, context, depth + 1)),
  ];
}

/** A shared condition that carries its own name is not announced twice. */
function partsUnder(
  heading: string | undefined,
  { kind, parts }: Group,
  context: ExplainContext,
): readonly Explanation[] {
  const [only] = parts;
  const group = kind === 'named' && only !== undefined && 'parts' in only ? only : undefined;
  return group !== undefined && headingOf(group, context) === heading ? group.parts : parts;
}

/** A group of one part and no name of its own says nothing that the part does not say. */
function headingOf(group: Group, context: ExplainContext): string | undefined {
  switch (group.kind) {
    case 'some':
    case 'every':
      return describeListHeading(group, context);
    case 'named':
      return fill(texts.named, { name: conditionTitle(group.name ?? '', context) });
    case 'not':
      return group.name === undefined ? texts.not : fill(texts.named, { name: group.name });
    case 'all':
    case 'any':
      return connectiveHeading(group, context);
  }
}

function connectiveHeading(group: Group, context: ExplainContext): string | undefined {
  const subject = describeSubject(group.subject, context);
  if (subject !== undefined) return fill(texts.subject, { subject });
  if (group.name !== undefined) return fill(texts.named, { name: group.name });
  if (group.parts.length === 1) return undefined;
  return group.kind === 'all' ? texts.all : texts.any;
}

function describeListHeading(group: Group, { vocabulary }: ExplainContext): string {
  const title = vocabulary.facts.find(({ id }) => id === group.of)?.title ?? group.of ?? '';
  const text = fill(group.kind === 'some' ? texts.some : texts.every, { list: title });
  if (group.complete === undefined) return fill(texts.noList, { text });
  return group.complete ? text : fill(texts.incomplete, { text });
}

/** A shared condition is known to readers by its own name, to analysts by its key. */
function conditionTitle(key: string, { regulation }: ExplainContext): string {
  const condition = regulation?.conditions[key];
  const title = condition !== undefined && 'name' in condition ? condition.name : undefined;
  return title ?? elementTitle(key, regulation) ?? key;
}

/** An outcome that a condition names (`check:…`, `sign:…/…`) goes by the title of its element. */
function elementTitle(key: string, regulation: ExplainContext['regulation']): string | undefined {
  const { categories = [], criteria = [], checks = [], levels = [] } = regulation ?? {};
  const lists: Readonly<
    Record<string, readonly { readonly id: string; readonly title: string }[]>
  > = {
    category: categories,
    criterion: criteria,
    check: checks,
    level: levels,
    sign: levels.flatMap(({ id: level, signs }) =>
      signs.map(({ id, title }) => ({ id: `${level}/${id}`, title })),
    ),
  };
  const [kind = '', id] = key.split(':');
  return Object.hasOwn(lists, kind)
    ? lists[kind]?.find((element) => element.id === id)?.title
    : undefined;
}
