import type { Settings } from '../../facts/parameters.js';
import { outcomesOf } from '../../outcomes/outcomes-of.js';
import { loadCompiled } from '../packs/load-compiled.js';
import { packageSchemaChecker } from '../schemas/schema-checker.js';
import type { Job } from '../workers/jobs.js';
import type { LineChunk } from './chunks.js';
import { judgeLine, type JudgedLine } from './judge-line.js';
import { count, type Tally } from './tally.js';

export type BatchShape = 'whole' | 'brief' | 'summary';

export interface BatchSetup {
  readonly regulation: string;
  readonly asOf: string;
  readonly settings: Settings;
  readonly shape: BatchShape;
}

/** What became of one chunk: its answers as lines of JSON, in order. */
export interface BatchOutput {
  readonly text: string;
  readonly judged: number;
  readonly faulty: number;
  readonly tally: Tally;
}

/** A worker that judges chunks of lines by one regulation. */
export const batchJob: Job = async (setup) => {
  const { regulation, asOf, settings, shape } = setup as BatchSetup;
  const judge = await loadCompiled(regulation, packageSchemaChecker());
  if (!judge.ok) throw new Error(`The regulation ${regulation} cannot be read`);
  const { compiled } = judge.value;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
  return (chunk): BatchOutput => {
    const { bytes, firstLine } = chunk as LineChunk;
    const tally: Tally = {};
    let [text, judged, faulty] = ['', 0, 0];
    for (const [index, line] of decoder.decode(bytes).split('\n').entries()) {
      if (line.trim() === '') continue;
      const answer = judgeLine(line, firstLine + index, compiled, { asOf, settings });
      if ('decision' in answer) judged += 1;
      else faulty += 1;
      if (shape === 'summary' && 'decision' in answer) count(tally, outcomesOf(answer.decision));
      else text += `${JSON.stringify(shaped(answer, shape))}\n`;
    }
    return { text, judged, faulty, tally };
  };
};

/** The whole decision, or only how every outcome came out. */
function shaped(answer: JudgedLine, shape: BatchShape): unknown {
  if (!('decision' in answer) || shape === 'whole')
    return 'decision' in answer ? answer.decision : answer;
  const { decision } = answer;
  const outcomes = outcomesOf(decision).map(({ key, answer: came, due }) => [
    key,
    due === undefined ? came : `${came} ${due}`,
  ]);
  return {
    case: decision.case,
    asOf: decision.asOf,
    outcomes: Object.fromEntries(outcomes) as unknown,
  };
}
