import { parseCivilDate } from '../../civil/index.js';
import { compileRegulation } from '../../engine/compile-regulation.js';
import { evaluate } from '../../engine/evaluate.js';
import type { CaseRecord } from '../../contracts/case.js';
import type { Problem } from '../../contracts/problem.js';
import { argumentProblem, readArguments } from '../arguments.js';
import { jsonText, refuse, type Command } from '../command.js';
import { readJsonFile } from '../files/read-json-file.js';
import { readSettings } from '../files/read-settings.js';
import { packageFolders } from '../files/package-folders.js';
import { helpTexts } from '../locale/ru-help.js';
import { findPack } from '../packs/find-packs.js';
import { loadPack } from '../packs/load-pack.js';
import { loadSurroundings } from '../packs/load-surroundings.js';
import { decisionText } from '../report/decision-text.js';
import { problemLines } from '../report/problem-lines.js';
import { createSchemaChecker, type SchemaChecker } from '../schemas/schema-checker.js';

const OPTIONS = {
  regulation: { type: 'string' },
  'as-of': { type: 'string' },
  settings: { type: 'string' },
} as const;

/**
 * A case of one regulation may be judged by another: the categories of Tula for a family of Lgov.
 * The reader is told, and the answer stands.
 */
const ONLY_TOLD = new Set(['case-regulation']);

/** `evaluate`: what a regulation says of a case on a day. */
export const evaluateCommand: Command = async (args, output) => {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return refuse(read.problems, false, output);
  const { values, names } = read.value;
  const asJson = values.json === true;
  if (values.help === true) {
    output.out(helpTexts.evaluate ?? '');
    return 0;
  }
  const [file, ...extra] = names;
  const { regulation: name, 'as-of': asOf, settings: settingsFile } = values;
  if (typeof name !== 'string' || typeof asOf !== 'string' || file === undefined) {
    return refuse(
      missingArguments({ '--regulation': name, '--as-of': asOf, 'дело.json': file }),
      asJson,
      output,
    );
  }
  if (extra.length > 0)
    return refuse([argumentProblem('argument-extra', extra.join(' '))], asJson, output);
  const date = parseCivilDate(asOf, '--as-of');
  if (!date.ok) return refuse(date.problems, asJson, output);

  const checkSchema = createSchemaChecker(packageFolders.schemas);
  const compiled = await compile(name, checkSchema);
  if (!compiled.ok) return refuse(compiled.problems, asJson, output);
  const record = await readCase(file, checkSchema);
  if (!record.ok) return refuse(record.problems, asJson, output);
  const settings = await readSettings(typeof settingsFile === 'string' ? settingsFile : undefined);
  if (!settings.ok) return refuse(settings.problems, asJson, output);

  const decision = evaluate(compiled.value, record.value.value as CaseRecord, {
    asOf,
    settings: settings.value,
  });
  const problems = decision.problems.map((problem) => withLine(problem, file, record.value.lineOf));
  const faults = problems.filter(
    ({ code, severity }) => severity === 'error' && !ONLY_TOLD.has(code),
  );
  if (faults.length > 0) return refuse(faults, asJson, output);
  const { regulation } = compiled.value;
  const vocabulary = {
    facts: [...compiled.value.vocabulary.facts.values()],
    events: [...compiled.value.vocabulary.events.values()],
  };
  output.out(asJson ? jsonText(decision) : decisionText(decision, { regulation, vocabulary }));
  if (!asJson) output.err(problemLines(problems));
  return 0;
};

function missingArguments(given: Readonly<Record<string, unknown>>): readonly Problem[] {
  return Object.entries(given)
    .filter(([, value]) => typeof value !== 'string')
    .map(([name]) => argumentProblem('argument-missing', name));
}

async function compile(name: string, checkSchema: SchemaChecker) {
  const place = findPack(name);
  if (!place.ok) return place;
  const surroundings = await loadSurroundings(checkSchema);
  if (!surroundings.ok) return surroundings;
  const loaded = await loadPack(place.value, checkSchema);
  if (!loaded.ok) return loaded;
  const { vocabulary, calendar } = surroundings.value;
  return compileRegulation(loaded.value.pack.regulation, vocabulary, calendar);
}

async function readCase(file: string, checkSchema: SchemaChecker): ReturnType<typeof readJsonFile> {
  const read = await readJsonFile(file);
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  const problems = checkSchema('case-record', value).map((problem) =>
    withLine(problem, file, lineOf),
  );
  return problems.length > 0 ? { ok: false, problems } : read;
}

function withLine(problem: Problem, file: string, lineOf: (pointer: string) => number): Problem {
  const { path } = problem;
  if (path === '/asOf' || path.startsWith('/settings')) return problem;
  return { ...problem, file, params: { ...problem.params, line: lineOf(path) } };
}
