import { html } from 'lit';
import '@semya/widgets';
import type { CaseRecord } from '@semya/rules';
import { inventedCases } from '../support/invented-cases.js';
import { openStoryCase, type StoryCase } from '../support/open-story-case.js';
import type { Story } from '../support/story.js';

const of = (record: CaseRecord, brief = false): Story<StoryCase> => ({
  loaders: [() => openStoryCase(record)],
  render: (_, { loaded: { session } }) =>
    html`<semya-effectiveness
      .decision=${session.state.decision}
      .regulation=${session.state.regulation}
      ?brief=${brief}
    ></semya-effectiveness>`,
});

export default { title: 'Элементы/Результативность', component: 'semya-effectiveness' };

export const Repeated = { ...of(inventedCases.effectiveness), name: 'Первая и повторная оценка' };

export const NotRepeated = { ...of(inventedCases.course), name: 'Повторных оценок ещё нет' };

export const Brief = { ...of(inventedCases.effectiveness, true), name: 'Без выводов' };

export const NoCriteria = { ...of(inventedCases.level), name: 'Регламент не называет критериев' };
