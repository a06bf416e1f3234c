import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../../json-forms/testing/axe.js';
import { createMemoryCaseStore, storeProblem, type CaseStore } from '../../store/index.js';
import { SemyaRegisterDialog } from './index.js';

const asOf = '2026-11-23';

afterEach(() => {
  document.body.replaceChildren();
});

async function open(
  regulation?: string,
  store: CaseStore = createMemoryCaseStore(),
): Promise<SemyaRegisterDialog> {
  const element = new SemyaRegisterDialog();
  Object.assign(element, { store, asOf });
  if (regulation !== undefined) element.setAttribute('regulation', regulation);
  document.body.append(element);
  await element.updateComplete;
  element.open();
  return element;
}

const name = () => page.getByRole('textbox', { name: 'Как называть семью' });
const regulations = () => page.getByRole('combobox', { name: 'Регламент' });
const create = () => page.getByRole('button', { name: 'Зарегистрировать' });

async function registered(element: SemyaRegisterDialog, id: string) {
  const loaded = await element.store?.load(id);
  if (!loaded?.ok) throw new Error('The case is not in the store');
  return loaded.value?.record;
}

const heard = (element: SemyaRegisterDialog): Promise<string> =>
  new Promise((resolve) => {
    element.addEventListener('semya-registered', ({ detail }) => {
      resolve(detail.caseId);
    });
  });

describe('a family that has just become known', () => {
  test('no regulation is chosen for the person, and without one no case is made', async () => {
    const element = await open();
    await expect.element(regulations()).toHaveValue('');
    await name().fill('Семья Примеровых');
    await create().click();
    await expect.element(page.getByText('Заполните поле «Регламент»').first()).toBeVisible();
    const listed = await element.store?.list();
    expect(listed?.ok && listed.value).toEqual([]);
  });

  test('a regulation that nobody knows is not chosen either', async () => {
    await open('atlantis-1');
    await expect.element(regulations()).toHaveValue('');
  });

  test('the regulation of the host is chosen, and what it makes of the case is said', async () => {
    const element = await open('lgov-2024-70');
    await expect
      .element(page.getByText('Первая запись: «Поступили сведения о семье».'))
      .toBeVisible();
    const caseId = heard(element);
    await name().fill('Семья Примеровых');
    await create().click();
    expect(await registered(element, await caseId)).toMatchObject({
      regulation: 'lgov-2024-70',
      subject: { type: 'family' },
      events: [{ type: 'information-received', on: asOf }],
    });
  });

  test('the centre of Stavropol opens a case of a child with an appointment', async () => {
    const element = await open();
    await name().fill('Ребёнок Примеров');
    await regulations().selectOptions('Ставропольский край, центр сопровождения');
    await expect.element(page.getByText('Дело ведётся на ребёнка')).toBeVisible();
    await expect.element(name()).toHaveValue('Ребёнок Примеров');
    const caseId = heard(element);
    await create().click();
    expect(await registered(element, await caseId)).toMatchObject({
      subject: { type: 'member' },
      events: [{ type: 'appointment-booked', on: asOf }],
    });
  });

  test('what a full store refused stays in the form', async () => {
    const store: CaseStore = {
      ...createMemoryCaseStore(),
      save: () => Promise.resolve({ ok: false, problems: [storeProblem('quota-exceeded')] }),
    };
    await open('lgov-2024-70', store);
    await name().fill('Семья Примеровых');
    await create().click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('не осталось места');
    await expect.element(name()).toHaveValue('Семья Примеровых');
  });

  test('a refusal is not wiped away by a regulation that loads meanwhile', async () => {
    const store: CaseStore = {
      ...createMemoryCaseStore(),
      save: () => Promise.resolve({ ok: false, problems: [storeProblem('quota-exceeded')] }),
    };
    const element = await open('lgov-2024-70', store);
    const form = element.shadowRoot?.querySelector('semya-json-form');
    await expect.poll(() => form?.shadowRoot?.querySelector('input')).toBeTruthy();
    const field = form?.shadowRoot?.querySelector('input');
    if (!field) throw new Error('There is no field');
    field.value = 'Семья Примеровых';
    for (const type of ['input', 'change'])
      field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    element.shadowRoot?.querySelector<HTMLButtonElement>('button.primary')?.click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('не осталось места');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect.element(page.getByRole('alert')).toHaveTextContent('не осталось места');
  });

  test('axe has nothing to say', async () => {
    expect(await axeFindings(await open('lgov-2024-70'))).toEqual([]);
  });
});
