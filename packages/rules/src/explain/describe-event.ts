import { formatRussianDate, isCivilDate } from '../civil/index.js';
import type { Json } from '../contracts/condition.js';
import type { Explanation } from '../contracts/decision.js';
import type { Vocabulary } from '../contracts/vocabulary.js';
import { explanationTexts as texts } from '../locale/ru-explain.js';
import { fill } from './fill.js';

type EventExplanation = Extract<Explanation, { kind: 'event' }>;

/** «Программа утверждена: 24.04.2026». */
export function describeEvent(
  { event, where, truth, on }: EventExplanation,
  vocabulary: Vocabulary,
): string {
  const title = eventTitle(event, where, vocabulary);
  if (truth === 'unknown') return fill(texts.eventUnknown, { event: title });
  if (!isCivilDate(on)) return fill(texts.eventAbsent, { event: title });
  return fill(texts.eventHappened, { event: title, on: formatRussianDate(on) });
}

/** Title of an event with the data that it must hold: «Посещение семьи (Состоялось: состоялось)». */
export function eventTitle(
  event: string,
  where: Readonly<Record<string, Json>> | undefined,
  vocabulary: Vocabulary,
): string {
  const definition = vocabulary.events.find(({ id }) => id === event);
  const title = definition?.title ?? event;
  const data = Object.entries(where ?? {}).map(([name, value]) => {
    const field = definition?.data?.find((candidate) => candidate.name === name);
    const option = field?.options?.find(({ id }) => id === value);
    return `${field?.title ?? name}: ${option?.title ?? (typeof value === 'string' ? value : JSON.stringify(value))}`;
  });
  return data.length === 0 ? title : fill(texts.eventWith, { event: title, data: data.join(', ') });
}
