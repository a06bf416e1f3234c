import { parseCivilDate } from '../../civil/index.js';
import { evaluate } from '../../engine/evaluate.js';
import type { Problem, Result } from '../../contracts/problem.js';
import { argumentProblem, missingArguments, readArguments, type Arguments } from '../arguments.js';
import { jsonText, refuse, type Command } from '../command.js';
import { readCase, type ReadCase } from '../files/read-case.js';
import { readSettings } from '../files/read-settings.js';
import { helpTexts } from '../locale/ru-help.js';
import { loadCompiled } from '../packs/load-compiled.js';
import { decisionText } from '../report/decision-text.js';
import { problemLines } from '../report/problem-lines.js';
import { packageSchemaChecker } from '../schemas/schema-checker.js';

const OPTIONS = {
  regulation: { type: 'string' },
  'as-of': { type: 'string' },
  settings: { type: 'string' },
} as const;

/** `evaluate`: what a regulation says of a case on a day. */
export const evaluateCommand: Command = async (args, output) => {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return refuse(read.problems, false, output);
  const asJson = read.value.values.json === true;
  if (read.value.values.help === true) {
    output.out(helpTexts.evaluate ?? '');
    return 0;
  }
  const asked = readQuestion(read.value);
  if (!asked.ok) return refuse(asked.problems, asJson, output);
  const { regulation, asOf, file, settingsFile } = asked.value;

  const checkSchema = packageSchemaChecker();
  const judge = await loadCompiled(regulation, checkSchema);
  if (!judge.ok) return refuse(judge.problems, asJson, output);
  const given = await readCase(file, checkSchema);
  if (!given.ok) return refuse(given.problems, asJson, output);
  const settings = await readSettings(settingsFile);
  if (!settings.ok) return refuse(settings.problems, asJson, output);

  const { compiled, vocabulary } = judge.value;
  const decision = evaluate(compiled, given.value.record, { asOf, settings: settings.value });
  const problems = decision.problems.map((problem) => placed(problem, given.value, settingsFile));
  if (problems.some(({ severity }) => severity === 'error'))
    return refuse(problems, asJson, output);
  const context = { vocabulary, regulation: compiled.regulation };
  output.out(asJson ? jsonText(decision) : decisionText(decision, context));
  if (!asJson) output.err(problemLines(problems));
  return 0;
};

interface Question {
  readonly regulation: string;
  readonly asOf: string;
  readonly file: string;
  readonly settingsFile: string | undefined;
}

function readQuestion({ values, names }: Arguments): Result<Question> {
  const [file, ...extra] = names;
  const { regulation, 'as-of': asOf, settings } = values;
  if (typeof regulation !== 'string' || typeof asOf !== 'string' || file === undefined) {
    return {
      ok: false,
      problems: missingArguments({
        '--regulation': regulation,
        '--as-of': asOf,
        'дело.json': file,
      }),
    };
  }
  if (extra.length > 0) {
    return { ok: false, problems: [argumentProblem('argument-extra', extra.join(' '))] };
  }
  const date = parseCivilDate(asOf, '--as-of');
  if (!date.ok) return date;
  const settingsFile = typeof settings === 'string' ? settings : undefined;
  return { ok: true, value: { regulation, asOf, file, settingsFile }, problems: [] };
}

/**
 * Where a problem of a decision stands. A case of one regulation may be judged by another (the
 * categories of Tula for a family of Lgov): the reader is told, and the answer stands.
 */
function placed(problem: Problem, { place }: ReadCase, settingsFile: string | undefined): Problem {
  const { code, path } = problem;
  if (path.startsWith('/settings')) {
    return settingsFile === undefined ? problem : { ...problem, file: settingsFile };
  }
  if (path === '/asOf') return problem;
  return code === 'case-regulation' ? { ...place(problem), severity: 'warning' } : place(problem);
}
