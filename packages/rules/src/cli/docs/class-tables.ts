import type { Condition } from '../../contracts/condition.js';
import type { Cited } from '../../contracts/regulation.js';
import { fill } from '../../explain/fill.js';
import {
  docsColumns as columns,
  docsHeadings as headings,
  docsTexts as texts,
} from '../locale/ru-docs.js';
import { conditionText } from './condition-text.js';
import { tableOf, type Column, type DocTable } from './doc-model.js';
import { originText, type Titles } from './titles.js';

/** Columns that every cited element has: its name at the left, its clause and force at the right. */
export const name: Column<Pick<Cited, 'title'>> = [columns.name, ({ title }) => title];
export const clause: Column<Pick<Cited, 'clause'>> = [columns.clause, (one) => one.clause];
export const origin: Column<Pick<Cited, 'origin' | 'reading'>> = [columns.origin, originText];

/** A condition under which something applies; without one it always does. */
export const whenText = (condition: Condition | undefined, titles: Titles): string =>
  condition === undefined ? '' : conditionText(condition, titles);

/** Who is accompanied: categories, levels, and what a specialist records. */
export function classTables(titles: Titles): readonly DocTable[] {
  const { regulation } = titles;
  const values = [
    columns.values,
    (one: { readonly values: readonly Cited[] }) => one.values.map(({ title }) => title),
  ] as const;
  return [
    ...tableOf(headings.categories, regulation.categories, [
      name,
      [columns.when, ({ conditions }) => conditionText(conditions, titles)],
      clause,
      origin,
    ]),
    ...tableOf(headings.levels, regulation.levels, [
      name,
      [
        columns.signs,
        ({ signs }) =>
          signs.map(({ title, conditions }) =>
            fill(texts.sign, { title, condition: conditionText(conditions, titles) }),
          ),
      ],
      [columns.when, ({ conditions }) => whenText(conditions, titles)],
      clause,
      origin,
    ]),
    ...tableOf(headings.classifications, regulation.classifications, [
      name,
      values,
      clause,
      origin,
    ]),
    ...tableOf(headings.help, regulation.help, [name, values, clause, origin]),
  ];
}
