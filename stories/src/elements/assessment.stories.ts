import { html } from 'lit';
import '@semya/widgets';
import type { CaseRecord } from '@semya/rules';
import { appears, press, type } from '../support/appears.js';
import { inventedCases } from '../support/invented-cases.js';
import { openStoryCase, type StoryCase } from '../support/open-story-case.js';
import type { Canvas, Story } from '../support/story.js';

const of = (record: CaseRecord, readonly = false): Story<StoryCase> => ({
  loaders: [() => openStoryCase(record)],
  render: (_, { loaded: { session } }) =>
    html`<semya-assessment
      .decision=${session.state.decision}
      .regulation=${session.state.regulation}
      ?readonly=${readonly}
    ></semya-assessment>`,
});

export default { title: 'Элементы/Категории и вопросы', component: 'semya-assessment' };

export const Categories = { ...of(inventedCases.categories), name: 'Категории и вопросы' };

export const Explained = {
  ...of(inventedCases.categories),
  name: 'Объяснение открыто',
  play: async ({ canvasElement }: Canvas) => {
    await press(canvasElement, 'semya-assessment', '.category summary');
    await appears(canvasElement, 'semya-assessment', '.category details[open]');
  },
};

export const Questions = { ...of(inventedCases.known), name: 'Только вопросы' };

/** What was typed cannot be read: it stays, with what to do. */
export const Invalid = {
  ...of(inventedCases.categories),
  name: 'Ответ не читается',
  play: async ({ canvasElement }: Canvas) => {
    await type('много', canvasElement, 'semya-assessment', 'form input');
    await press(canvasElement, 'semya-assessment', 'form button');
    await appears(canvasElement, 'semya-assessment', '.error');
  },
};

export const ReadOnly = { ...of(inventedCases.categories, true), name: 'Только для чтения' };
