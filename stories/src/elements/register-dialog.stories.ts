import { html } from 'lit';
import '@semya/widgets';
import { createMemoryCaseStore, type CaseStore } from '@semya/widgets/store';
import { appears, press, type } from '../support/appears.js';
import { fullStore } from '../support/failing-stores.js';
import { storyDay } from '../support/open-story-case.js';
import type { Canvas } from '../support/story.js';

const dialog = 'semya-register-dialog';
const form = [dialog, 'semya-json-form'] as const;

const over =
  (store: CaseStore, regulation = '') =>
  () =>
    html`<semya-register-dialog
      .store=${store}
      as-of=${storyDay}
      regulation=${regulation}
    ></semya-register-dialog>`;

async function open({ canvasElement }: Canvas): Promise<void> {
  await appears(canvasElement, dialog, 'dialog');
  canvasElement.querySelector(dialog)?.open();
  await appears(canvasElement, ...form, '[data-path]');
}

export default {
  title: 'Элементы/Окно новой семьи',
  component: 'semya-register-dialog',
  // In a page of documentation nobody would open the dialogs.
  tags: ['!autodocs'],
};

export const Empty = { name: 'Новая семья', render: over(createMemoryCaseStore()), play: open };

/** The host has chosen the regulation; what it makes of the case is said beneath. */
export const Chosen = {
  name: 'Регламент выбран порталом',
  render: over(createMemoryCaseStore(), 'lgov-2024-70'),
  play: async (canvas: Canvas) => {
    await open(canvas);
    await appears(canvas.canvasElement, dialog, '.opening .note');
  },
};

/** The case is of a child and begins with an appointment. */
export const OfAChild = {
  name: 'Дело ведётся на ребёнка',
  render: over(createMemoryCaseStore(), 'stavropol-center'),
  play: async (canvas: Canvas) => {
    await open(canvas);
    await appears(canvas.canvasElement, dialog, '.opening .note');
  },
};

export const Invalid = {
  name: 'Семья не названа',
  render: over(createMemoryCaseStore()),
  play: async (canvas: Canvas) => {
    await open(canvas);
    await press(canvas.canvasElement, dialog, 'button.primary');
    await appears(canvas.canvasElement, ...form, '[part="summary"]');
  },
};

/** The store is full: what was typed stays. */
export const Unsaved = {
  name: 'Хранилище не принимает',
  render: over(fullStore(createMemoryCaseStore()), 'lgov-2024-70'),
  play: async (canvas: Canvas) => {
    await open(canvas);
    await type('Семья Пробных', canvas.canvasElement, ...form, 'input');
    await press(canvas.canvasElement, dialog, 'button.primary');
    await appears(canvas.canvasElement, dialog, '.failure');
  },
};
