import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CaseEvent } from '@semya/rules';
import { loadRegulation } from '@semya/rules/regulations';
import { axeFindings } from '../../json-forms/testing/axe.js';
import { eventDefinitions } from '../event-definitions.js';
import { eventsSpokenOf } from '../events-spoken-of.js';
import { SemyaEventDialog } from './index.js';

afterEach(() => {
  document.body.replaceChildren();
});

async function show(regulationId = 'lgov-2024-70'): Promise<SemyaEventDialog> {
  const loaded = await loadRegulation(regulationId);
  if (!loaded.ok) throw new Error(regulationId);
  const element = new SemyaEventDialog();
  Object.assign(element, {
    definitions: [...eventDefinitions(loaded.value).values()],
    suggested: [
      { event: 'home-visit', where: { outcome: 'held' }, reasons: ['Посещение – до 30.11.2026'] },
    ],
    spokenOf: eventsSpokenOf(loaded.value),
    asOf: '2026-11-23',
  });
  document.body.append(element);
  await element.updateComplete;
  element.open();
  return element;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

function entered(element: SemyaEventDialog): Promise<CaseEvent> {
  return new Promise((resolve) => {
    element.addEventListener('semya-event-entered', ({ detail }) => {
      resolve(detail.event);
    });
  });
}

describe('the choice of an event', () => {
  test('what meets an open term comes first, with that term', async () => {
    const element = await show();
    const first = element.shadowRoot?.querySelector('.choice button');
    expect(first?.textContent).toContain('Записать посещение');
    expect(first?.textContent).toContain('до 30.11.2026');
  });

  test('what the regulation does not speak of is folded away', async () => {
    await show();
    await expect.element(button('Внести проект на заседание')).toBeVisible();
    await expect.element(button('Записать на приём')).not.toBeInTheDocument();
    await page.getByText('Другие события').click();
    await expect.element(button('Записать на приём')).toBeVisible();
  });

  test('what an institution does and not a case is not there at all', async () => {
    const element = await show();
    expect(element.shadowRoot?.querySelector('[data-event="brigade-met"]')).toBeNull();
  });

  test('the way out is in view whatever the height of the window', async () => {
    await page.viewport(360, 500);
    const element = await show();
    const cancel = element.shadowRoot?.querySelector('.actions button:last-child');
    expect(cancel?.getBoundingClientRect().bottom).toBeLessThanOrEqual(500);
    await page.viewport(1280, 900);
  });

  test('one who went into an event may come back, and the focus comes along', async () => {
    const element = await show();
    await button(/Записать посещение.*до/).click();
    await expect.poll(() => element.shadowRoot?.activeElement?.localName).toBe('semya-json-form');
    await button('К выбору события').click();
    await expect.poll(() => element.shadowRoot?.activeElement?.localName).toBe('button');
    await expect.element(page.getByRole('heading', { name: 'Что ждёт записи' })).toBeVisible();
  });

  test('axe has nothing to say', async () => {
    expect(await axeFindings(await show())).toEqual([]);
  });
});

describe('the fields of an event', () => {
  const reason = () => page.getByRole('combobox', { name: 'Почему не состоялось' });

  test('why a visit failed is asked only of one that failed', async () => {
    await show();
    await button(/Записать посещение.*до/).click();
    await expect.element(reason()).not.toBeInTheDocument();
    await page
      .getByRole('combobox', { name: 'Состоялось', exact: true })
      .selectOptions('не состоялось');
    await expect.element(reason()).toBeVisible();
  });

  test('what was typed and applies no longer is not recorded', async () => {
    const element = await show();
    const recorded = entered(element);
    await button(/Записать посещение.*до/).click();
    const outcome = page.getByRole('combobox', { name: 'Состоялось', exact: true });
    await outcome.selectOptions('не состоялось');
    await reason().selectOptions('не впустили');
    await outcome.selectOptions('состоялось');
    await button('Сохранить').click();
    expect((await recorded).data).toEqual({ outcome: 'held' });
  });

  test('only those may have decided whom the regulation knows', async () => {
    await show('tula-srcn2-2022-50');
    await button('Записать назначение куратора').click();
    const who = page.getByRole('combobox', { name: 'Кто решил' });
    await expect.element(who).toHaveTextContent('консилиум');
    await expect.element(who).not.toHaveTextContent('бригада');
  });
});
