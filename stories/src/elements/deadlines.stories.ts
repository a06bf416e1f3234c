import { html } from 'lit';
import '@semya/widgets';
import type { CaseRecord } from '@semya/rules';
import { inventedCases } from '../support/invented-cases.js';
import { openStoryCase, type StoryCase } from '../support/open-story-case.js';

interface Context {
  readonly loaded: StoryCase;
}

const of = (record: CaseRecord) => ({
  loaders: [() => openStoryCase(record)],
  render: (_: unknown, { loaded: { session } }: Context) =>
    html`<semya-deadlines
      .obligations=${session.state.decision?.obligations ?? []}
      .regulation=${session.state.regulation}
      .recordable=${new Set(['home-visit', 'program-tabled'])}
      .openable=${new Set(['accompaniment-program'])}
    ></semya-deadlines>`,
});

export default { title: 'Элементы/Сроки', component: 'semya-deadlines' };

export const Overdue = of(inventedCases.overdue);
export const MonthsOfAccompaniment = of(inventedCases.course);
export const Nothing = { render: () => html`<semya-deadlines></semya-deadlines>` };
