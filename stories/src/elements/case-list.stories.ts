import { html } from 'lit';
import '@semya/widgets';
import { createMemoryCaseStore, seedIfEmpty, type CaseStore } from '@semya/widgets/store';
import { inventedCases } from '../support/invented-cases.js';
import { storyDay } from '../support/open-story-case.js';

interface Context {
  readonly loaded: { readonly store: CaseStore };
}

export default { title: 'Элементы/Мои семьи', component: 'semya-case-list' };

export const Families = {
  loaders: [
    async () => {
      const store = createMemoryCaseStore();
      await seedIfEmpty(store, Object.values(inventedCases));
      return { store };
    },
  ],
  render: (_: unknown, { loaded }: Context) =>
    html`<semya-case-list .store=${loaded.store} as-of=${storyDay}></semya-case-list>`,
};

export const Empty = {
  render: () =>
    html`<semya-case-list .store=${createMemoryCaseStore()} as-of=${storyDay}></semya-case-list>`,
};
