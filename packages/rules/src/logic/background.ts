import { jsonEqual } from '../conditions/json-equal.js';
import type { VocabularyIndex } from '../conditions/vocabulary-index.js';
import { not, or, type Formula, type SomeFormula } from './formula.js';
import type { NormalForms } from './normal-form.js';
import { cellsWhere } from './variable.js';

/**
 * What holds of every case: an event with certain data is an event, one since another is one at all,
 * and a list with an element has at least one.
 */
export function backgroundOf(
  { variables, events }: NormalForms,
  { facts }: VocabularyIndex,
): (formula: Formula) => readonly Formula[] {
  const counts = [...facts.values()].flatMap(({ id, derive }) =>
    derive !== undefined && 'count' in derive ? [{ id, list: derive.count }] : [],
  );

  const ofEvents = (keys: readonly string[]): readonly Formula[] =>
    keys.flatMap((one) =>
      keys
        .filter((other) => other !== one && isCaseOf(one, other))
        .map((other) => or(not(happened(one)), happened(other))),
    );

  const isCaseOf = (one: string, other: string): boolean => {
    const [special, general] = [events.get(one), events.get(other)];
    if (special === undefined || special.type !== general?.type) return false;
    const where = Object.entries(general.where ?? {});
    return (
      where.every(([name, value]) => jsonEqual(special.where?.[name], value)) &&
      (general.since === undefined || general.since === special.since)
    );
  };

  const ofList = (some: SomeFormula): readonly Formula[] =>
    counts.flatMap(({ id, list }) => {
      const variable = variables.get(id);
      if (variable?.cuts === undefined || !some.lists.includes(list)) return [];
      const [least] = variable.cuts;
      // A count that is cut at 1 or above tells nothing from an empty list below its first cut.
      if (least === undefined || !variable.cuts.includes(1)) return [];
      const cells = cellsWhere(variable, '>=', 1);
      return [or(not(some), { kind: 'cell' as const, variable: id, cells })];
    });

  return (formula) => {
    const found = partsOf(formula);
    return [
      ...ofEvents([...found.variables].filter((key) => events.has(key))),
      ...[...found.lists.values()].flatMap(ofList),
    ];
  };
}

const happened = (key: string): Formula => ({
  kind: 'cell',
  variable: key,
  cells: new Set([1]),
});

interface Parts {
  readonly variables: Set<string>;
  readonly lists: Map<string, SomeFormula>;
}

function partsOf(
  formula: Formula,
  found: Parts = { variables: new Set(), lists: new Map() },
): Parts {
  if (formula.kind === 'cell') found.variables.add(formula.variable);
  else if (formula.kind === 'not') partsOf(formula.part, found);
  else if (formula.kind === 'some') {
    found.lists.set(formula.key, formula);
    partsOf(formula.part, found);
  } else for (const part of formula.parts) partsOf(part, found);
  return found;
}
