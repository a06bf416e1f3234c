import type { Problem } from '../../contracts/problem.js';
import { count, type Tally } from './tally.js';

/** What a judge says of a case: how its outcomes came out, what to write, and what is wrong with it. */
export interface Judgement {
  readonly case: string;
  readonly problems: readonly Problem[];
  readonly outcomes: () => readonly {
    readonly key: string;
    readonly answer: string;
    readonly due?: string;
  }[];
  /** The answer as it is written; left out in a summary. */
  readonly answer: () => unknown;
}

export type LineJudge = (record: unknown) => Judgement;

/** The answer to one line, or what keeps it from being judged. */
export interface JudgedLine {
  readonly faulty: boolean;
  /** Absent: counted, not written. */
  readonly answer?: unknown;
}

/** Judges one line; a faulty one is answered by its problems and stops nothing. */
export function judgeLine(
  text: string,
  line: number,
  judge: LineJudge,
  tally: Tally | undefined,
): JudgedLine {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    const problem: Problem = { code: 'json-broken-line', path: '', params: {}, severity: 'error' };
    return { faulty: true, answer: { line, problems: [problem] } };
  }
  const judgement = judge(record);
  const problems = judgement.problems.filter(({ severity }) => severity === 'error');
  if (problems.length > 0) {
    return { faulty: true, answer: { line, case: judgement.case, problems } };
  }
  if (tally === undefined) return { faulty: false, answer: judgement.answer() };
  count(tally, judgement.outcomes());
  return { faulty: false };
}
