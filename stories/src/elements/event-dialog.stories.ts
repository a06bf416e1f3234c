import { html } from 'lit';
import '@semya/widgets';
import { vocabulary } from '@semya/rules/regulations';
import { appears, press, type } from '../support/appears.js';
import { inventedCases } from '../support/invented-cases.js';
import { openStoryCase, storyDay, type StoryCase } from '../support/open-story-case.js';
import type { Canvas, Story } from '../support/story.js';

const dialog = 'semya-event-dialog';
const form = [dialog, 'semya-json-form'] as const;

const render = () =>
  html`<semya-event-dialog
    .definitions=${vocabulary.events}
    .asOf=${storyDay}
  ></semya-event-dialog>`;

async function open(root: HTMLElement, event?: string): Promise<void> {
  await appears(root, dialog, 'dialog');
  root.querySelector(dialog)?.open(event);
  await appears(root, dialog, 'dialog[open]');
}

export default {
  title: 'Элементы/Окно события',
  component: 'semya-event-dialog',
  // In a page of documentation nobody would open the dialogs.
  tags: ['!autodocs'],
};

export const ChooseEvent = {
  name: 'Выбор события',
  render,
  play: ({ canvasElement }: Canvas) => open(canvasElement),
};

/** In a case: what closes an open term first, then what the regulation speaks of. */
export const WithinACase: Story<StoryCase> & { readonly name: string } = {
  name: 'Выбор события в деле',
  loaders: [() => openStoryCase(inventedCases.overdue)],
  render: (_, { loaded }) => html`<semya-case .session=${loaded.session}></semya-case>`,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'semya-case', 'header > button');
    await appears(canvasElement, 'semya-case', dialog, '.suggested');
  },
};

export const FailedVisit = {
  name: 'Посещение не состоялось',
  render,
  play: async ({ canvasElement }: Canvas) => {
    await open(canvasElement, 'home-visit');
    const outcome = await appears(canvasElement, ...form, '[data-path="outcome"] select');
    if (outcome instanceof HTMLSelectElement) outcome.selectedIndex = 2;
    outcome.dispatchEvent(new Event('change', { bubbles: true }));
    await appears(canvasElement, ...form, '[data-path="reason"] select');
  },
};

export const RecordVisit = {
  name: 'Посещение семьи',
  render,
  play: async ({ canvasElement }: Canvas) => {
    await open(canvasElement, 'home-visit');
    await appears(canvasElement, ...form, '[data-path]');
  },
};

export const Invalid = {
  name: 'Дата не указана',
  render,
  play: async ({ canvasElement }: Canvas) => {
    await open(canvasElement, 'home-visit');
    await type('', canvasElement, ...form, 'input');
    await press(canvasElement, dialog, 'button.primary');
    await appears(canvasElement, ...form, '[part="summary"]');
  },
};

/** An event cannot be later than the day of the decision. */
export const Future = {
  name: 'Дата ещё не наступила',
  render,
  play: async ({ canvasElement }: Canvas) => {
    await open(canvasElement, 'home-visit');
    await type('24.11.2026', canvasElement, ...form, 'input');
    await press(canvasElement, dialog, 'button.primary');
    await appears(canvasElement, dialog, '.error');
  },
};
