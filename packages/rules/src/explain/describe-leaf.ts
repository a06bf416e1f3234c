import { formatRussianDate, isCivilDate } from '../civil/index.js';
import { AS_OF_FACT, AS_OF_PARAMETER } from '../conditions/scope.js';
import type { StatementSource, SubjectRef } from '../contracts/case.js';
import type { Explanation } from '../contracts/decision.js';
import type { FactDefinition } from '../contracts/vocabulary.js';
import {
  absences,
  demands,
  explanationTexts as texts,
  subjectNames,
} from '../locale/ru-explain.js';
import { describeQuantityOf } from './quantity.js';
import { describeValue } from './describe-value.js';
import type { ExplainContext } from './explained-line.js';
import { fill } from './fill.js';

type Leaf = Extract<Explanation, { kind: 'leaf' }>;

/** Names of the day of evaluation. */
const AS_OF: readonly string[] = [AS_OF_PARAMETER, AS_OF_FACT];

/** «Число детей: 3 человека; нужно не меньше 3». */
export function describeLeaf(leaf: Leaf, context: ExplainContext): string {
  const definition = context.vocabulary.facts.find(({ id }) => id === leaf.fact);
  const title = AS_OF.includes(leaf.fact) ? texts.asOf : (definition?.title ?? leaf.fact);
  return fill(texts.leaf, {
    fact: title,
    actual: describeActual(leaf, definition),
    demand: fill(demands[leaf.operator] ?? '{expected}', {
      expected: describeExpected(leaf, definition, context),
    }),
  });
}

function describeActual(leaf: Leaf, definition: FactDefinition | undefined): string {
  const { actual, truth, missing } = leaf;
  if (actual === undefined) return absenceOf(leaf);
  const value = describeValue(actual, definition);
  // An undecided number is a lower bound: the list that it counts is not complete.
  const bound = truth === 'unknown' && typeof actual === 'number' && missing !== undefined;
  const grows = bound && missing.kind !== 'parameter';
  return grows ? fill(texts.atLeast, { actual: value }) : value;
}

function absenceOf({ missing }: Leaf): string {
  const state = missing?.kind === 'fact' ? missing.state : undefined;
  return absences[state ?? 'not-stated'] ?? '';
}

function describeExpected(
  { expected, parameter, operator }: Leaf,
  definition: FactDefinition | undefined,
  { regulation }: ExplainContext,
): string {
  const named = parameter === undefined || parameter === AS_OF_PARAMETER ? undefined : parameter;
  const title = named && (regulation?.parameters.find(({ id }) => id === named)?.title ?? named);
  if (expected === undefined) {
    return title === undefined
      ? (absences['not-stated'] ?? '')
      : fill(texts.parameterUnset, { parameter: title });
  }
  const value =
    typeof expected === 'number' && COMPARATIVES.has(operator)
      ? describeQuantityOf(expected, definition?.unit)
      : describeValue(expected, definition);
  return title === undefined ? value : fill(texts.parameter, { expected: value, parameter: title });
}

/** Operators whose demand takes the genitive. */
const COMPARATIVES: ReadonlySet<string> = new Set([
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'ageAtLeast',
  'ageBelow',
]);

/** Whom a line is about, unless it is the family or the case itself. */
export function describeSubject(
  subject: SubjectRef | undefined,
  { nameOf }: ExplainContext,
): string | undefined {
  if (subject === undefined) return undefined;
  const name = nameOf?.(subject);
  if (name !== undefined && name !== '') return name;
  const known = subjectNames[subject.type];
  return known === undefined ? undefined : fill(known, { id: subject.id });
}

/** «документ «Акт обследования…», 28.10.2026». */
export function describeSource(
  source: StatementSource,
  on: string | undefined,
  { regulation, titleOf }: ExplainContext,
): string {
  const day = isCivilDate(on) ? formatRussianDate(on) : '';
  switch (source.kind) {
    case 'document': {
      const listed = regulation?.documents.find(({ document }) => document === source.document);
      const title = listed?.title ?? titleOf?.(source.document) ?? source.document;
      return fill(texts.sourceDocument, { document: title, on: day });
    }
    case 'answer':
      return fill(texts.sourceAnswer, { on: day });
    case 'import':
      return fill(texts.sourceImport, { system: source.system, on: day });
  }
}
