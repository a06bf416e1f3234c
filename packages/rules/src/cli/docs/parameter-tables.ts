import type { Parameter, ParameterValue } from '../../contracts/regulation.js';
import { describeValue } from '../../explain/index.js';
import { fill } from '../../explain/fill.js';
import { describeQuantity } from '../../explain/quantity.js';
import {
  docsColumns as columns,
  docsHeadings as headings,
  docsTexts as texts,
} from '../locale/ru-docs.js';
import { clause, name, origin } from './class-tables.js';
import { tableOf, type DocTable } from './doc-model.js';
import { actText, dayText, type Titles } from './titles.js';

/** Numbers with where they come from, chosen readings, and what the text does not say. */
export function parameterTables({ regulation }: Titles): readonly DocTable[] {
  return [
    ...tableOf(headings.parameters, regulation.parameters, [
      name,
      [columns.value, (one) => one.values.map((dated) => datedText(dated, one))],
      [columns.act, (one) => actsOf(one)],
      [
        columns.checked,
        ({ values }) => values.flatMap(({ lastChecked }) => checkedText(lastChecked)),
      ],
      clause,
      origin,
    ]),
    ...tableOf(headings.readings, regulation.readings, [
      [columns.origin, ({ id }) => id],
      [columns.clause, (one) => one.clause],
      [columns.issue, ({ issue }) => issue],
      [columns.interpretation, ({ interpretation }) => interpretation],
    ]),
    ...tableOf(headings.notRegulated, regulation.notRegulated, [
      [columns.name, ({ title }) => title],
      [columns.clause, (one) => one.clause ?? []],
    ]),
    ...tableOf(headings.description, regulation.description, [
      name,
      [columns.text, ({ text }) => text],
      clause,
    ]),
  ];
}

const checkedText = (day: string | undefined): readonly string[] =>
  day === undefined ? [] : [dayText(day)];

function datedText({ value, from, to }: ParameterValue, { unit, options }: Parameter): string {
  const period =
    to === undefined
      ? fill(texts.from, { from: dayText(from) })
      : fill(texts.fromTo, { from: dayText(from), to: dayText(to) });
  if (value === null) return `${texts.unset} ${period}`;
  const option = options?.find(({ id }) => id === value)?.title;
  const shown =
    option ??
    (typeof value === 'number' ? describeQuantity(value, unit) : describeValue(value, undefined));
  return `${shown} ${period}`;
}

function actsOf({ act, values }: Parameter): readonly string[] {
  const acts = [act, ...values.map((dated) => dated.act)].map(actText);
  return [...new Set(acts)].filter((text) => text !== '');
}
