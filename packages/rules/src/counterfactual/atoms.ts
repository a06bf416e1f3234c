import { missingKey } from '../conditions/missing.js';
import type { SubjectRef } from '../contracts/case.js';
import type { Json, Truth } from '../contracts/condition.js';
import type { Explanation, Missing } from '../contracts/decision.js';

/** Something that may become otherwise by itself. */
export type Atom =
  | {
      readonly kind: 'fact';
      readonly fact: string;
      readonly subject: SubjectRef;
      readonly from?: Json;
    }
  | {
      readonly kind: 'event';
      readonly event: string;
      readonly where?: Readonly<Record<string, Json>>;
    }
  | { readonly kind: 'need'; readonly need: Missing };

type Leaf = Extract<Explanation, { kind: 'leaf' | 'event' }>;

/** Text that is equal for the same atom. */
export function atomKey(atom: Atom): string {
  switch (atom.kind) {
    case 'fact':
      return `fact ${atom.fact} ${atom.subject.type} ${atom.subject.id}`;
    case 'event':
      return `event ${atom.event} ${JSON.stringify(atom.where ?? {})}`;
    case 'need':
      return missingKey(atom.need);
  }
}

/** Every comparison under an explanation, in its order. */
export function leavesOf(explanation: Explanation): readonly Leaf[] {
  if (explanation.kind === 'leaf' || explanation.kind === 'event') return [explanation];
  return explanation.parts.flatMap(leavesOf);
}

type Group = Extract<Explanation, { parts: unknown }>;

/** What is supposed of an explanation's comparisons, and of lists of which more must be known. */
export interface Supposition {
  readonly leaf: (leaf: Leaf) => Truth;
  /** `same`: the list is complete as it stands; a truth: what the list as a whole then says. */
  readonly list: (group: Group) => Truth | 'same' | undefined;
}

/** Truth of an explanation under a supposition. */
export function truthUnder(explanation: Explanation, suppose: Supposition): Truth {
  switch (explanation.kind) {
    case 'leaf':
    case 'event':
      return suppose.leaf(explanation);
    case 'not':
      return opposite(truthUnder(firstOf(explanation.parts), suppose));
    case 'named':
      return truthUnder(firstOf(explanation.parts), suppose);
    case 'any':
    case 'some':
      return fold('met', explanation, suppose);
    case 'all':
    case 'every':
      return fold('not-met', explanation, suppose);
  }
}

function fold(deciding: 'met' | 'not-met', group: Group, suppose: Supposition): Truth {
  const supposed = group.needs === undefined ? 'same' : suppose.list(group);
  // Of a list that nobody stated, or that does not apply, only the whole is known.
  if (group.parts.length === 0 && group.needs !== undefined && supposed !== 'same') {
    return supposed ?? group.truth;
  }
  let unknown = supposed === undefined;
  for (const part of group.parts) {
    const own = truthUnder(part, suppose);
    if (own === deciding) return deciding;
    if (own === 'unknown') unknown = true;
  }
  return unknown ? 'unknown' : opposite(deciding);
}

/** Lists under an explanation of which more would have to be known. */
export function openListsOf(explanation: Explanation): readonly Group[] {
  if (explanation.kind === 'leaf' || explanation.kind === 'event') return [];
  const own = (explanation.needs?.length ?? 0) > 0 && explanation.truth === 'unknown';
  return [...(own ? [explanation] : []), ...explanation.parts.flatMap(openListsOf)];
}

export function opposite(truth: Truth): Truth {
  if (truth === 'unknown') return truth;
  return truth === 'met' ? 'not-met' : 'met';
}

const ALWAYS: Explanation = { kind: 'all', truth: 'met', parts: [] };
const firstOf = (parts: readonly Explanation[]): Explanation => parts[0] ?? ALWAYS;

/**
 * How many comparisons the largest way to an answer rests on: none needs more changes, for what a
 * way does not rest on may stay as it is.
 */
export function widestWay(explanation: Explanation, target: 'met' | 'not-met'): number {
  switch (explanation.kind) {
    case 'leaf':
    case 'event':
      return 1;
    case 'not':
      return widestWay(firstOf(explanation.parts), target === 'met' ? 'not-met' : 'met');
    case 'named':
      return widestWay(firstOf(explanation.parts), target);
    default: {
      const joins = explanation.kind === 'all' || explanation.kind === 'every';
      const widths = explanation.parts.map((part) => widestWay(part, target));
      const own = explanation.needs === undefined ? 0 : explanation.needs.length;
      return joins === (target === 'met')
        ? widths.reduce((sum, width) => sum + width, own)
        : Math.max(0, own, ...widths);
    }
  }
}
