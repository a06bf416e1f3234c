import { pointer, problemAt } from '../conditions/problem-at.js';
import type { Problem } from '../contracts/problem.js';
import type { Regulation } from '../contracts/regulation.js';
import type { Vocabulary } from '../contracts/vocabulary.js';
import type { ScenarioExpectation, ScenarioGiven, ScenarioTable } from '../scenarios/scenario.js';
import type { Element } from './elements.js';

/** Elements, events and facts that a table of scenarios names must be there. */
export function checkScenarios(
  { covers, base, rows }: ScenarioTable,
  elements: readonly Element[],
  regulation: Regulation,
  vocabulary: Vocabulary,
): readonly Problem[] {
  const keys = new Set(elements.map(({ key }) => key));
  const known: Known = {
    keys,
    facts: new Set(vocabulary.facts.map(({ id }) => id)),
    events: new Set(vocabulary.events.map(({ id }) => id)),
    parameters: new Set(regulation.parameters.map(({ id }) => id)),
  };
  return [
    ...covers.flatMap((key, index) =>
      unknown(keys, key, pointer('/covers', index), 'element-unknown'),
    ),
    ...(base === undefined ? [] : checkGiven(base, '/base', known)),
    ...rows.flatMap((row, index) => {
      const at = pointer('/rows', index);
      const given = row.given === undefined ? [] : checkGiven(row.given, `${at}/given`, known);
      return [...given, ...checkExpectation(row.expect, `${at}/expect`, known)];
    }),
  ];
}

interface Known {
  readonly keys: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
}

function unknown(
  known: ReadonlySet<string>,
  id: string,
  at: string,
  code: string,
): readonly Problem[] {
  return known.has(id) ? [] : [problemAt(at, code, { value: id })];
}

/** Lists of a scenario, with the subject whose facts their entries hold. */
const ELEMENTS = {
  members: 'member',
  problems: 'problem',
  goals: 'goal',
  measures: 'measure',
} as const;

function checkGiven(given: ScenarioGiven, at: string, known: Known): readonly Problem[] {
  const { events = [], facts = {}, statements = [], settings = {} } = given;
  return [
    ...events.flatMap(({ type }, index) =>
      unknown(known.events, type, pointer(at, 'events', index, 'type'), 'event-unknown'),
    ),
    ...Object.keys(facts).flatMap((fact) =>
      unknown(known.facts, fact, pointer(at, 'facts', fact), 'fact-unknown'),
    ),
    ...statements.flatMap(({ fact }, index) =>
      unknown(known.facts, fact, pointer(at, 'statements', index, 'fact'), 'fact-unknown'),
    ),
    ...Object.entries(ELEMENTS).flatMap(([list, subject]) =>
      (given[list as keyof typeof ELEMENTS] ?? []).flatMap((element, index) =>
        Object.keys(element)
          .filter((key) => key !== 'id')
          .flatMap((key) =>
            unknown(
              known.facts,
              `${subject}.${key}`,
              pointer(at, list, index, key),
              'fact-unknown',
            ),
          ),
      ),
    ),
    ...Object.keys(settings).flatMap((id) =>
      unknown(known.parameters, id, pointer(at, 'settings', id), 'parameter-unknown'),
    ),
  ];
}

/** Which element an expectation speaks of; the key of an obligation ends with its period or date. */
const ELEMENT_OF: Readonly<Record<string, (id: string) => readonly string[]>> = {
  categories: (id) => [`category:${id}`],
  criteria: (id) => [`criterion:${id}`],
  classifications: (id) => [`classification:${id}`],
  signs: (id) => [`sign:${id}`],
  help: (id) => [`help-value:${id}`],
  approvals: (key) => [`approval:${idOf(key)}`],
  approved: (key) => [`approval:${idOf(key)}`],
  signatures: (key) => [`approval:${idOf(key.split('/')[0] ?? '')}`],
  duties: (id) => [`duty:${id}`],
  checks: (id) => [`check:${id}`],
  forces: (id) => [`check:${id}`],
  conclusions: (id) => [`conclusion:${id}`],
  bodies: (id) => [`body:${id}`],
  recorded: (id) => [`conclusion:${id}`],
  measures: (id) => [`criterion:${id}`],
  advice: (id) => [`body:${id}`],
  catalogue: (id) => [`catalogue:${id}`],
  documents: (id) => [`document:${id}`],
  guards: (id) => [`guard:${id}`, `stage:${id.split('/')[0] ?? ''}`],
  next: (id) => [`stage:${id}`],
  obligations: (key) => {
    const id = idOf(key);
    return [`deadline:${id}`, `schedule:${id}`, `duration:${id}`];
  },
};

const idOf = (key: string): string => key.split(':')[0] ?? '';

function checkExpectation(
  expect: ScenarioExpectation,
  at: string,
  { keys }: Known,
): readonly Problem[] {
  return (Object.entries(expect) as [string, unknown][]).flatMap(([part, expected]) => {
    const elementsNamed = ELEMENT_OF[part];
    if (elementsNamed === undefined || typeof expected !== 'object' || expected === null) return [];
    return Object.keys(expected).flatMap((id) =>
      elementsNamed(id).some((key) => keys.has(key))
        ? []
        : [problemAt(pointer(at, part, id), 'element-unknown', { value: id })],
    );
  });
}
