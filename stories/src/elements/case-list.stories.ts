import { html } from 'lit';
import '@semya/widgets';
import { createMemoryCaseStore, seedIfEmpty, type CaseStore } from '@semya/widgets/store';
import type { CaseRecord } from '@semya/rules';
import { appears, type } from '../support/appears.js';
import { unreachableStore } from '../support/failing-stores.js';
import { inventedCases } from '../support/invented-cases.js';
import { storyDay } from '../support/open-story-case.js';
import type { Canvas, Story } from '../support/story.js';

interface Stored {
  readonly store: CaseStore;
}

const families = Object.values(inventedCases);
const unreadable = { ...inventedCases.fresh, id: 'unreadable', regulation: 'no-such-regulation' };

async function stored(records: readonly CaseRecord[]): Promise<Stored> {
  const store = createMemoryCaseStore();
  await seedIfEmpty(store, records);
  return { store };
}

const list = (open: () => Promise<Stored>, shown: string, readonly = false): Story<Stored> => ({
  loaders: [open],
  render: (_, { loaded }) =>
    html`<semya-case-list
      .store=${loaded.store}
      as-of=${storyDay}
      ?readonly=${readonly}
    ></semya-case-list>`,
  play: async ({ canvasElement }) => {
    await appears(canvasElement, 'semya-case-list', shown);
  },
});

export default { title: 'Элементы/Мои семьи', component: 'semya-case-list' };

export const Families = { ...list(() => stored(families), 'tbody tr'), name: 'Список' };

export const Empty = { ...list(() => stored([]), '.empty'), name: 'Семей ещё нет' };

export const NothingFound = {
  ...list(() => stored(families), 'tbody tr'),
  name: 'По запросу никого нет',
  play: async ({ canvasElement }: Canvas) => {
    await appears(canvasElement, 'semya-case-list', 'tbody tr');
    await type('Несуществующие', canvasElement, 'semya-case-list', 'input');
    await appears(canvasElement, 'semya-case-list', '.empty');
  },
};

export const ReadOnly = {
  ...list(() => stored(families), 'tbody tr', true),
  name: 'Только для чтения',
};

/** One case cannot be decided: it stays in the list and says so. */
export const Broken = {
  ...list(() => stored([inventedCases.known, unreadable]), 'td[colspan]'),
  name: 'Одно дело не читается',
};

export const Unreachable = {
  ...list(() => Promise.resolve({ store: unreachableStore() }), '.failure'),
  name: 'Хранилище недоступно',
};
