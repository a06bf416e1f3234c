import { html } from 'lit';
import '@semya/widgets';
import { appears } from '../support/appears.js';
import { meeting, meetingSchema } from '../support/meeting.js';
import { storyDay } from '../support/open-story-case.js';
import type { Canvas } from '../support/story.js';

export default { title: 'Элементы/Общая форма', component: 'semya-json-form' };

export const Empty = {
  name: 'Пустая',
  render: () =>
    html`<semya-json-form .schema=${meetingSchema} today=${storyDay}></semya-json-form>`,
};

export const Filled = {
  name: 'Заполненная',
  render: () => html`<semya-json-form .schema=${meetingSchema} .data=${meeting}></semya-json-form>`,
};

const faulty = { ...meeting, name: '', amount: -1, on: '2026-02-31', people: [{ role: 'гость' }] };

export const Invalid = {
  name: 'С ошибками',
  render: () => html`<semya-json-form .schema=${meetingSchema} .data=${faulty}></semya-json-form>`,
  play: async ({ canvasElement }: Canvas) => {
    await appears(canvasElement, 'semya-json-form', '[data-path]');
    await canvasElement.querySelector('semya-json-form')?.showErrors();
  },
};

export const ReadOnly = {
  name: 'Только для чтения',
  render: () =>
    html`<semya-json-form .schema=${meetingSchema} .data=${meeting} readonly></semya-json-form>`,
};

export const Disabled = {
  name: 'Отключённая',
  render: () =>
    html`<semya-json-form .schema=${meetingSchema} .data=${meeting} disabled></semya-json-form>`,
};

const broken = { type: 'object', properties: { name: { $ref: '#/definitions/nowhere' } } };

/** The schema itself is broken: the form says so and keeps the data. */
export const Broken = {
  name: 'Схема неисправна',
  render: () => html`<semya-json-form .schema=${broken} .data=${meeting}></semya-json-form>`,
};
