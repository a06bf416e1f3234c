import { parseCivilDate } from '../civil/index.js';
import type { Decision } from '../contracts/decision.js';
import type { Problem, Result } from '../contracts/problem.js';
import { evaluate } from '../engine/evaluate.js';
import { argumentProblem, missingArguments, type Arguments } from './arguments.js';
import { readCase, type ReadCase } from './files/read-case.js';
import { readSettings } from './files/read-settings.js';
import { loadCompiled, type Judge } from './packs/load-compiled.js';
import { packageSchemaChecker } from './schemas/schema-checker.js';

/** Keys of the commands that judge one case. */
export const CASE_KEYS = {
  regulation: { type: 'string' },
  'as-of': { type: 'string' },
  settings: { type: 'string' },
} as const;

interface Question {
  readonly regulation: string;
  readonly asOf: string;
  readonly file: string;
  readonly settingsFile: string | undefined;
}

/** A decision and all that its text needs; `problems` are warnings. */
export interface JudgedCase extends Judge {
  readonly decision: Decision;
}

/** Reads what a call asks – a regulation, a day, a case, settings – and judges the case. */
export async function judgeCase(call: Arguments): Promise<Result<JudgedCase>> {
  const asked = readQuestion(call);
  if (!asked.ok) return asked;
  const { regulation, asOf, file, settingsFile } = asked.value;
  const checkSchema = packageSchemaChecker();
  const judge = await loadCompiled(regulation, checkSchema);
  if (!judge.ok) return judge;
  const given = await readCase(file, checkSchema);
  if (!given.ok) return given;
  const settings = await readSettings(settingsFile);
  if (!settings.ok) return settings;

  const { compiled, vocabulary } = judge.value;
  const decision = evaluate(compiled, given.value.record, { asOf, settings: settings.value });
  const problems = decision.problems.map((problem) => placed(problem, given.value, settingsFile));
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };
  return { ok: true, value: { decision, compiled, vocabulary }, problems };
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

/** Where a problem of a decision stands: in the case, in the settings or in the call. */
function placed(problem: Problem, { place }: ReadCase, settingsFile: string | undefined): Problem {
  const { path } = problem;
  if (path.startsWith('/settings')) {
    return settingsFile === undefined ? problem : { ...problem, file: settingsFile };
  }
  if (path === '/asOf') return problem;
  return place(problem);
}
