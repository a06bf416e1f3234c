import { html } from 'lit';
import { addEvent } from '@semya/widgets';
import { createMemoryCaseStore } from '@semya/widgets/store';
import type { CaseRecord } from '@semya/rules';
import { appears } from '../support/appears.js';
import { fullStore } from '../support/failing-stores.js';
import { inventedCases } from '../support/invented-cases.js';
import { openStored, openStoryCase, storyDay, type StoryCase } from '../support/open-story-case.js';
import type { Canvas, Story } from '../support/story.js';

const over = (record: CaseRecord, readonly = false): Story<StoryCase> => ({
  loaders: [() => openStoryCase(record)],
  render: (_, { loaded }) =>
    html`<semya-case .session=${loaded.session} ?readonly=${readonly}></semya-case>`,
});

/** The address as the journal has it, and as the mother has answered on the same day. */
const disagreeing: CaseRecord = {
  ...inventedCases.known,
  statements: inventedCases.known.statements.flatMap((statement) =>
    statement.fact === 'family.address'
      ? [
          statement,
          { ...statement, value: 'г. Примерск, ул. Условная, д. 8', source: { kind: 'answer' } },
        ]
      : [statement],
  ),
};

const shows =
  (selector: string) =>
  async ({ canvasElement }: Canvas): Promise<void> => {
    await appears(canvasElement, 'semya-case', selector);
  };

export default { title: 'Элементы/Дело семьи', component: 'semya-case' };

export const JustReceived = { ...over(inventedCases.fresh), name: 'Сведения только поступили' };

export const DueToday = { ...over(inventedCases.known), name: 'Срок истекает сегодня' };

export const Overdue = { ...over(inventedCases.overdue), name: 'Срок пропущен' };

export const MonthsOfAccompaniment = {
  ...over(inventedCases.course),
  name: 'Несколько месяцев сопровождения',
};

export const ComputedCategories = {
  ...over(inventedCases.categories),
  name: 'Регламент с вычисляемыми категориями',
};

export const LevelDiffers = {
  ...over(inventedCases.level),
  name: 'Признаки говорят о другом уровне',
  play: shows('.levels .note.warning'),
};

export const OfAChild = { ...over(inventedCases.child), name: 'Дело ребёнка' };

export const WithoutTerms = { ...over(inventedCases.service), name: 'Регламент без сроков' };

export const Concluded = {
  ...over(inventedCases.concluded),
  name: 'Консилиум дал заключение',
  play: shows('.conclusions'),
};

export const FinalReview = {
  ...over(inventedCases.effectiveness),
  name: 'Итоговый этап',
  play: shows('.conclusions'),
};

/** Two sources say different things of one day: a person has to decide. */
export const Disagreement = {
  ...over(disagreeing),
  name: 'Сведения расходятся',
  play: shows('.conflicts'),
};

export const ReadOnly = { ...over(inventedCases.known, true), name: 'Только для чтения' };

/** The store is full: the change stays on the screen and may be tried again. */
export const Unsaved = {
  ...over(inventedCases.known),
  name: 'Изменения не сохраняются',
  loaders: [
    async () => {
      const { id } = inventedCases.known;
      const store = fullStore((await openStoryCase(inventedCases.known)).store);
      const session = await openStored(store, id);
      await session.apply(addEvent({ id: 'visit', type: 'home-visit', on: storyDay }));
      return { store, session };
    },
  ],
  play: shows('.failure'),
};

/** The store has no such case. */
export const Absent = {
  name: 'Дела нет в хранилище',
  render: () =>
    html`<semya-case
      .store=${createMemoryCaseStore()}
      case-id="nobody"
      as-of=${storyDay}
    ></semya-case>`,
  play: shows('.empty[role="alert"]'),
};

/** The case names a regulation that is not known here. */
export const OtherRegulation = {
  ...over({ ...inventedCases.known, regulation: 'no-such-regulation' }),
  name: 'Регламент дела неизвестен',
  play: shows('.failure'),
};
