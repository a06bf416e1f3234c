import { html, type TemplateResult } from 'lit';
import '@semya/widgets/elements/plan';
import type { DocumentRecord } from '@semya/rules';
import { appears } from '../support/appears.js';
import { inventedCases } from '../support/invented-cases.js';
import { openStoryCase, storyDay, type StoryCase } from '../support/open-story-case.js';
import { storyDocument, type Data } from '../support/story-document.js';
import type { Canvas, Context } from '../support/story.js';

async function recordOf(id: string, over: Data = {}): Promise<DocumentRecord> {
  const { definition, example } = await storyDocument(id);
  return {
    id,
    document: id,
    edition: definition.edition,
    status: 'final',
    data: { ...example, ...over },
    createdOn: storyDay,
    finals: [],
  };
}

const render = (_: unknown, { loaded: { session } }: Context<StoryCase>): TemplateResult =>
  html`<semya-plan
    as-of=${storyDay}
    .record=${session.state.record}
    .decision=${session.state.decision}
    .regulation=${session.state.regulation}
  ></semya-plan>`;

const shows =
  (selector: string) =>
  async ({ canvasElement }: Canvas): Promise<void> => {
    await appears(canvasElement, 'semya-plan', selector);
  };

const program = 'accompaniment-program';

export default { title: 'Элементы/Программа', component: 'semya-plan' };

export const Draft = {
  name: 'Проект',
  loaders: [
    async () =>
      openStoryCase(inventedCases.known, [await recordOf(program, { approvalOutcome: '' })]),
  ],
  render,
  play: shows('table'),
};

/** A problem that no measure answers, and a task without a criterion. */
export const Incomplete = {
  name: 'Не все проблемы охвачены',
  loaders: [
    async () =>
      openStoryCase(inventedCases.known, [
        await recordOf(program, {
          problems: [{ problem: 'Частые ссоры дома.', sphere: 'psychological', priority: 1 }],
          tasks: [{ number: 1, task: 'Ссориться реже.' }],
        }),
      ]),
  ],
  render,
  play: shows('.note.warning'),
};

export const Supplemented = {
  name: 'Утверждена, есть дополнение',
  loaders: [
    async () =>
      openStoryCase(inventedCases.known, [
        await recordOf(program, { approvalOutcome: 'approved' }),
        await recordOf('program-supplement', { programRef: { record: program, number: '12' } }),
      ]),
  ],
  render,
  play: shows('.supplements'),
};

export const None = {
  name: 'Программы ещё нет',
  loaders: [() => openStoryCase(inventedCases.fresh)],
  render,
  play: shows('button.primary'),
};
