import { fill } from '../../explain/fill.js';
import type { MutationReport } from '../../mutate/known-mutants.js';
import { runScenarios } from '../../scenarios/run-scenarios.js';
import { command } from '../command-frame.js';
import { jsonText, refuse } from '../command.js';
import { changeKinds, mutateTexts as texts } from '../locale/ru-mutate.js';
import { runMutation, type MutationChoice } from '../mutate/run-mutation.js';
import { readNumber } from '../read-number.js';
import { indented } from '../report/layout.js';
import { problemLine } from '../report/problem-lines.js';
import { defaultWorkers } from '../workers/map-in-order.js';
import { checkPacks, type CheckedPack } from './over-packs.js';

interface Outcome {
  readonly pack: CheckedPack;
  /** Absent: the regulation or its scenarios are not in order to begin with. */
  readonly report?: MutationReport;
}

/** `mutate`: changes a regulation in every place and reports the changes that no scenario notices. */
export const mutateCommand = command(
  'mutate',
  {
    workers: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
  async (call, output) => {
    const workers = readNumber(call, 'workers', defaultWorkers());
    const sample = readNumber(call, 'sample', Infinity, 1);
    const seed = readNumber(call, 'seed', 1);
    const only = typeof call.values.only === 'string' ? call.values.only : '';
    if (!workers.ok || !sample.ok || !seed.ok) {
      const { problems } = [workers, sample, seed].find(({ ok }) => !ok) ?? workers;
      return refuse(problems, call.asJson, output);
    }
    const checked = await checkPacks(call.names);
    if (!checked.ok) return refuse(checked.problems, call.asJson, output);
    const choice = { workers: workers.value, sample: sample.value, seed: seed.value, only };
    const outcomes: Outcome[] = [];
    for (const pack of checked.value) {
      const compiled = pack.report?.compiled;
      const sound = compiled !== undefined && passes(pack);
      outcomes.push(
        sound ? { pack, report: await runMutation(pack, compiled, choice, output) } : { pack },
      );
      const latest = outcomes.at(-1);
      if (!call.asJson && latest !== undefined) output.out(asText(latest, choice));
    }
    if (call.asJson) {
      output.out(
        jsonText(
          outcomes.map(({ pack, report }) => ({ pack: pack.name, seed: seed.value, ...report })),
        ),
      );
    }
    return outcomes.every(({ report }) => report !== undefined && isClean(report)) ? 0 : 1;
  },
);

const isClean = ({ survivors, stale }: MutationReport): boolean =>
  survivors.length === 0 && stale.length === 0;

function passes({ report, scenarios }: CheckedPack): boolean {
  const compiled = report?.compiled;
  if (compiled === undefined) return false;
  return Object.values(scenarios).every((table) =>
    runScenarios(compiled, table).every(({ mismatches }) => mismatches.length === 0),
  );
}

function asText({ pack, report }: Outcome, { sample, seed }: MutationChoice): string {
  if (report === undefined) {
    const errors = pack.problems.filter(({ severity }) => severity === 'error');
    const lines = [fill(texts.broken, { pack: pack.name }), ...indented(errors.map(problemLine))];
    return `${lines.join('\n')}\n`;
  }
  const { survivors, stale, explained, mutants, tried, noticed, refused } = report;
  const counts = { mutants, tried, noticed, refused };
  const lines = [
    fill(texts.summary, {
      pack: pack.name,
      ...counts,
      explained: explained.length,
      survivors: survivors.length,
    }),
    ...(tried < mutants && Number.isFinite(sample)
      ? indented([fill(texts.sample, { sample, seed })])
      : []),
    ...listed(
      texts.survivors,
      survivors.map(({ kind, mutant }) =>
        fill(texts.survivor, { kind: changeKinds[kind], mutant }),
      ),
    ),
    ...listed(
      texts.stale,
      stale.map(({ mutant }) => mutant),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : indented([heading, ...indented(lines)]);
}
