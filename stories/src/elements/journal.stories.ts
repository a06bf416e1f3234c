import { html, type TemplateResult } from 'lit';
import '@semya/widgets/elements/journal';
import { createMemoryJournalStore, type JournalStore } from '@semya/widgets/elements/journal';
import { storeProblem } from '@semya/widgets/store';
import { appears } from '../support/appears.js';
import { inventedEntries, journalId } from '../support/invented-entries.js';
import { storyDay } from '../support/open-story-case.js';
import type { Canvas, Context } from '../support/story.js';

interface Loaded {
  readonly store: JournalStore | undefined;
}

const kept = (count: number) => async (): Promise<Loaded> => ({
  store: createMemoryJournalStore({ records: await inventedEntries(count) }),
});

const render = (_: unknown, { loaded }: Context<Loaded>): TemplateResult =>
  html`<semya-journal
    document=${journalId}
    as-of=${storyDay}
    .store=${loaded.store}
  ></semya-journal>`;

const shows =
  (selector: string) =>
  async ({ canvasElement }: Canvas): Promise<void> => {
    await appears(canvasElement, 'semya-journal', selector);
  };

export default { title: 'Элементы/Журнал', component: 'semya-journal' };

export const Kept = {
  name: 'Журнал с записями',
  loaders: [kept(40)],
  render,
  play: shows('.body [role="row"]'),
};

export const Long = {
  name: 'Сто тысяч строк',
  loaders: [kept(100_000)],
  render,
  play: shows('.body [role="row"]'),
};

/** The cell in hand and two rows that are selected. */
export const Selected = {
  name: 'Выбраны строки',
  loaders: [kept(40)],
  render,
  play: async ({ canvasElement }: Canvas): Promise<void> => {
    for (const index of ['1', '3']) {
      const path = `.body > [data-index="${index}"] > [data-column="0"]`;
      (await appears(canvasElement, 'semya-journal', path)).click();
    }
    await appears(canvasElement, 'semya-journal', '.chosen');
  },
};

/** A row with an error, in hand. */
export const RowError = {
  name: 'Ошибка в строке',
  loaders: [
    async (): Promise<Loaded> => ({
      store: createMemoryJournalStore({
        records: (await inventedEntries(5)).map((record) => ({
          ...record,
          data: { ...record.data, registrationDate: '2026-01-12' },
        })),
      }),
    }),
  ],
  render,
  play: shows('.row-errors li'),
};

export const Empty = {
  name: 'Записей ещё нет',
  loaders: [kept(0)],
  render,
  play: shows('.empty'),
};

export const Readonly = {
  name: 'Только чтение',
  loaders: [kept(40)],
  render: (_: unknown, { loaded }: Context<Loaded>) =>
    html`<semya-journal
      document=${journalId}
      as-of=${storyDay}
      readonly
      .store=${loaded.store}
    ></semya-journal>`,
  play: shows('.body [role="row"]'),
};

export const Failed = {
  name: 'Хранилище не отвечает',
  loaders: [
    (): Promise<Loaded> => {
      const problems = [storeProblem('store-unavailable')];
      const load = () => Promise.resolve({ ok: false, problems } as const);
      return Promise.resolve({ store: { ...createMemoryJournalStore(), load } });
    },
  ],
  render,
  play: shows('.failure'),
};

export const WithoutStore = {
  name: 'Портал не подключил хранилище',
  loaders: [(): Promise<Loaded> => Promise.resolve({ store: undefined })],
  render,
  play: shows('.failure'),
};
