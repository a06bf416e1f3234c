import { fill } from '../../explain/fill.js';
import type { Mismatch } from '../../scenarios/mismatch.js';
import { coverLeaves } from '../../leaf-coverage/cover-leaves.js';
import type { LeafCoverage } from '../../leaf-coverage/leaf-coverage.js';
import { runScenarios } from '../../scenarios/run-scenarios.js';
import { command } from '../command-frame.js';
import { jsonText, refuse } from '../command.js';
import { testTexts as texts } from '../locale/ru.js';
import { coverageText } from '../report/coverage-text.js';
import { indented } from '../report/layout.js';
import { problemLine } from '../report/problem-lines.js';
import { checkPacks, type CheckedPack } from './over-packs.js';

/** One row of a table that was run. */
interface RowOutcome {
  readonly file: string;
  readonly row: string;
  readonly asOf: string;
  readonly mismatches: readonly Mismatch[];
}

/** `test`: runs the scenarios of packs and shows the rows that did not come out as expected. */
export const testCommand = command(
  'test',
  { coverage: { type: 'boolean' } },
  async ({ names, values, asJson }, output) => {
    const checked = await checkPacks(names);
    if (!checked.ok) return refuse(checked.problems, asJson, output);
    const results = checked.value.map((pack) => ({
      pack,
      errors: errorsOf(pack),
      rows: runPack(pack),
      leaves: values.coverage === true ? leavesOfPack(pack) : undefined,
    }));
    output.out(
      asJson
        ? jsonText(
            results.map(({ pack, errors, rows, leaves }) => ({
              pack: pack.name,
              problems: errors,
              rows,
              ...(leaves === undefined ? {} : { leaves }),
            })),
          )
        : results
            .map(
              ({ pack, errors, rows, leaves }) =>
                asText(pack.name, errors.map(problemLine), rows) + coverageText(leaves),
            )
            .join(''),
    );
    const failed = results.some(({ errors, rows }) => errors.length > 0 || rows.some(isFailed));
    return failed ? 1 : 0;
  },
);

const errorsOf = ({ problems }: CheckedPack) =>
  problems.filter(({ severity }) => severity === 'error');
const isFailed = ({ mismatches }: RowOutcome): boolean => mismatches.length > 0;

function runPack({ report, scenarios }: CheckedPack): readonly RowOutcome[] {
  const compiled = report?.compiled;
  if (compiled === undefined) return [];
  return Object.entries(scenarios).flatMap(([file, table]) =>
    runScenarios(compiled, table).map(({ row, mismatches }) => ({
      file,
      row: row.name,
      asOf: row.asOf,
      mismatches,
    })),
  );
}

function leavesOfPack({ report, scenarios }: CheckedPack): readonly LeafCoverage[] {
  const compiled = report?.compiled;
  return compiled === undefined ? [] : coverLeaves(compiled, Object.values(scenarios));
}

function asText(pack: string, errors: readonly string[], rows: readonly RowOutcome[]): string {
  const failed = rows.filter(isFailed);
  const count = rows.length;
  const heading = fill(
    count === 0 ? texts.none : failed.length === 0 ? texts.passed : texts.failed,
    {
      pack,
      count,
      failed: failed.length,
    },
  );
  const lines = failed.flatMap(({ file, row, asOf, mismatches }) => [
    fill(texts.row, { file, row, asOf }),
    ...indented(mismatches.map(mismatchLine)),
  ]);
  return `${[heading, ...indented([...errors, ...lines])].join('\n')}\n`;
}

function mismatchLine({ at, expected, actual }: Mismatch): string {
  const show = (value: unknown): string =>
    value === undefined ? texts.nothing : typeof value === 'string' ? value : JSON.stringify(value);
  return fill(texts.mismatch, { at, expected: show(expected), actual: show(actual) });
}
