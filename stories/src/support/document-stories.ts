import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '@semya/widgets';
import { createMemoryDraftStore } from '@semya/widgets/store';
import { appears, press } from './appears.js';
import { storyDay, type StoryCase } from './open-story-case.js';
import type { Canvas, Story } from './story.js';
import {
  asExample,
  caseWithRecord,
  caseWithoutRecord,
  recordId,
  type Change,
} from './story-document.js';

interface FormStory {
  readonly record?: string;
  readonly readonly?: boolean;
}

const fields = ['semya-form', 'semya-json-form'] as const;

const shown = async ({ canvasElement }: Canvas): Promise<void> => {
  await appears(canvasElement, ...fields, '[data-path]');
};

const formStory = (
  id: string,
  open: () => Promise<StoryCase>,
  { record, readonly = false }: FormStory = {},
): Story<StoryCase> => ({
  loaders: [open],
  render: (_, { loaded }) =>
    html`<semya-form
      document=${id}
      record-id=${ifDefined(record)}
      as-of=${storyDay}
      .session=${loaded.session}
      .drafts=${createMemoryDraftStore()}
      ?readonly=${readonly}
    ></semya-form>`,
  play: shown,
});

/** A document with nothing typed but what the case already knows. */
export const emptyStory = (id: string): Story<StoryCase> => formStory(id, caseWithoutRecord);

/** A document filled in by a practitioner. */
export const filledStory = (id: string, change: Change = asExample): Story<StoryCase> =>
  formStory(id, () => caseWithRecord(id, change), { record: recordId });

/** A document that the final check has refused, with its list of errors. */
export const invalidStory = (id: string, change: Change): Story<StoryCase> => ({
  ...filledStory(id, change),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'semya-form', 'button.primary');
    await appears(canvasElement, ...fields, '[part="summary"]');
  },
});

/** A document that may be read and not changed. */
export const readonlyStory = (id: string): Story<StoryCase> =>
  formStory(id, () => caseWithRecord(id, asExample), { record: recordId, readonly: true });
