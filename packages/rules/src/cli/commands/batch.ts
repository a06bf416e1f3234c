import { createReadStream, existsSync } from 'node:fs';
import { parseCivilDate } from '../../civil/index.js';
import { fill } from '../../explain/fill.js';
import { describeNumber } from '../../explain/quantity.js';
import type { Problem, Result } from '../../contracts/problem.js';
import { argumentProblem, missingArguments } from '../arguments.js';
import type { BatchOutput, BatchSetup } from '../batch/batch-job.js';
import { lineChunks, type LineChunk } from '../batch/chunks.js';
import type { BatchAnswer } from '../batch/line-judges.js';
import { addTally, type Tally } from '../batch/tally.js';
import { command, type Call } from '../command-frame.js';
import { jsonText, refuse, type ExitCode, type Output } from '../command.js';
import { readSettings } from '../files/read-settings.js';
import { batchTexts as texts } from '../locale/ru-batch.js';
import { loadCompiled } from '../packs/load-compiled.js';
import { startProgress } from '../progress.js';
import { readNumber } from '../read-number.js';
import { packageSchemaChecker } from '../schemas/schema-checker.js';
import { defaultWorkers, mapInOrder } from '../workers/map-in-order.js';

/** `batch`: judges a stream of cases, one a line, in constant memory on all cores. */
export const batchCommand = command(
  'batch',
  {
    regulation: { type: 'string' },
    'as-of': { type: 'string' },
    settings: { type: 'string' },
    brief: { type: 'boolean' },
    conditions: { type: 'boolean' },
    summary: { type: 'boolean' },
    workers: { type: 'string' },
  },
  async (call, output) => {
    const asked = await readAsked(call);
    const workers = readNumber(call, 'workers', defaultWorkers());
    if (!asked.ok) return refuse(asked.problems, call.asJson, output);
    if (!workers.ok) return refuse(workers.problems, call.asJson, output);
    const stream = streamOf(call, output);
    if (!stream.ok) return refuse(stream.problems, call.asJson, output);
    const chunks = lineChunks(stream.value);
    const outputs = mapInOrder<LineChunk, BatchOutput>('batch', asked.value, chunks, workers.value);
    return writeOut(outputs, asked.value.summary, output);
  },
);

async function readAsked(call: Call): Promise<Result<BatchSetup>> {
  const { regulation, 'as-of': asOf, settings } = call.values;
  const missing = missingArguments({ '--regulation': regulation, '--as-of': asOf });
  if (missing.length > 0) return { ok: false, problems: missing };
  const date = parseCivilDate(String(asOf), '--as-of');
  if (!date.ok) return date;
  const given = await readSettings(typeof settings === 'string' ? settings : undefined);
  if (!given.ok) return given;
  // A regulation that is not in order is told of once, before any worker starts.
  const judge = await loadCompiled(String(regulation), packageSchemaChecker());
  if (!judge.ok) return judge;
  const value = {
    regulation: String(regulation),
    asOf: date.value,
    settings: given.value,
    kind: kindOf(call),
    summary: call.values.summary === true,
  };
  return { ok: true, value, problems: [] };
}

function kindOf({ values }: Call): BatchAnswer {
  if (values.conditions === true) return 'conditions';
  return values.brief === true ? 'brief' : 'whole';
}

function streamOf({ names }: Call, { input }: Output): Result<AsyncIterable<Uint8Array>> {
  const [file = '-', ...extra] = names;
  const refused = (code: string, value: string): Result<never> & { ok: false } => ({
    ok: false,
    problems: [argumentProblem(code, value)],
  });
  if (extra.length > 0) return refused('argument-extra', extra.join(' '));
  if (file !== '-') {
    if (!existsSync(file)) return { ok: false, problems: [absent(file)] };
    return { ok: true, value: createReadStream(file), problems: [] };
  }
  if (input === undefined) return refused('argument-missing', 'дела.ndjson');
  return { ok: true, value: input, problems: [] };
}

const absent = (file: string): Problem => ({
  code: 'file-absent',
  path: '',
  params: { file },
  severity: 'error',
});

async function writeOut(
  outputs: AsyncIterable<BatchOutput>,
  summary: boolean,
  output: Output,
): Promise<ExitCode> {
  const progress = startProgress(output);
  const started = performance.now();
  const total: Tally = {};
  let [judged, faulty] = [0, 0];
  const rate = (): string => {
    const seconds = (performance.now() - started) / 1000;
    return describeNumber(Math.round((judged + faulty) / Math.max(seconds, 0.001)));
  };
  for await (const part of outputs) {
    judged += part.judged;
    faulty += part.faulty;
    addTally(total, part.tally);
    if (part.text !== '') output.out(part.text);
    await output.drain?.();
    progress.at(() => fill(texts.progress, { judged, faulty, rate: rate() }));
  }
  progress.end();
  if (summary) output.out(jsonText({ judged, faulty, outcomes: total }));
  const seconds = describeNumber((performance.now() - started) / 1000);
  output.err(`${fill(texts.done, { judged, faulty, seconds, rate: rate() })}\n`);
  return faulty > 0 ? 1 : 0;
}
