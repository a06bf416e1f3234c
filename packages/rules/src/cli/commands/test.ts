import { fill } from '../../explain/fill.js';
import type { Mismatch } from '../../scenarios/mismatch.js';
import { runScenarios } from '../../scenarios/run-scenarios.js';
import { readArguments } from '../arguments.js';
import { jsonText, refuse, type Command } from '../command.js';
import { testTexts as texts } from '../locale/ru.js';
import { helpTexts } from '../locale/ru-help.js';
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
export const testCommand: Command = async (args, output) => {
  const read = readArguments(args);
  if (!read.ok) return refuse(read.problems, false, output);
  const { values, names } = read.value;
  const asJson = values.json === true;
  if (values.help === true) {
    output.out(helpTexts.test ?? '');
    return 0;
  }
  const checked = await checkPacks(names);
  if (!checked.ok) return refuse(checked.problems, asJson, output);
  const results = checked.value.map((pack) => ({
    pack,
    errors: errorsOf(pack),
    rows: runPack(pack),
  }));
  output.out(
    asJson
      ? jsonText(
          results.map(({ pack, errors, rows }) => ({ pack: pack.name, problems: errors, rows })),
        )
      : results
          .map(({ pack, errors, rows }) => asText(pack.name, errors.map(problemLine), rows))
          .join(''),
  );
  const failed = results.some(({ errors, rows }) => errors.length > 0 || rows.some(isFailed));
  return failed ? 1 : 0;
};

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
