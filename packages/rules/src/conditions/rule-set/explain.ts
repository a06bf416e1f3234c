import type { SubjectRef } from '../../contracts/case.js';
import type { Json, Truth } from '../../contracts/condition.js';
import type { Explanation } from '../../contracts/decision.js';
import { explainLeaf } from '../explain-leaf.js';
import type { CompiledCondition } from '../node.js';
import { expectedBy, type Reading } from './evidence.js';
import type { Layout, PlacedLeaf } from './layout.js';
import { truthOfLiteral, type Literal, type Planes } from './planes.js';

/** Says why each condition came out as it did, once everything is read and decided. */
export type Explainer = (
  reading: Reading,
  planes: Planes,
  subject: SubjectRef | undefined,
) => readonly Explanation[];

/** What an explanation is decoded from. */
interface Decoded {
  readonly reading: Reading;
  readonly planes: Planes;
  readonly subject: SubjectRef | undefined;
  /** Explanations so far, by the number of their decoder: shared parts are explained once. */
  readonly known: (Explanation | undefined)[];
}

type Decoder = (decoded: Decoded) => Explanation;

/** Prepares the decoding of explanations: what stays the same for all families is worked out here. */
export function createExplainer(
  conditions: readonly CompiledCondition[],
  layout: Layout,
  literalOf: (condition: CompiledCondition) => Literal,
): Explainer {
  const byCondition = new Map<CompiledCondition, Decoder>();
  const byLeaf = new Map<number, Decoder>();
  let count = 0;

  const once = (decode: Decoder): Decoder => {
    const number = count;
    count += 1;
    return (decoded) => (decoded.known[number] ??= decode(decoded));
  };

  const decoderOf = (condition: CompiledCondition): Decoder => {
    const known = byCondition.get(condition);
    if (known !== undefined) return known;
    const decoder = create(condition);
    byCondition.set(condition, decoder);
    return decoder;
  };

  const create = (condition: CompiledCondition): Decoder => {
    const { form } = condition;
    switch (form.kind) {
      case 'leaf':
        return leafDecoder(form.leaf.number);
      case 'all':
      case 'any':
        return connectiveDecoder(
          form.kind,
          form.name,
          form.parts.map(decoderOf),
          literalOf(condition),
        );
      case 'not':
        return connectiveDecoder('not', form.name, [decoderOf(form.part)], literalOf(condition));
      case 'named':
        return once(
          connectiveDecoder('named', form.name, [decoderOf(form.part)], literalOf(condition)),
        );
      default:
        return once(({ reading }) => condition.explain(reading.scope()));
    }
  };

  const leafDecoder = (number: number): Decoder => {
    let decoder = byLeaf.get(number);
    if (decoder === undefined) {
      const placed = layout.leaves.get(number);
      if (placed === undefined) throw new Error('A comparison was not laid out.');
      decoder = once((decoded) => decodeLeaf(placed, decoded));
      byLeaf.set(number, decoder);
    }
    return decoder;
  };

  const decoders = conditions.map(decoderOf);
  return (reading, planes, subject) => {
    const known = new Array<Explanation | undefined>(count).fill(undefined);
    const decoded: Decoded = { reading, planes, subject, known };
    return decoders.map((decode) => decode(decoded));
  };
}

function connectiveDecoder(
  kind: 'all' | 'any' | 'not' | 'named',
  name: string | undefined,
  parts: readonly Decoder[],
  literal: Literal,
): Decoder {
  return (decoded) => {
    const truth = truthOfLiteral(decoded.planes, literal);
    const explained = parts.map((decode) => decode(decoded));
    return name === undefined
      ? { kind, truth, parts: explained }
      : { kind, truth, name, parts: explained };
  };
}

function decodeLeaf(placed: PlacedLeaf, { reading, planes, subject }: Decoded): Explanation {
  const { leaf, bit, slot } = placed;
  const truth = truthOfBit(planes, bit);
  const actual = reading.values[slot];
  const expected = expectedBy(placed, reading.facts);
  // What is lacking, and how that is said, is the closure's to know.
  if (truth === 'unknown' || actual === undefined || expected === undefined) {
    return explainLeaf(leaf, reading.scope());
  }
  return explainDecided(leaf.fact, leaf.operator.id, truth, actual, expected, {
    subject,
    parameter: leaf.operand.parameter,
  });
}

const truthOfBit = (planes: Planes, { word, mask }: PlacedLeaf['bit']): Truth =>
  truthOfLiteral(planes, { word, mask, negated: false });

interface About {
  readonly subject: SubjectRef | undefined;
  readonly parameter: string | undefined;
}

/** One object of a fixed shape for what is common: spreading parts together takes times as long. */
function explainDecided(
  fact: string,
  operator: string,
  truth: Truth,
  actual: Json,
  expected: Json,
  { subject, parameter }: About,
): Explanation {
  if (parameter !== undefined) {
    const about = subject === undefined ? {} : { subject };
    return { kind: 'leaf', truth, fact, ...about, operator, actual, expected, parameter };
  }
  return subject === undefined
    ? { kind: 'leaf', truth, fact, operator, actual, expected }
    : { kind: 'leaf', truth, fact, subject, operator, actual, expected };
}
