import { html } from 'lit';
import '@semya/widgets';
import type { CaseRecord } from '@semya/rules';
import { appears, press } from '../support/appears.js';
import { inventedCases } from '../support/invented-cases.js';
import { openStoryCase, type StoryCase } from '../support/open-story-case.js';
import type { Canvas, Story } from '../support/story.js';

const of = (record: CaseRecord, readonly = false): Story<StoryCase> => ({
  loaders: [() => openStoryCase(record)],
  render: (_, { loaded: { session } }) =>
    html`<semya-deadlines
      .obligations=${session.state.decision?.obligations ?? []}
      .regulation=${session.state.regulation}
      .recordable=${new Set(['home-visit', 'program-tabled'])}
      .openable=${new Set(['accompaniment-program'])}
      ?readonly=${readonly}
    ></semya-deadlines>`,
});

export default { title: 'Элементы/Сроки', component: 'semya-deadlines' };

export const Overdue = { ...of(inventedCases.overdue), name: 'Есть просроченный' };

export const MonthsOfAccompaniment = {
  ...of(inventedCases.course),
  name: 'Исполненные и предстоящие',
};

export const Waiving = {
  ...of(inventedCases.overdue),
  name: 'Откладывают с причиной',
  play: async ({ canvasElement }: Canvas) => {
    await press(canvasElement, 'semya-deadlines', '.actions button:last-child');
    await appears(canvasElement, 'semya-deadlines', 'form.waive');
  },
};

export const Explained = {
  ...of(inventedCases.overdue),
  name: 'Объяснение открыто',
  play: async ({ canvasElement }: Canvas) => {
    await press(canvasElement, 'semya-deadlines', 'details.why > summary');
    await appears(canvasElement, 'semya-deadlines', 'details.why[open] li');
  },
};

export const ReadOnly = { ...of(inventedCases.overdue, true), name: 'Только для чтения' };

export const Nothing = {
  name: 'Сроков нет',
  render: () => html`<semya-deadlines></semya-deadlines>`,
};
