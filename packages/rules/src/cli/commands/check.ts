import { fill } from '../../explain/fill.js';
import { readArguments } from '../arguments.js';
import { jsonText, refuse, type Command } from '../command.js';
import { checkTexts as texts } from '../locale/ru.js';
import { helpTexts } from '../locale/ru-help.js';
import { indented } from '../report/layout.js';
import { problemLine } from '../report/problem-lines.js';
import { checkPacks, type CheckedPack } from './over-packs.js';

/** `check`: everything that can be said of a pack before a case is judged by it. */
export const checkCommand: Command = async (args, output) => {
  const read = readArguments(args);
  if (!read.ok) return refuse(read.problems, false, output);
  const { values, names } = read.value;
  const asJson = values.json === true;
  if (values.help === true) {
    output.out(helpTexts.check ?? '');
    return 0;
  }
  const checked = await checkPacks(names, { decisions: true });
  if (!checked.ok) return refuse(checked.problems, asJson, output);
  output.out(asJson ? jsonText(checked.value.map(asData)) : checked.value.map(asText).join('\n'));
  return checked.value.some((pack) => errorsOf(pack) > 0) ? 1 : 0;
};

const errorsOf = ({ problems }: CheckedPack): number =>
  problems.filter(({ severity }) => severity === 'error').length;

function asData({ name, problems, report }: CheckedPack) {
  return { pack: name, problems, ...report?.coverage };
}

function asText(pack: CheckedPack): string {
  const { name, problems, report } = pack;
  const errors = errorsOf(pack);
  const heading =
    problems.length === 0
      ? fill(texts.sound, { pack: name })
      : fill(texts.faulty, { pack: name, errors, warnings: problems.length - errors });
  const {
    normsWithoutElement = [],
    elementsWithoutScenario = [],
    normsWithoutScenario = [],
  } = report?.coverage ?? {};
  return [
    heading,
    ...indented(problems.map(problemLine)),
    ...listed(texts.normsWithoutElement, normsWithoutElement),
    ...listed(texts.elementsWithoutScenario, elementsWithoutScenario),
    ...listed(texts.normsWithoutScenario, normsWithoutScenario),
    '',
  ].join('\n');
}

function listed(text: string, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  return indented([fill(text, { count: ids.length }), ...indented(ids)]);
}
