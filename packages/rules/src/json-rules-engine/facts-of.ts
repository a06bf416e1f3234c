import { checkCase } from '../case/check-case.js';
import { isCivilDate } from '../civil/index.js';
import { AS_OF_PARAMETER, type FactValue, type ListElements } from '../conditions/scope.js';
import type { CaseRecord } from '../contracts/case.js';
import type { FactDefinition } from '../contracts/vocabulary.js';
import type { CompiledRegulation } from '../engine/compiled-regulation.js';
import { startEvaluation, type Evaluation } from '../engine/evaluation.js';
import { checkSettings, type Settings } from '../facts/parameters.js';
import { indexStatements } from '../facts/statement-index.js';
import { eventConditionsOf } from './event-conditions.js';
import { elementsFact, eventFact, parameterFact } from './fact-ids.js';

/** Facts for `engine.run`, and the names of those that are not, or not fully, known. */
export interface RuntimeFacts {
  readonly facts: Readonly<Record<string, unknown>>;
  /** The stock engine has no "unknown": it would take these for absent. */
  readonly unknown: readonly string[];
}

export interface FactsOptions {
  readonly asOf: string;
  readonly settings?: Settings;
}

/**
 * What is known of a case on a day, by the names that `toEngine` reads: facts of the vocabulary,
 * `elements:<list>`, `parameter:<id>` and `event:<condition>`.
 */
export function factsOf(
  compiled: CompiledRegulation,
  caseRecord: CaseRecord,
  { asOf, settings = {} }: FactsOptions,
): RuntimeFacts {
  if (!isCivilDate(asOf)) return { facts: {}, unknown: [...compiled.vocabulary.facts.keys()] };
  const record = checkCase(caseRecord);
  const evaluation = startEvaluation({
    compiled,
    record,
    statements: indexStatements(record.statements, compiled.vocabulary),
    asOf,
    settings: checkSettings(settings, compiled.parameters).settings,
    dueSoon: 0,
  });
  const around = [...parameters(evaluation), ...events(evaluation), ...ownFacts(evaluation)];
  const lists = listsOf(compiled).flatMap((list) => elements(list, evaluation, around));
  const all = [...around, ...lists];
  return {
    facts: Object.fromEntries(all.filter(isKnown)),
    unknown: all.filter((entry) => !isKnown(entry)).map(([name]) => name),
  };
}

/** A runtime fact; undefined: not known, or known only in part. */
type Entry = readonly [name: string, value: unknown];

const isKnown = ([, value]: Entry): boolean => value !== undefined;

function valueOf(fact: FactValue): unknown {
  return fact.state === 'stated' && fact.atLeast !== true ? fact.value : undefined;
}

function parameters({ compiled, parameter, asOf }: Evaluation): readonly Entry[] {
  return [AS_OF_PARAMETER, ...compiled.parameters.keys()].map((id) => [
    parameterFact(id),
    valueOf(parameter(id, asOf)),
  ]);
}

function events({ compiled, today }: Evaluation): readonly Entry[] {
  return eventConditionsOf(compiled).map((condition) => {
    const { truth } = today.timeline.find(condition);
    return [eventFact(condition), truth === 'unknown' ? undefined : truth === 'met'];
  });
}

/** Facts of the case's own subjects; those of members are in the elements of lists. */
function ownFacts({ compiled, today, record }: Evaluation): readonly Entry[] {
  return [...compiled.vocabulary.facts.values()]
    .filter(({ subject }) => subject !== 'member' || record.subject.type === 'member')
    .map(({ id }) => [id, valueOf(today.scope.lookup(id))]);
}

function listsOf({ vocabulary }: CompiledRegulation): readonly FactDefinition[] {
  return [...vocabulary.facts.values()].filter(
    ({ type, of }) => type === 'list' && of !== undefined,
  );
}

/**
 * Elements as plain objects: an operator sees nothing else, so what is around them is with them.
 * A fact that an element lacks is an entry of its own, without a value.
 */
function elements(
  list: FactDefinition,
  { compiled, today }: Evaluation,
  around: readonly Entry[],
): readonly Entry[] {
  const name = elementsFact(list.id);
  const found = today.scope.elements(list.id);
  if (found.state === 'missing' || !isWhole(found)) return [[name, undefined]];
  const facts = [...compiled.vocabulary.facts.values()].filter(
    ({ subject }) => subject === list.of,
  );
  const own = new Set(facts.map(({ id }) => id));
  const shared = around.filter((entry) => isKnown(entry) && !own.has(entry[0]));
  const rows = found.elements.map(({ scope }) =>
    facts.map(({ id }): Entry => [id, valueOf(scope.lookup(id))]),
  );
  return [
    [name, rows.map((row) => Object.fromEntries([...shared, ...row.filter(isKnown)]))],
    ...rows.flatMap((row, index) =>
      row
        .filter((entry) => !isKnown(entry))
        .map(([fact]): Entry => [`${name}[${index}].${fact}`, undefined]),
    ),
  ];
}

function isWhole({ complete, elements: all }: ListElements): boolean {
  return complete && all.every(({ doubt }) => doubt === undefined);
}
