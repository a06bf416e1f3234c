import type { CaseRecord } from '../../contracts/case.js';
import type { Decision } from '../../contracts/decision.js';
import type { Problem } from '../../contracts/problem.js';
import type { CompiledRegulation } from '../../engine/compiled-regulation.js';
import { evaluate, type EvaluateOptions } from '../../engine/evaluate.js';

/** One line of the stream, judged, or what keeps it from being judged. */
export type JudgedLine =
  | { readonly decision: Decision }
  | { readonly line: number; readonly case?: string; readonly problems: readonly Problem[] };

/** Judges one line; a faulty one is answered by its problems and stops nothing. */
export function judgeLine(
  text: string,
  line: number,
  compiled: CompiledRegulation,
  options: EvaluateOptions,
): JudgedLine {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    const problem: Problem = { code: 'json-broken-line', path: '', params: {}, severity: 'error' };
    return { line, problems: [problem] };
  }
  const decision = evaluate(compiled, record as CaseRecord, options);
  // A case of one regulation may be judged by another, as in `evaluate`.
  const faults = decision.problems.filter(
    ({ severity, code }) => severity === 'error' && code !== 'case-regulation',
  );
  return faults.length === 0 ? { decision } : { line, case: decision.case, problems: faults };
}
