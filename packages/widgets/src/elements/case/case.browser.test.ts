import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CaseRecord } from '@semya/rules';
import { axeFindings } from '../../json-forms/testing/axe.js';
import { createMemoryCaseStore, storeProblem, type CaseStore } from '../../store/index.js';
import { inventedCase, openCase } from '../testing/open-case.js';
import { SemyaCase } from './index.js';

afterEach(() => {
  document.body.replaceChildren();
});

async function show(record?: CaseRecord): Promise<SemyaCase> {
  const { session } = await openCase(record);
  const element = new SemyaCase();
  element.session = session;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

function showStore(store: CaseStore, caseId: string): void {
  const element = new SemyaCase();
  Object.assign(element, { store, caseId, asOf: '2026-11-23' });
  document.body.append(element);
}

describe('the workspace of a family', () => {
  test('shows the family, the next document and the terms with their clauses', async () => {
    await show();
    await expect.element(page.getByRole('heading', { name: 'Семья Примеровых' })).toBeVisible();
    await expect
      .element(page.getByText('Проект программы внесён на заседание рабочей группы').first())
      .toBeVisible();
    await expect.element(page.getByText('нарушен срок по').first()).toBeVisible();
  });

  test('an answered question leaves the list and is stated on the day of the decision', async () => {
    const element = await show();
    await page.getByText(/^Ещё \d+/u).click();
    const question = page.getByRole('group', { name: 'Заняты ли дети в свободное время' });
    await question.getByRole('button', { name: 'да', exact: true }).click();
    await expect.element(question).not.toBeInTheDocument();
    expect(element.session?.state.record?.statements).toMatchObject([
      { fact: 'family.childrenLeisureOrganised', value: true, on: '2026-11-23' },
    ]);
  });

  test('a visit that took place closes the month; one that failed does not', async () => {
    const element = await show();
    const status = () =>
      element.session?.state.decision?.obligations.find(({ key }) => key === 'home-visit:2026-11')
        ?.status;
    expect(status()).toBe('pending');
    for (const [outcome, after] of [
      ['не состоялось', 'pending'],
      ['состоялось', 'met'],
    ] as const) {
      await page.getByRole('button', { name: 'Записать событие' }).click();
      await page.getByRole('button', { name: 'Записать посещение', exact: true }).click();
      await page.getByRole('combobox', { name: 'Состоялось', exact: true }).selectOptions(outcome);
      await page.getByRole('button', { name: 'Сохранить' }).click();
      await expect.poll(status).toBe(after);
    }
  });

  test('what is next and no document of ours is recorded from the head of the case', async () => {
    const tabled = { id: 'tabled', type: 'program-tabled', on: '2026-09-10' };
    const element = await show({ ...inventedCase, events: [...inventedCase.events, tabled] });
    const next = () => element.session?.state.decision?.nextDocument?.obligation;
    expect(next()).toBe('working-group-informed');
    await page.getByRole('button', { name: 'Записать исполнение', exact: true }).click();
    await expect
      .element(page.getByRole('heading', { name: 'Записать извещение рабочей группы' }))
      .toBeVisible();
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await expect.poll(next).not.toBe('working-group-informed');
  });

  test('a term set aside keeps its reason', async () => {
    const element = await show();
    await page
      .getByRole('button', {
        name: 'Отложить: Проект программы внесён на заседание рабочей группы',
      })
      .click();
    await page.getByRole('textbox', { name: 'Причина' }).fill('Семья в отъезде');
    await page.getByRole('button', { name: 'Отложить', exact: true }).click();
    await expect
      .poll(
        () =>
          element.session?.state.decision?.obligations.find(({ key }) => key === 'program-draft')
            ?.waiver?.reason,
      )
      .toBe('Семья в отъезде');
  });

  test('a recorded event is cancelled with a reason and stays readable', async () => {
    const element = await show();
    await page.getByRole('button', { name: 'Отменить запись: Семья поставлена на учёт' }).click();
    await page.getByRole('textbox', { name: 'Причина' }).fill('Записано по ошибке');
    await page.getByRole('button', { name: 'Отменить запись', exact: true }).click();
    await expect.element(page.getByText('отменено: Записано по ошибке')).toBeVisible();
    const home = () =>
      element.session?.state.decision?.obligations.find(({ key }) => key.startsWith('home-visit'));
    expect(home()?.status).toBe('not-due');
  });

  test('goes on where it was when the page moves it', async () => {
    const element = await show();
    const wrapper = document.createElement('div');
    document.body.append(wrapper);
    wrapper.append(element);
    await element.session?.apply((record) => ({ ...record, title: 'Семья Образцовых' }));
    await expect.element(page.getByRole('heading', { name: 'Семья Образцовых' })).toBeVisible();
  });

  test('has nothing that axe objects to', async () => {
    const element = await show();
    expect(await axeFindings(element)).toEqual([]);
  });
});

describe('the level of accompaniment', () => {
  const told = (fact: string, value: boolean, on: string): CaseRecord['statements'][number] => ({
    subject: inventedCase.subject,
    fact,
    state: 'stated',
    value,
    on,
    source: { kind: 'answer' },
  });
  const signs: CaseRecord = {
    ...inventedCase,
    regulation: 'kurgan-model-2016-440',
    statements: [
      ...['hasDifficulties', 'recognisesNeed', 'copesWithSupport'].map((name) =>
        told(`family.${name}`, true, '2026-09-01'),
      ),
      told('family.childMaltreatment', false, '2026-09-01'),
      told('family.childAdversity', true, '2026-11-16'),
      told('family.resourceInsufficient', true, '2026-11-16'),
    ],
  };
  const level = (value: string, on: string): CaseRecord['statements'][number] => ({
    subject: { type: 'case', id: inventedCase.id },
    fact: 'case.level',
    state: 'stated',
    value,
    on,
    source: { kind: 'answer' },
  });

  test('what the signs propose and what is recorded stand side by side; nothing is overwritten', async () => {
    const element = await show({
      ...signs,
      statements: [...signs.statements, level('basic', '2026-09-01')],
    });
    const section = page.getByRole('region', { name: 'Уровень сопровождения' });
    await expect.element(section).toHaveTextContent(/Записан\s*Базовый/u);
    await expect.element(section).toHaveTextContent(/По признакам\s*Кризисный/u);
    await expect.element(section).toHaveTextContent('Запись остаётся в силе');
    await section.getByRole('button', { name: 'Записать: Кризисный' }).click();
    await expect.element(section).not.toHaveTextContent('Запись остаётся в силе');
    const periods = element.session?.state.decision?.levels[0]?.periods;
    expect(periods?.map(({ value, from }) => [value, from])).toEqual([
      ['basic', '2026-09-01'],
      ['crisis', '2026-11-23'],
    ]);
  });

  test('only a reader may not record it', async () => {
    const element = await show(signs);
    element.readonly = true;
    await element.updateComplete;
    await expect
      .element(page.getByRole('button', { name: 'Записать: Кризисный' }))
      .not.toBeInTheDocument();
  });
});

describe('checks, approvals and reminders', () => {
  const tula: CaseRecord = {
    ...inventedCase,
    regulation: 'tula-srcn2-2022-50',
    events: [
      ...inventedCase.events,
      { id: 'drafted', type: 'program-drafted', on: '2026-09-10' },
      {
        id: 'approved',
        type: 'program-approved',
        on: '2026-09-14',
        data: { decidedBy: 'consilium' },
      },
      {
        id: 'refused',
        type: 'program-signed',
        on: '2026-09-15',
        data: { by: 'family-members', outcome: 'refused' },
      },
    ],
  };

  test('an approval names who gave it and who refused to sign', async () => {
    await show(tula);
    const section = page.getByRole('region', { name: 'Утверждения и подписи' });
    await expect.element(section).toHaveTextContent('решает: Консилиум');
    await expect.element(section).toHaveTextContent('Члены семьи: отказ от подписи 15.09.2026');
  });

  test('what is in the way is in sight, closing is not in the way of a running case', async () => {
    await show(tula);
    const section = page.getByRole('region', { name: 'Проверки' });
    await expect.element(section.getByRole('heading', { name: 'Мешает' })).toBeVisible();
    await expect.element(section.getByText('Чтобы завершить сопровождение')).toBeVisible();
    await expect.element(section.getByText('Консилиум последним заключением')).not.toBeVisible();
  });

  test('reminders are folded away and open with their clauses', async () => {
    await show(tula);
    const reminders = page.getByText(/^Напоминания/u);
    await reminders.click();
    await expect.element(page.getByRole('heading', { name: 'Куратор семьи' })).toBeVisible();
  });
});

describe('when the case cannot be shown', () => {
  test('a case that is not there says so', async () => {
    showStore(createMemoryCaseStore(), 'nobody');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Такого дела здесь нет');
  });

  test('a store out of reach says what to do', async () => {
    const problem = storeProblem('store-unavailable');
    const store: CaseStore = {
      ...createMemoryCaseStore(),
      load: () => Promise.resolve({ ok: false, problems: [problem] }),
    };
    showStore(store, 'any');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Хранилище сейчас недоступно');
  });

  test('a case of an unknown regulation names it', async () => {
    const store = createMemoryCaseStore();
    await store.save({ ...inventedCase, regulation: 'atlantis-1' }, { parent: undefined });
    showStore(store, inventedCase.id);
    await expect.element(page.getByRole('alert')).toHaveTextContent('atlantis-1');
  });

  test('what could not be saved stays on the screen and can be tried again', async () => {
    const { store, session } = await openCase();
    let full = true;
    const failing: CaseStore = {
      ...store,
      save: (record, options) =>
        full
          ? Promise.resolve({ ok: false, problems: [storeProblem('quota-exceeded')] })
          : store.save(record, options),
    };
    session.close();
    showStore(failing, inventedCase.id);
    await page.getByText(/^Ещё \d+/u).click();
    await page
      .getByRole('group', { name: 'Заняты ли дети' })
      .getByRole('button', { name: 'да', exact: true })
      .click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('не осталось места');
    full = false;
    await page.getByRole('button', { name: 'Повторить' }).click();
    await expect.element(page.getByText('Сохранено', { exact: true })).toBeVisible();
    const saved = await store.load(inventedCase.id);
    expect(saved.ok && saved.value?.record.statements).toHaveLength(1);
  });
});
