import { html } from 'lit';
import '@semya/widgets';
import { createMemoryCaseStore } from '@semya/widgets/store';
import type { CaseRecord } from '@semya/rules';
import { inventedCases } from '../support/invented-cases.js';
import { openStoryCase, storyDay, type StoryCase } from '../support/open-story-case.js';

interface Context {
  readonly loaded: StoryCase;
}

const over = (record: CaseRecord, readonly = false) => ({
  loaders: [() => openStoryCase(record)],
  render: (_: unknown, { loaded }: Context) =>
    html`<semya-case .session=${loaded.session} ?readonly=${readonly}></semya-case>`,
});

export default { title: 'Элементы/Дело семьи', component: 'semya-case' };

export const JustReceived = over(inventedCases.fresh);
export const DueToday = over(inventedCases.known);
export const Overdue = over(inventedCases.overdue);
export const MonthsOfAccompaniment = over(inventedCases.course);
export const ComputedCategories = over(inventedCases.categories);
export const ReadOnly = over(inventedCases.known, true);

/** The store has no such case. */
export const Absent = {
  render: () =>
    html`<semya-case
      .store=${createMemoryCaseStore()}
      case-id="nobody"
      as-of=${storyDay}
    ></semya-case>`,
};
