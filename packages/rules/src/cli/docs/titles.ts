import { formatRussianDate, isCivilDate } from '../../civil/index.js';
import type { Json } from '../../contracts/condition.js';
import type { Act, Cited, EventMatch, Regulation, Term } from '../../contracts/regulation.js';
import type { Vocabulary } from '../../contracts/vocabulary.js';
import { eventTitle } from '../../explain/describe-event.js';
import { describeValue } from '../../explain/index.js';
import { fill } from '../../explain/fill.js';
import { describeQuantity } from '../../explain/quantity.js';
import type { RegisteredDocument } from '../../norms/norm.js';
import { docsTexts as texts, docsWords, originNames } from '../locale/ru-docs.js';

/** Where the names of a document are found. */
export interface DocSources {
  readonly regulation: Regulation;
  readonly vocabulary: Vocabulary;
  readonly documents: readonly RegisteredDocument[];
}

/** Names of everything that a regulation refers to by id, as people read them. */
export interface Titles extends DocSources {
  readonly role: (id: string | undefined) => string;
  readonly roles: (ids: readonly string[] | undefined) => readonly string[];
  readonly document: (id: string | undefined) => string;
  readonly stage: (id: string) => string;
  readonly event: (match: EventMatch | undefined) => string;
  readonly fact: (id: string) => string;
  /** A number, or the value that a parameter has now with its name. */
  readonly amount: (amount: number | { readonly parameter: string }, unit?: string) => string;
  readonly parameter: (id: string, unit?: string) => string;
  readonly term: (term: Term | undefined) => string;
}

export function titlesOf(sources: DocSources): Titles {
  const { regulation, vocabulary, documents } = sources;
  const titleIn = (list: readonly { readonly id: string; readonly title: string }[], id: string) =>
    list.find((one) => one.id === id)?.title ?? id;
  const role = (id: string | undefined): string =>
    id === undefined ? '' : (regulation.roles[id] ?? titleIn(regulation.bodies, id));
  const parameter = (id: string, unit?: string): string => {
    const found = regulation.parameters.find((one) => one.id === id);
    const value = found?.values.at(-1)?.value ?? null;
    const option = found?.options?.find((one) => one.id === value)?.title;
    const shown = value === null ? texts.unset : (option ?? valueText(value, unit ?? found?.unit));
    return fill(texts.parameter, { title: found?.title ?? id, value: shown });
  };
  const amount: Titles['amount'] = (given, unit) =>
    typeof given === 'number' ? valueText(given, unit) : parameter(given.parameter, unit);
  return {
    ...sources,
    role,
    roles: (ids = []) => ids.map(role),
    document: (id) => (id === undefined ? '' : titleIn(documents, id)),
    stage: (id) => titleIn(regulation.stages, id),
    event: (match) => (match === undefined ? '' : eventTitle(match.event, match.where, vocabulary)),
    fact: (id) => titleIn(vocabulary.facts, id),
    amount,
    parameter,
    term: (term) => {
      if (term === undefined) return '';
      if (isNought(term.amount, regulation)) return texts.sameDay;
      const length = amount(term.amount, term.unit);
      return term.shift === false ? fill(texts.shift, { term: length }) : length;
    },
  };
}

/** «Незамедлительно» is a term of no days, be it written as a number or as a parameter. */
function isNought(amount: Term['amount'], { parameters }: Regulation): boolean {
  if (typeof amount === 'number') return amount === 0;
  return parameters.find(({ id }) => id === amount.parameter)?.values.at(-1)?.value === 0;
}

function valueText(value: Json, unit: string | undefined): string {
  return typeof value === 'number'
    ? describeQuantity(value, unit)
    : describeValue(value, undefined);
}

export const dayText = (day: string): string => (isCivilDate(day) ? formatRussianDate(day) : day);

/** «норма», «прочтение A03». */
export const originText = ({ origin, reading = '' }: Pick<Cited, 'origin' | 'reading'>): string =>
  fill(originNames[origin], { reading }).trim();

export const wordText = (word: string): string => docsWords[word] ?? word;

export function actText(act: Act | undefined): string {
  if (act === undefined) return '';
  const { title, number, date } = act;
  return fill(texts.actText, {
    title,
    number: number === undefined ? '' : fill(texts.actNumber, { number }),
    date: date === undefined ? '' : fill(texts.actDate, { date: dayText(date) }),
  });
}
