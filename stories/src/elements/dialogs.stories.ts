import { html } from 'lit';
import '@semya/widgets';
import { vocabulary } from '@semya/rules/regulations';
import { createMemoryCaseStore } from '@semya/widgets/store';
import { storyDay } from '../support/open-story-case.js';

interface Canvas {
  readonly canvasElement: HTMLElement;
}

export default { title: 'Элементы/Окна' };

export const ChooseEvent = {
  render: () =>
    html`<semya-event-dialog
      .definitions=${vocabulary.events}
      .asOf=${storyDay}
    ></semya-event-dialog>`,
  play: ({ canvasElement }: Canvas) => {
    canvasElement.querySelector('semya-event-dialog')?.open();
  },
};

export const RecordVisit = {
  ...ChooseEvent,
  play: ({ canvasElement }: Canvas) => {
    canvasElement.querySelector('semya-event-dialog')?.open('home-visit');
  },
};

export const RegisterFamily = {
  render: () =>
    html`<semya-register-dialog
      .store=${createMemoryCaseStore()}
      .asOf=${storyDay}
    ></semya-register-dialog>`,
  play: ({ canvasElement }: Canvas) => {
    canvasElement.querySelector('semya-register-dialog')?.open();
  },
};
