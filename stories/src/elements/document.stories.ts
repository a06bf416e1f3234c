import { html, type TemplateResult } from 'lit';
import '@semya/widgets';
import { createMemoryDraftStore, type DraftStore } from '@semya/widgets/store';
import { appears } from '../support/appears.js';
import { storyDay, type StoryCase } from '../support/open-story-case.js';
import type { Canvas, Context } from '../support/story.js';
import {
  asExample,
  caseWithRecord,
  caseWithoutRecord,
  recordId,
} from '../support/story-document.js';

const act = 'living-conditions-act';

interface Opened extends StoryCase {
  readonly drafts?: DraftStore;
}

const render = (_: unknown, { loaded }: Context<Opened>): TemplateResult =>
  html`<semya-form
    document=${act}
    record-id=${recordId}
    as-of=${storyDay}
    .session=${loaded.session}
    .drafts=${loaded.drafts}
  ></semya-form>`;

const shows =
  (...path: readonly string[]) =>
  async ({ canvasElement }: Canvas): Promise<void> => {
    await appears(canvasElement, 'semya-form', ...path);
  };

/** A case with a filled act, and a draft of it that waits since the page was closed. */
async function drafted(): Promise<Opened> {
  const opened = await caseWithRecord(act, asExample);
  const { record } = opened.session.state;
  if (!record) throw new Error('The case did not open');
  const drafts = createMemoryDraftStore();
  const draft = { actNumber: '17, исправлено', purpose: 'Проверить, что изменилось.' };
  await drafts.put(
    { case: record.id, record: recordId, document: act },
    { data: draft, edition: '1', savedAt: new Date().toISOString() },
  );
  return { ...opened, drafts };
}

export default { title: 'Элементы/Документ дела', component: 'semya-form' };

/** The host gave no store of drafts: the form says so. */
export const WithoutDrafts = {
  name: 'Портал не разрешил черновики',
  loaders: [() => caseWithRecord(act, asExample)],
  render,
  play: shows('.note.warning'),
};

/** What was typed before the page was closed is there again. */
export const RestoredDraft = {
  name: 'Восстановлен черновик',
  loaders: [drafted],
  render,
  play: shows('.notices button'),
};

/** Made final: it may be read, printed, and opened again for changes. */
export const Final = {
  name: 'Оформлен',
  loaders: [
    () => caseWithRecord(act, asExample, { status: 'final', finals: [{ on: storyDay, data: {} }] }),
  ],
  render,
  play: shows('semya-json-form', '[data-path]'),
};

/** A record of an edition that is not known here is shown and cannot be changed. */
export const OtherEdition = {
  name: 'Запись другой редакции',
  loaders: [() => caseWithRecord(act, asExample, { edition: '7' })],
  render,
  play: shows('.failure'),
};

const wrong = { surveyDate: '2026-02-31', visitType: 'unheard-of', purpose: 12 };

/** Values of wrong types stay visible, each with its error. */
export const WrongTypes = {
  name: 'Неверные значения',
  loaders: [() => caseWithRecord(act, (example) => ({ ...example, ...wrong }))],
  render,
  play: shows('semya-json-form', '[data-path]'),
};

/** The catalogue has no such document. */
export const Absent = {
  name: 'Документа нет в каталоге',
  loaders: [caseWithoutRecord],
  render: (_: unknown, { loaded }: Context<Opened>) =>
    html`<semya-form
      document="no-such-document"
      as-of=${storyDay}
      .session=${loaded.session}
    ></semya-form>`,
  play: shows('.failure'),
};
