import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { loadDocument } from '@semya/forms/documents';
import type { DocumentRecord } from '@semya/rules';
import { axeFindings } from '../../json-forms/testing/axe.js';
import { createMemoryDraftStore, type DraftStore } from '../../store/index.js';
import '../events.js';
import { openCase } from '../testing/open-case.js';
import { SemyaForm } from './index.js';

afterEach(() => {
  document.body.replaceChildren();
});

async function show(drafts?: DraftStore, recordId?: string): Promise<SemyaForm> {
  const { session } = await openCase();
  const element = new SemyaForm();
  Object.assign(element, {
    document: 'living-conditions-act',
    asOf: '2026-11-23',
    session,
    ...(drafts ? { drafts } : {}),
    ...(recordId === undefined ? {} : { recordId }),
  });
  document.body.append(element);
  await expect.element(page.getByRole('textbox', { name: 'Номер акта' })).toBeVisible();
  return element;
}

const number = () => page.getByRole('textbox', { name: 'Номер акта' });

describe('a draft', () => {
  test('is saved while a person types, and waits for the next time', async () => {
    const drafts = createMemoryDraftStore();
    const first = await show(drafts);
    await number().fill('17');
    await expect.element(page.getByText('Черновик сохранён')).toBeVisible();
    await expect.element(number()).toHaveValue('17');
    first.remove();
    await show(drafts);
    await expect.element(number()).toHaveValue('17');
    await expect.element(page.getByText('Открыт несохранённый черновик')).toBeVisible();
  });

  test('can be thrown away', async () => {
    const drafts = createMemoryDraftStore();
    const first = await show(drafts);
    await number().fill('17');
    await expect.element(page.getByText('Черновик сохранён')).toBeVisible();
    first.remove();
    await show(drafts);
    await page.getByRole('button', { name: 'Отбросить черновик' }).click();
    await expect.element(number()).toHaveValue('');
  });

  test('is not kept where the host has not allowed it: the form says so and the page asks before leaving', async () => {
    await show();
    await expect.element(page.getByText('Черновик не сохраняется')).toBeVisible();
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    await number().fill('17');
    expect(leave()).toBe(true);
  });
});

describe('the final check', () => {
  test('refuses an incomplete document; a line of the summary leads to its field', async () => {
    const element = await show(createMemoryDraftStore());
    const final = vi.fn();
    element.addEventListener('semya-final', final);
    await page.getByRole('button', { name: 'Проверить и оформить' }).click();
    await page.getByRole('button', { name: /Номер акта/ }).click();
    await expect.poll(() => number().element().matches(':focus')).toBe(true);
    expect(final).not.toHaveBeenCalled();
  });

  test('a complete document becomes final with its data frozen', async () => {
    const loaded = await loadDocument('living-conditions-act', { regulation: 'lgov-2024-70' });
    if (!loaded.ok) throw new Error('The act does not load');
    const record: DocumentRecord = {
      id: 'act',
      document: 'living-conditions-act',
      edition: loaded.value.definition.edition,
      status: 'draft',
      data: loaded.value.example,
      createdOn: '2026-11-20',
      finals: [],
    };
    const { session } = await openCase();
    await session.apply((family) => ({ ...family, records: [record] }));
    const element = new SemyaForm();
    Object.assign(element, {
      document: record.document,
      recordId: 'act',
      asOf: '2026-11-23',
      session,
    });
    const final = new Promise<DocumentRecord>((resolve) => {
      element.addEventListener('semya-final', ({ detail }) => {
        resolve(detail.record);
      });
    });
    document.body.append(element);
    await page.getByRole('button', { name: 'Проверить и оформить' }).click();
    expect(await final).toMatchObject({ status: 'final', finals: [{ on: '2026-11-23' }] });
  });
});

test('has nothing that axe objects to', async () => {
  expect(await axeFindings(await show(createMemoryDraftStore()))).toEqual([]);
});

test('an unknown document says so and leads back', async () => {
  const { session } = await openCase();
  const element = new SemyaForm();
  Object.assign(element, { document: 'no-such-act', session, asOf: '2026-11-23' });
  document.body.append(element);
  await expect.element(page.getByText('Документ не открылся.')).toBeVisible();
  const closed = vi.fn();
  element.addEventListener('semya-close', closed);
  await page.getByRole('button', { name: 'Вернуться к делу' }).click();
  expect(closed).toHaveBeenCalledOnce();
});
