import { missingKey } from '../conditions/missing.js';
import type { Decision, Missing, Question } from '../contracts/decision.js';
import type { FactDefinition } from '../contracts/vocabulary.js';
import type { Evaluation, Undecided } from './evaluation.js';

type Askable = Extract<Missing, { kind: 'fact' | 'list' }>;

interface Candidate {
  readonly need: Askable;
  readonly definition: FactDefinition;
  readonly decides: Set<string>;
  /** Fewest things that any of its outcomes waits for: 1 means that the answer alone decides. */
  fewest: number;
}

/**
 * Facts worth asking for, most decisive first: those that most outcomes wait for; among them those
 * that move the case on; among them those that decide with the fewest further answers. What a
 * person refused or could not establish is not asked again.
 */
export function askQuestions({ undecided, compiled }: Evaluation): readonly Question[] {
  const candidates = new Map<string, Candidate>();
  for (const outcome of undecided) {
    for (const need of outcome.waitsFor) {
      const definition = askable(need) ? compiled.vocabulary.facts.get(need.fact) : undefined;
      if (!askable(need) || definition === undefined) continue;
      note(candidates, need, definition, outcome);
    }
  }
  return [...candidates.values()].sort(byDecisiveness).map(questionOf);
}

function askable(need: Missing): need is Askable {
  return need.kind === 'list' || (need.kind === 'fact' && (need.state ?? 'stated') === 'stated');
}

function note(
  candidates: Map<string, Candidate>,
  need: Askable,
  definition: FactDefinition,
  { outcome, waitsFor }: Undecided,
): void {
  const key = missingKey(need);
  let candidate = candidates.get(key);
  if (candidate === undefined) {
    candidate = { need, definition, decides: new Set(), fewest: Infinity };
    candidates.set(key, candidate);
  }
  candidate.decides.add(outcome);
  candidate.fewest = Math.min(candidate.fewest, waitsFor.length);
}

/** What moves a case on comes before what classifies it, and that before what measures its effect. */
const KINDS = [
  'guard',
  'deadline',
  'schedule',
  'document',
  'approval',
  'check',
  'duty',
  'levels',
  'level',
  'category',
  'classification',
  'help',
  'conclusion',
];

function rankOf({ decides }: Candidate): number {
  const ranks = [...decides].map((outcome) => KINDS.indexOf(outcome.split(':', 1)[0] ?? ''));
  return Math.min(...ranks.map((rank) => (rank < 0 ? KINDS.length : rank)));
}

function byDecisiveness(left: Candidate, right: Candidate): number {
  return (
    right.decides.size - left.decides.size ||
    rankOf(left) - rankOf(right) ||
    left.fewest - right.fewest
  );
}

function questionOf({ need, definition, decides }: Candidate): Question {
  const { id, title, question, hint, type, unit, options } = definition;
  return {
    fact: id,
    subject: need.subject,
    title,
    question: question ?? title,
    ...(hint === undefined ? {} : { hint }),
    type,
    ...(unit === undefined ? {} : { unit }),
    ...(options === undefined
      ? {}
      : { options: options.filter(({ retired }) => retired !== true) }),
    decides: [...decides],
  };
}

/** Parameters that nobody has set and that keep something undecided, each once. */
export function findSettingsNeeded({
  undecided,
  compiled,
}: Evaluation): Decision['settingsNeeded'] {
  const needed = new Set<string>();
  for (const { waitsFor } of undecided) {
    for (const need of waitsFor) if (need.kind === 'parameter') needed.add(need.parameter);
  }
  return [...needed].map((parameter) => ({
    parameter,
    title: compiled.parameters.get(parameter)?.title ?? parameter,
  }));
}
