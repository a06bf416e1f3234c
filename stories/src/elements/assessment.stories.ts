import { html } from 'lit';
import '@semya/widgets';
import type { CaseRecord } from '@semya/rules';
import { inventedCases } from '../support/invented-cases.js';
import { openStoryCase, type StoryCase } from '../support/open-story-case.js';

interface Context {
  readonly loaded: StoryCase;
}

const of = (record: CaseRecord, readonly = false) => ({
  loaders: [() => openStoryCase(record)],
  render: (_: unknown, { loaded: { session } }: Context) =>
    html`<semya-assessment
      .decision=${session.state.decision}
      .regulation=${session.state.regulation}
      ?readonly=${readonly}
    ></semya-assessment>`,
});

export default { title: 'Элементы/Категории и вопросы', component: 'semya-assessment' };

export const Categories = of(inventedCases.categories);
export const Questions = of(inventedCases.known);
export const ReadOnly = of(inventedCases.categories, true);
