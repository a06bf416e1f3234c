import type { Decision } from '@semya/rules';
import { showDate } from '../../locale/show-date.js';
import { eventDialogTexts as texts } from '../../locale/event-dialog.ru.js';
import { groupObligations } from '../deadlines/obligation-groups.js';
import type { SuggestedEvent } from '../event-dialog/event-choices.js';

/** What is worth recording now: what meets an open term, overdue first, then what begins a stage. */
export function suggestedEvents({ obligations, stage }: Decision): readonly SuggestedEvent[] {
  return [
    ...groupObligations(obligations).open.map(({ title, due, satisfy }) => ({
      ...satisfy,
      reasons: [due === undefined ? title : texts.due(title, showDate(due))],
    })),
    ...stage.next
      .filter(({ allowed }) => allowed === 'met')
      .map(({ title, enter }) => ({ ...enter, reasons: [texts.begins(title)] })),
  ];
}
