import { html } from 'lit';
import '@semya/widgets';
import type { SpecialistCaseload } from '@semya/widgets';
import { appears } from '../support/appears.js';
import { storyDay } from '../support/open-story-case.js';
import type { Canvas } from '../support/story.js';

const held = (
  specialist: string,
  counts: Readonly<Record<string, number>>,
): SpecialistCaseload => ({
  specialist,
  cases: Object.entries(counts).flatMap(([classification, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${specialist}-${classification}-${String(index)}`,
      title: `Семья Примеровых-${String(index + 1)}`,
      classification: classification === 'none' ? null : classification,
    })),
  ),
});

const caseloads = [
  held('Куратор А. А.', { sop: 6, none: 1 }),
  held('Куратор Б. Б.', { sop: 4, tzhs: 8, 'needs-support': 4 }),
  held('Куратор В. В.', { tzhs: 3 }),
  held('', { sop: 1, none: 2 }),
];

const of = (regulation: string, known: readonly SpecialistCaseload[]) => () =>
  html`<semya-caseload
    regulation=${regulation}
    as-of=${storyDay}
    .caseloads=${known}
  ></semya-caseload>`;

export default { title: 'Элементы/Нагрузка', component: 'semya-caseload' };

export const Limits = {
  name: 'Специалисты и пределы',
  render: of('lgov-2024-70', caseloads),
  play: async ({ canvasElement }: Canvas) => {
    await appears(canvasElement, 'semya-caseload', 'table');
  },
};

/** What is proposed would exceed a limit: it is told, not refused. */
export const Handover = {
  name: 'Передача превысит предел',
  render: of('lgov-2024-70', caseloads),
  play: async ({ canvasElement }: Canvas) => {
    for (const [index, name] of ['=Куратор Б. Б.', '=Куратор А. А.'].entries()) {
      const side = `.sides label:nth-child(${String(index + 1)}) select`;
      await appears(canvasElement, 'semya-caseload', `${side} option[value="${name}"]`);
      const select = await appears(canvasElement, 'semya-caseload', side);
      if (select instanceof HTMLSelectElement) select.value = name;
      select.dispatchEvent(new Event('change'));
    }
    const first = await appears(canvasElement, 'semya-caseload', 'fieldset input');
    first.click();
    await appears(canvasElement, 'semya-caseload', '.newly');
  },
};

export const NoLimits = {
  name: 'Регламент не ограничивает нагрузку',
  render: of('kurgan-model-2016-440', [held('Куратор Л. Л.', { none: 3 })]),
};

export const Empty = { name: 'Дел нет', render: of('lgov-2024-70', []) };
