import type { SubjectRef } from '../../contracts/case.js';
import type { Json } from '../../contracts/condition.js';
import { isInherited } from '../path.js';
import { AS_OF_PARAMETER, type ListValue, type Scope } from '../scope.js';
import { elementsFact, eventFact, parameterFact } from './fact-names.js';

/**
 * What is known of one subject as plain values by name: facts by their ids, and by `parameterFact`,
 * `elementsFact`, `eventFact` what else conditions ask for, as `factsOf` gives them. A name that is
 * not there is not known. The day of evaluation is the parameter `asOf`.
 */
export type FactRecord = Readonly<Record<string, unknown>>;

/** Reads plain facts; a name that every object answers to counts only as the record's own. */
export function readFact(facts: FactRecord, name: string): Json | undefined {
  const value = facts[name] as Json | undefined;
  return value === undefined || (isInherited(name) && !Object.hasOwn(facts, name))
    ? undefined
    : value;
}

export const AS_OF_FACT = parameterFact(AS_OF_PARAMETER);

/** The day of evaluation that plain facts name. */
export function asOfOf(facts: FactRecord): string | undefined {
  const asOf = facts[AS_OF_FACT];
  return typeof asOf === 'string' ? asOf : undefined;
}

/** Whether an element of a list has a fact of its own, so that it never inherits the one around. */
export type Ownership = (list: string, fact: string) => boolean;

/** Plain facts as a scope: all that conditions may ask, elements of lists included. */
export function recordScope(facts: FactRecord, owns: Ownership, subject?: SubjectRef): Scope {
  const asOf = asOfOf(facts);
  const around: Around = {
    ...(asOf === undefined ? {} : { asOf }),
    parameter: (parameter) => {
      const value = readFact(facts, parameterFact(parameter));
      if (value !== undefined) return { state: 'stated', value };
      return { state: 'missing', why: 'not-stated', needs: [{ kind: 'parameter', parameter }] };
    },
    event: (condition) => {
      const happened = readFact(facts, eventFact(condition));
      if (typeof happened !== 'boolean') return { truth: 'unknown' };
      return { truth: happened ? 'met' : 'not-met' };
    },
  };
  return frameScope({ facts, list: '', outer: undefined }, around, owns, subject);
}

/** What is the same in the scope of every element. */
type Around = Pick<Scope, 'asOf' | 'parameter' | 'event'>;

interface Frame {
  readonly facts: FactRecord;
  /** The list that these are facts of an element of. */
  readonly list: string;
  readonly outer: Frame | undefined;
}

function frameScope(
  frame: Frame,
  around: Around,
  owns: Ownership,
  subject: SubjectRef | undefined,
): Scope {
  const needOf = (kind: 'fact' | 'list', fact: string) =>
    subject === undefined ? [] : [{ kind, fact, subject }];
  return {
    ...around,
    ...(subject === undefined ? {} : { subject }),
    lookup: (fact) => {
      const value = find(frame, owns, fact, fact);
      if (value !== undefined) return { state: 'stated', value };
      return { state: 'missing', why: 'not-stated', needs: needOf('fact', fact) };
    },
    elements: (list): ListValue => {
      const rows = find(frame, owns, list, elementsFact(list));
      const needs = needOf('list', list);
      if (!Array.isArray(rows)) return { state: 'missing', why: 'not-stated', needs };
      const elements = (rows as readonly unknown[]).map((row) => ({
        scope: frameScope({ facts: asFacts(row), list, outer: frame }, around, owns, undefined),
      }));
      return { state: 'stated', complete: true, elements, needs };
    },
  };
}

function find(frame: Frame, owns: Ownership, fact: string, name: string): Json | undefined {
  const own = readFact(frame.facts, name);
  if (own !== undefined || frame.outer === undefined || owns(frame.list, fact)) return own;
  return find(frame.outer, owns, fact, name);
}

const NOTHING: FactRecord = {};

const asFacts = (row: unknown): FactRecord =>
  typeof row === 'object' && row !== null ? (row as FactRecord) : NOTHING;
