import type { CaseRecord } from '../../contracts/case.js';
import type { CompiledRegulation } from '../../engine/compiled-regulation.js';
import { evaluate } from '../../engine/evaluate.js';
import type { Settings } from '../../facts/parameters.js';
import { outcomesOf } from '../../outcomes/outcomes-of.js';
import { conditionDecider } from './decide-conditions.js';
import type { Judgement, LineJudge } from './judge-line.js';

/** What is asked of every line: the whole decision, its outcomes in brief, or the conditions alone. */
export type BatchAnswer = 'whole' | 'brief' | 'conditions';

export function lineJudge(
  kind: BatchAnswer,
  compiled: CompiledRegulation,
  asOf: string,
  settings: Settings,
): LineJudge {
  return kind === 'conditions'
    ? conditionJudge(compiled, asOf, settings)
    : decisionJudge(kind, compiled, asOf, settings);
}

function decisionJudge(
  kind: BatchAnswer,
  compiled: CompiledRegulation,
  asOf: string,
  settings: Settings,
): LineJudge {
  return (record) => {
    const decision = evaluate(compiled, record as CaseRecord, { asOf, settings });
    const outcomes = () => outcomesOf(decision);
    return {
      case: decision.case,
      problems: decision.problems,
      outcomes,
      answer: () => (kind === 'whole' ? decision : brief(decision.case, asOf, outcomes())),
    };
  };
}

function conditionJudge(compiled: CompiledRegulation, asOf: string, settings: Settings): LineJudge {
  const decide = conditionDecider(compiled, asOf, settings);
  return (record) => {
    const { case: id, truths, problems } = decide(record as CaseRecord);
    const outcomes = () => truths.map(([key, answer]) => ({ key, answer }));
    return { case: id, problems, outcomes, answer: () => brief(id, asOf, outcomes()) };
  };
}

/** How the outcomes came out, by their keys: `{ "deadline:program-draft": "overdue 2026-06-29" }`. */
function brief(id: string, asOf: string, outcomes: ReturnType<Judgement['outcomes']>): unknown {
  const answers = outcomes.map(({ key, answer, due }) => [
    key,
    due === undefined ? answer : `${answer} ${due}`,
  ]);
  return { case: id, asOf, outcomes: Object.fromEntries(answers) as unknown };
}
