import type { Settings } from '../../facts/parameters.js';
import { loadCompiled } from '../packs/load-compiled.js';
import { packageSchemaChecker } from '../schemas/schema-checker.js';
import type { Job } from '../workers/jobs.js';
import type { LineChunk } from './chunks.js';
import { judgeLine } from './judge-line.js';
import { lineJudge, type BatchAnswer } from './line-judges.js';
import type { Tally } from './tally.js';

export interface BatchSetup {
  readonly regulation: string;
  readonly asOf: string;
  readonly settings: Settings;
  readonly kind: BatchAnswer;
  /** Outcomes are counted instead of written. */
  readonly summary: boolean;
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
  const { regulation, asOf, settings, kind, summary } = setup as BatchSetup;
  const loaded = await loadCompiled(regulation, packageSchemaChecker());
  if (!loaded.ok) throw new Error(`The regulation ${regulation} cannot be read`);
  const judge = lineJudge(kind, loaded.value.compiled, asOf, settings);
  const decoder = new TextDecoder();
  return (chunk): BatchOutput => {
    const { bytes, firstLine } = chunk as LineChunk;
    const tally: Tally = {};
    const lines: string[] = [];
    let [judged, faulty] = [0, 0];
    for (const [index, line] of decoder.decode(bytes).split('\n').entries()) {
      if (line.trim() === '') continue;
      const judgedLine = judgeLine(line, firstLine + index, judge, summary ? tally : undefined);
      if (judgedLine.faulty) faulty += 1;
      else judged += 1;
      if (judgedLine.answer !== undefined) lines.push(`${JSON.stringify(judgedLine.answer)}\n`);
    }
    return { text: lines.join(''), judged, faulty, tally };
  };
};
