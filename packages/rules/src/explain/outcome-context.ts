import { formatRussianDate, isCivilDate } from '../civil/index.js';
import type { Regulation } from '../contracts/regulation.js';
import type { Vocabulary } from '../contracts/vocabulary.js';

/** Where the titles of roles, bodies, facts and events are found. */
export interface OutcomeContext {
  readonly regulation: Pick<Regulation, 'roles' | 'bodies' | 'checks' | 'parameters'>;
  readonly vocabulary: Vocabulary;
}

/** A role or a body by its title; a stranger by its own name. */
export function namesOf(ids: readonly string[], { regulation }: OutcomeContext): string {
  const { roles, bodies } = regulation;
  return ids
    .map((id) => bodies.find((body) => body.id === id)?.title ?? roles[id] ?? id)
    .join(', ');
}

/** 15.01.2026; what is no date stays as it is. */
export function dayText(date: string): string {
  return isCivilDate(date) ? formatRussianDate(date) : date;
}
