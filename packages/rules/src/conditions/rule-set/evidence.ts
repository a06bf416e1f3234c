import type { Json, Truth } from '../../contracts/condition.js';
import type { SubjectRef } from '../../contracts/case.js';
import { truthOf } from '../kleene.js';
import type { OperatorDefinition } from '../operators/definition.js';
import type { FactValue, Scope } from '../scope.js';
import { asOfOf, readFact, recordScope, type FactRecord, type Ownership } from './fact-record.js';
import { parameterFact } from './fact-names.js';
import type { Layout, PlacedLeaf } from './layout.js';
import { writeTruth, type Planes } from './planes.js';
import { readTree } from './value-tree.js';

/** What was read of one family: the value of each slot, and the scope if anything asked for it. */
export interface Reading {
  readonly facts: FactRecord;
  readonly values: (Json | undefined)[];
  readonly scope: () => Scope;
}

/** Reads a record of plain facts for a layout. */
export function startReading(
  facts: FactRecord,
  values: (Json | undefined)[],
  owns: Ownership,
  subject: SubjectRef | undefined,
): Reading {
  let scope: Scope | undefined;
  return { facts, values, scope: () => (scope ??= recordScope(facts, owns, subject)) };
}

/** Fills in the truth of every part; the planes were cleared before. */
export function fillEvidence(layout: Layout, reading: Reading, planes: Planes): void {
  const { facts, values } = reading;
  for (let slot = 0; slot < layout.valueCount; slot += 1) values[slot] = undefined;
  readTree(layout.values, facts, values, planes);
  if (layout.singles.length > 0) {
    const asOf = asOfOf(facts);
    for (const single of layout.singles) {
      writeTruth(planes, single.bit, decideSingle(single, reading, asOf));
    }
  }
  for (const { condition, bit } of layout.closures) {
    writeTruth(planes, bit, condition.truth(reading.scope()));
  }
}

/** What a comparison's value is compared with. */
export function expectedBy({ leaf, constant }: PlacedLeaf, facts: FactRecord): Json | undefined {
  if (constant !== undefined) return constant;
  const { fact, parameter } = leaf.operand;
  if (fact !== undefined) return readFact(facts, fact);
  return parameter === undefined ? undefined : readFact(facts, parameterFact(parameter));
}

/** The same answer that `decideLeaf` gives, for plain values. */
function decideSingle(
  placed: PlacedLeaf,
  { facts, values }: Reading,
  asOf: string | undefined,
): Truth {
  const expected = expectedBy(placed, facts);
  if (expected === undefined) return 'unknown';
  const value = values[placed.slot];
  const { operator } = placed.leaf;
  if (operator.ofRecord !== undefined) return decideByRecord(operator, value, expected);
  if (value === undefined) return 'unknown';
  const answer = operator.apply(value, expected, asOf);
  return answer === undefined ? 'unknown' : truthOf(answer);
}

const MISSING: FactValue = { state: 'missing', why: 'not-stated', needs: [] };

function decideByRecord(
  { ofRecord }: OperatorDefinition,
  value: Json | undefined,
  expected: Json,
): Truth {
  const fact: FactValue = value === undefined ? MISSING : { state: 'stated', value };
  return truthOf(ofRecord?.(fact, expected) ?? false);
}
