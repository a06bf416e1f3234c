import type { ScheduleEvery, StageDuration } from '../../contracts/regulation.js';
import { fill } from '../../explain/fill.js';
import {
  docsColumns as columns,
  docsHeadings as headings,
  docsTexts as texts,
} from '../locale/ru-docs.js';
import { clause, name, origin, whenText } from './class-tables.js';
import { tableOf, type DocTable } from './doc-model.js';
import { wordText, type Titles } from './titles.js';

/** How a case goes: stages, terms, what comes back, how many cases one person holds. */
export function courseTables(titles: Titles): readonly DocTable[] {
  const { regulation } = titles;
  const stages = [...regulation.stages].sort((left, right) => left.order - right.order);
  return [
    ...tableOf(headings.stages, stages, [
      name,
      [columns.enteredBy, ({ enteredBy }) => titles.event(enteredBy)],
      [
        columns.guards,
        ({ guards }) =>
          guards.map(({ title, force }) => fill(texts.guard, { title, force: wordText(force) })),
      ],
      [columns.next, ({ next }) => next.map(titles.stage)],
      [columns.movedBy, ({ movedBy }) => titles.roles(movedBy)],
      [columns.duration, ({ duration }) => durationText(duration, titles)],
      clause,
      origin,
    ]),
    ...tableOf(headings.deadlines, regulation.deadlines, [
      name,
      [columns.from, ({ from }) => titles.event(from)],
      [columns.term, ({ term }) => titles.term(term)],
      [columns.when, ({ when }) => whenText(when, titles)],
      [columns.metBy, ({ metBy }) => titles.event(metBy)],
      [columns.responsible, ({ responsible }) => titles.role(responsible)],
      [columns.document, ({ document }) => titles.document(document)],
      clause,
      origin,
    ]),
    ...tableOf(headings.schedules, regulation.schedules, [
      name,
      [columns.every, ({ every }) => everyText(every, titles)],
      [columns.from, ({ from }) => titles.event(from)],
      [columns.when, ({ when }) => whenText(when, titles)],
      [columns.metBy, ({ metBy }) => titles.event(metBy)],
      [columns.responsible, ({ responsible }) => titles.role(responsible)],
      [columns.document, ({ document }) => titles.document(document)],
      clause,
      origin,
    ]),
    ...tableOf(headings.limits, regulation.limits, [
      name,
      [columns.role, ({ role }) => titles.role(role)],
      [columns.max, ({ max }) => titles.amount(max)],
      clause,
      origin,
    ]),
  ];
}

function durationText(duration: StageDuration | undefined, titles: Titles): readonly string[] {
  if (duration === undefined) return [];
  const { min, max } = duration;
  return [
    ...(min === undefined ? [] : [fill(texts.minimum, { term: titles.term(min) })]),
    ...(max === undefined ? [] : [fill(texts.maximum, { term: titles.term(max) })]),
  ];
}

/** «каждый месяц, с первого полного периода». */
export function everyText(every: ScheduleEvery, titles: Titles): string {
  if ('term' in every) return fill(texts.rolling, { term: titles.term(every.term) });
  const often = every.unit === 'calendar-month' ? texts.monthly : texts.weekly;
  return `${often}, ${texts[every.firstPeriod]}`;
}
