import { formatRussianDate, parseCivilDate, type CivilDate } from '../../civil/index.js';
import type { Problem, Result } from '../../contracts/problem.js';
import { compareDecisions, type OutcomeChange } from '../../diff/compare-decisions.js';
import { sumChanges, type ChangeSum } from '../../diff/sum-changes.js';
import { evaluate } from '../../engine/evaluate.js';
import { fill } from '../../explain/fill.js';
import { missingArguments } from '../arguments.js';
import { command, type Call } from '../command-frame.js';
import { jsonText, refuse } from '../command.js';
import { packSource } from '../diff/pack-at-revision.js';
import { readCases } from '../files/read-cases.js';
import { readSettings } from '../files/read-settings.js';
import { diffTexts as texts } from '../locale/ru-diff.js';
import { loadCompiled, type Judge } from '../packs/load-compiled.js';
import { answerText } from '../report/answer-text.js';
import { indented, section } from '../report/layout.js';
import { packageSchemaChecker } from '../schemas/schema-checker.js';

interface CaseChanges {
  readonly case: string;
  readonly changes: readonly OutcomeChange[];
}

/** `diff`: what a change of the rules does to given cases. */
export const diffCommand = command(
  'diff',
  { 'as-of': { type: 'string' }, settings: { type: 'string' } },
  async (call, output) => {
    const asked = readAsked(call);
    if (!asked.ok) return refuse(asked.problems, call.asJson, output);
    const { before, after, asOf, files } = asked.value;
    const judges = [await loadAt(before), await loadAt(after)] as const;
    const [old, present] = judges;
    const cases = await readCases(files, packageSchemaChecker());
    const file = call.values.settings;
    const settings = await readSettings(typeof file === 'string' ? file : undefined);
    const problems = [...judges, cases, settings].flatMap((read) => (read.ok ? [] : read.problems));
    if (!old.ok || !present.ok || !cases.ok || !settings.ok) {
      return refuse(problems, call.asJson, output);
    }
    const options = { asOf, settings: settings.value };
    const changed = cases.value
      .map((record) => ({
        case: record.id,
        changes: compareDecisions(
          evaluate(old.value.compiled, record, options),
          evaluate(present.value.compiled, record, options),
        ),
      }))
      .filter(({ changes }) => changes.length > 0);
    const sums = sumChanges(changed.map(({ changes }) => changes));
    const count = cases.value.length;
    output.out(
      call.asJson
        ? jsonText({ asOf, cases: count, changed, sums })
        : asText(asOf, count, changed, sums),
    );
    return changed.length > 0 ? 1 : 0;
  },
);

interface Asked {
  readonly before: string;
  readonly after: string;
  readonly asOf: CivilDate;
  readonly files: readonly string[];
}

function readAsked({ names, values }: Call): Result<Asked> {
  const [before, after, ...files] = names;
  const missing = missingArguments({
    'прежний регламент': before,
    'новый регламент': after,
    'дела.json': files[0],
    '--as-of': values['as-of'],
  });
  if (before === undefined || after === undefined || missing.length > 0) {
    return { ok: false, problems: missing };
  }
  const date = parseCivilDate(String(values['as-of']), '--as-of');
  if (!date.ok) return date;
  return { ok: true, value: { before, after, asOf: date.value, files }, problems: [] };
}

async function loadAt(name: string): Promise<Result<Judge>> {
  const source = await packSource(name);
  if (!source.ok) return source;
  const loaded = await loadCompiled(source.value.folder, packageSchemaChecker());
  await source.value.release();
  if (loaded.ok) return loaded;
  const named = (problem: Problem): Problem => ({
    ...problem,
    file: `${name}/${problem.file ?? ''}`,
  });
  return { ok: false, problems: loaded.problems.map(named) };
}

function asText(
  asOf: CivilDate,
  count: number,
  changed: readonly CaseChanges[],
  sums: readonly ChangeSum[],
): string {
  const heading = fill(texts.heading, {
    count,
    changed: changed.length,
    asOf: formatRussianDate(asOf),
  });
  if (changed.length === 0) return `${heading}\n${texts.same}\n`;
  const cases = changed.flatMap(({ case: id, changes }) => [
    fill(texts.case, { case: id }),
    ...indented(changes.map(changeLine)),
  ]);
  return `${heading}\n${cases.join('\n')}\n${section(texts.sums, sums.map(sumLine))}`;
}

function changeLine({
  key,
  title,
  clause,
  before,
  after,
  dueBefore,
  dueAfter,
}: OutcomeChange): string {
  return fill(texts.change, {
    key,
    title,
    clause: clause.join(', '),
    before: before === undefined ? texts.none : answerText(key, before, dueBefore),
    after: after === undefined ? texts.gone : answerText(key, after, dueAfter),
  });
}

function sumLine({ key, title, before, after, moved, cases }: ChangeSum): string {
  const turn = fill(texts.turn, {
    key,
    title,
    before: before === undefined ? texts.none : answerText(key, before),
    after: after === undefined ? texts.gone : answerText(key, after),
  });
  const change = moved === 0 ? turn : fill(texts.moved, { change: turn, moved });
  return fill(texts.sum, { cases, change });
}
