import type { Json } from '../contracts/condition.js';
import type { FactDefinition } from '../contracts/vocabulary.js';
import type { Formula } from './formula.js';
import {
  cellsWhere,
  finiteVariable,
  orderedVariable,
  plainVariable,
  type Order,
  type Range,
  type Variable,
} from './variable.js';

/** Where ranges are cut. Comparisons are noted first; `settle` then fixes the cells for good. */
export interface Cuts {
  readonly variables: ReadonlyMap<string, Variable>;
  /** Something that is so or not. */
  readonly plain: (key: string) => Formula;
  readonly ordered: (key: string, range: Range, order: Order, number: number) => Formula;
  /** One of the values of a fact, or none of them. */
  readonly chosen: (
    key: string,
    fact: FactDefinition,
    wanted: readonly Json[],
    among: boolean,
  ) => Formula;
  readonly settle: () => void;
}

interface Scale {
  readonly range: Range;
  readonly numbers: Set<number>;
}

interface Choice {
  readonly values: Json[];
  readonly open: boolean;
}

export function createCuts(): Cuts {
  const variables = new Map<string, Variable>();
  const scales = new Map<string, Scale>();
  const choices = new Map<string, Choice>();
  return {
    variables,
    plain: (key) => {
      if (!variables.has(key)) variables.set(key, plainVariable(key));
      return { kind: 'cell', variable: key, cells: new Set([1]) };
    },
    ordered: (key, range, order, number) => {
      const scale = scales.get(key) ?? { range, numbers: new Set<number>() };
      scale.numbers.add(number);
      scales.set(key, scale);
      const variable = variables.get(key) ?? orderedVariable(key, scale.numbers, range);
      return { kind: 'cell', variable: key, cells: cellsWhere(variable, order, number) };
    },
    chosen: (key, fact, wanted, among) => {
      const choice = choices.get(key) ?? choiceOf(fact);
      choices.set(key, choice);
      for (const one of wanted) if (!choice.values.includes(one)) choice.values.push(one);
      const places = wanted.map((one) => choice.values.indexOf(one));
      const { live } = finiteVariable(key, choice.values.length, choice.open);
      const cells = new Set(live.filter((cell) => places.includes(cell) === among));
      return { kind: 'cell', variable: key, cells };
    },
    settle: () => {
      for (const [key, { numbers, range }] of scales) {
        variables.set(key, orderedVariable(key, numbers, range));
      }
      for (const [key, { values, open }] of choices) {
        variables.set(key, finiteVariable(key, values.length, open));
      }
    },
  };
}

/** What a fact can hold; a text can always be another one. */
function choiceOf({ type, options }: FactDefinition): Choice {
  if (type === 'boolean') return { values: [true, false], open: false };
  if (options !== undefined) return { values: options.map(({ id }) => id), open: false };
  return { values: [], open: true };
}
