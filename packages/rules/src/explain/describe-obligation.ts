import { formatRussianDate, isCivilDate } from '../civil/index.js';
import type { Obligation } from '../contracts/decision.js';
import type { Regulation } from '../contracts/regulation.js';
import type { Vocabulary } from '../contracts/vocabulary.js';
import { CLAUSE_JOINT, obligationTexts as texts } from '../locale/ru-explain.js';
import { eventTitle } from './describe-event.js';
import { fill } from './fill.js';
import { describePassedDays } from './passed-days.js';
import { describeQuantity } from './quantity.js';

/** Where titles of events and texts of readings are found; without them lines are shorter. */
export interface ObligationContext {
  readonly regulation?: Pick<Regulation, 'readings'>;
  readonly vocabulary?: Vocabulary;
}

/** How an obligation came about and where it stands, in Russian, a sentence or two a line. */
export function describeObligation(
  obligation: Obligation,
  context: ObligationContext = {},
): readonly string[] {
  return [
    ...describeStart(obligation, context),
    ...describeTerm(obligation),
    ...describeStatus(obligation),
    describeOrigin(obligation, context),
  ];
}

function day(date: string): string {
  return isCivilDate(date) ? formatRussianDate(date) : date;
}

function describeStart(
  { from, status, kind }: Obligation,
  { vocabulary }: ObligationContext,
): readonly string[] {
  if (from === undefined) return status === 'not-due' ? [texts.notStarted] : [];
  const on = day(from.on);
  if (kind === 'stage-min' || kind === 'stage-max') return [fill(texts.stageFrom, { on })];
  if (vocabulary === undefined) return [fill(texts.started, { on })];
  const event = eventTitle(from.event, undefined, vocabulary);
  return [fill(texts.startedBy, { event, on })];
}

const TERM_TEXTS = {
  deadline: texts.term,
  schedule: texts.term,
  'stage-min': texts.minimum,
  'stage-max': texts.maximum,
} as const;

function describeTerm({ kind, period, term, due }: Obligation): readonly string[] {
  if (period !== undefined) {
    return [fill(texts.period, { from: day(period.from), to: day(period.to) })];
  }
  if (term === undefined || due === undefined) return [];
  const { amount, unit, shifted, unshifted, provisional, passedOver } = term;
  if (amount === 0) return [fill(texts.sameDay, { due: day(due) })];
  const text = fill(TERM_TEXTS[kind], { term: describeQuantity(amount, unit), due: day(due) });
  const skipped = unit === 'working-day' && passedOver.length > 0;
  return [
    text,
    ...(shifted ? [fill(texts.shifted, { unshifted: day(unshifted), due: day(due) })] : []),
    ...(skipped ? [fill(texts.passedOver, { days: describePassedDays(passedOver) })] : []),
    ...(provisional ? [texts.provisional] : []),
  ];
}

function describeStatus(obligation: Obligation): readonly string[] {
  const { status, metBy, waiver, kind } = obligation;
  const on = metBy === undefined ? '' : day(metBy.on);
  switch (status) {
    case 'met':
      if (kind === 'stage-min') return [texts.lasted];
      return metBy === undefined ? [] : [fill(texts.met, { on })];
    case 'met-late':
      return [fill(kind === 'stage-min' ? texts.leftEarly : texts['met-late'], { on })];
    case 'pending':
    case 'due-soon':
      return describeTimeLeft(obligation);
    case 'overdue':
      return [describeBreach(obligation)];
    case 'waived':
      return waiver ? [fill(texts.waived, { on: day(waiver.on), reason: waiver.reason })] : [];
    case 'unknown':
      return [describeUnknown(obligation)];
    case 'not-due':
      return [];
  }
}

function describeTimeLeft({ status, daysLeft }: Obligation): readonly string[] {
  if (daysLeft === undefined) return [];
  if (daysLeft === 0) return [texts.lastToday];
  const left = describeQuantity(daysLeft, 'calendar-day');
  return [fill(status === 'due-soon' ? texts['due-soon'] : texts.pending, { left })];
}

/** Only a norm or a reading of one can be broken; a term from elsewhere has merely passed. */
function describeBreach({ origin, clause }: Obligation): string {
  const broken = origin === 'norm' || origin === 'reading';
  if (!broken) return texts.overdueOther;
  return fill(texts.overdueNorm, { clause: clause.join(CLAUSE_JOINT) });
}

function describeUnknown({ from, due, period }: Obligation): string {
  if (from !== undefined && due === undefined && period === undefined) return texts.unknownTerm;
  return texts.unknown;
}

function describeOrigin(
  { origin, clause, reading }: Obligation,
  { regulation }: ObligationContext,
): string {
  const clauses = clause.join(CLAUSE_JOINT);
  const chosen = regulation?.readings.find(({ id }) => id === reading);
  if (origin === 'norm' || origin === 'reading') {
    if (reading === undefined) return fill(texts.norm, { clause: clauses });
    if (chosen === undefined) return fill(texts.readingUntold, { clause: clauses });
    const interpretation = chosen.interpretation.replace(/\.$/u, '');
    return fill(texts.reading, { clause: clauses, reading: chosen.id, interpretation });
  }
  return fill(texts[origin], { clause: clauses });
}
