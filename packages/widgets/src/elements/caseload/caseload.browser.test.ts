import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../../json-forms/testing/axe.js';
import type { SpecialistCaseload } from '../../session/caseloads.js';
import { createMemoryCaseStore, storeProblem } from '../../store/index.js';
import { inventedCase } from '../testing/open-case.js';
import { SemyaCaseload } from './index.js';

const asOf = '2026-11-23';

afterEach(() => {
  document.body.replaceChildren();
});

const held = (
  specialist: string,
  counts: Readonly<Record<string, number>>,
): SpecialistCaseload => ({
  specialist,
  cases: Object.entries(counts).flatMap(([classification, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${specialist}-${classification}-${String(index)}`,
      title: `Семья ${classification} ${String(index)}`,
      classification: classification === 'none' ? null : classification,
    })),
  ),
});

async function show(change: Partial<SemyaCaseload>): Promise<SemyaCaseload> {
  const element = new SemyaCaseload();
  Object.assign(element, { regulation: 'lgov-2024-70', asOf }, change);
  document.body.append(element);
  await expect.poll(() => element.shadowRoot?.querySelector('table, .failure')).toBeTruthy();
  return element;
}

const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`, 'u') });

describe('specialists against the limits', () => {
  test('each limit by itself; a full one and an exceeded one are told apart', async () => {
    await show({ caseloads: [held('Куратор А.', { sop: 6 }), held('Куратор Б.', { sop: 7 })] });
    await expect.element(row('Куратор А.').first()).toHaveTextContent(/6 из 6\s*предел достигнут/u);
    await expect.element(row('Куратор Б.').first()).toHaveTextContent(/7 из 6\s*предел превышен/u);
  });

  test('the combined index warns when no limit is exceeded by itself', async () => {
    await show({ caseloads: [held('Куратор А.', { sop: 4, tzhs: 8 })] });
    await expect.element(row('Куратор А.').first()).toHaveTextContent('больше единицы');
    await expect.element(row('Куратор А.').first()).not.toHaveTextContent('предел превышен');
  });

  test('cases of a store are counted for those who hold them', async () => {
    const store = createMemoryCaseStore();
    const appointed = {
      id: 'appointed',
      type: 'case-manager-appointed',
      on: '2026-09-02',
      data: { specialist: 'Куратор А.' },
    };
    await store.save(
      { ...inventedCase, events: [...inventedCase.events, appointed] },
      { parent: undefined },
    );
    await show({ store });
    await expect.element(row('Куратор А.').first()).toHaveTextContent('1 дело');
  });

  test('a regulation without limits says so', async () => {
    await show({
      regulation: 'kurgan-model-2016-440',
      caseloads: [held('Куратор А.', { none: 3 })],
    });
    await expect.element(page.getByText('Регламент не ограничивает')).toBeVisible();
  });

  test('a store out of reach says what to do', async () => {
    const problem = storeProblem('store-unavailable');
    await show({
      store: {
        ...createMemoryCaseStore(),
        list: () => Promise.resolve({ ok: false, problems: [problem] }),
      },
    });
    await expect.element(page.getByRole('alert')).toHaveTextContent('Хранилище сейчас недоступно');
  });

  test('an unknown regulation is named', async () => {
    await show({ regulation: 'atlantis-1', caseloads: [] });
    await expect.element(page.getByRole('alert')).toHaveTextContent('atlantis-1');
  });
});

describe('a handover', () => {
  const caseloads = [held('Куратор А.', { sop: 6 }), held('Куратор Б.', { sop: 2, tzhs: 1 })];
  const from = () => page.getByRole('combobox', { name: 'Кто передаёт' });
  const to = () => page.getByRole('combobox', { name: 'Кому' });

  test('that exceeds a limit says so before anything is moved', async () => {
    const element = await show({ caseloads });
    await from().selectOptions('Куратор Б.');
    await to().selectOptions('Куратор А.');
    await expect.element(page.getByText('Выберите, кто и кому')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Семья sop 0' }).click();
    await expect
      .element(page.getByText(/Передача превысит предел: Семьи в социально/u))
      .toBeVisible();
    expect(element.caseloads).toBe(caseloads);
  });

  test('that fits is proposed to the host with its cases', async () => {
    const element = await show({ caseloads });
    const proposed = new Promise((resolve) => {
      element.addEventListener('semya-handover', ({ detail }) => {
        resolve(detail);
      });
    });
    await from().selectOptions('Куратор А.');
    await to().selectOptions('Куратор Б.');
    await page.getByRole('checkbox', { name: 'Семья sop 3' }).click();
    await expect.element(page.getByText('Пределы не превышены.')).toBeVisible();
    await page.getByRole('button', { name: 'Предложить передачу' }).click();
    expect(await proposed).toEqual({
      from: 'Куратор А.',
      to: 'Куратор Б.',
      cases: ['Куратор А.-sop-3'],
    });
  });

  test('axe has nothing to say', async () => {
    const element = await show({ caseloads });
    await from().selectOptions('Куратор А.');
    await to().selectOptions('Куратор Б.');
    await page.getByRole('checkbox', { name: 'Семья sop 3' }).click();
    expect(await axeFindings(element)).toEqual([]);
  });
});
