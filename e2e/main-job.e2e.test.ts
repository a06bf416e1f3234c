import { describe } from 'vitest';
import type { Page } from 'playwright';
import journalEntry from '../packages/forms/documents/primary-registration-journal/example.json' with { type: 'json' };
import act from '../packages/forms/documents/living-conditions-act/example.json' with { type: 'json' };
import program from '../packages/forms/documents/accompaniment-program/example.json' with { type: 'json' };
import { inventedCases } from '../examples/portal/src/cases/index.js';
import { fillDocument } from './support/fill-document.js';
import { expect, test } from './support/portal.js';

const day = '2026-11-23';

async function open(page: Page, url: string, family?: string): Promise<void> {
  await page.goto(`${url}/?today=${day}`);
  if (family !== undefined) await page.getByRole('button', { name: family }).click();
}

/** The act belongs to a stage that has passed: its documents are folded away. */
async function openAct(page: Page): Promise<void> {
  await page.getByText('Диагностический этап (').click();
  await page.locator('[data-document="living-conditions-act"]').getByRole('button').click();
}

/** An event in the chronology, not the button that would record one more. */
const recorded = (page: Page, event: string) => page.locator(`li[data-event="${event}"]`);

const term = (page: Page, key: string) => page.locator(`semya-deadlines [data-key="${key}"]`);

describe('the list of families', () => {
  test('shows all, the most urgent first, and keeps them over a reload', async ({ portal }) => {
    const { page, url } = portal;
    await open(page, url);
    const rows = page.getByRole('rowheader');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(inventedCases.length);
    expect(await rows.first().textContent()).toContain('Шаблонниковых');
    await page.reload();
    await rows.first().waitFor();
    expect(await rows.count()).toBe(inventedCases.length);
  });

  test('a registered family stays with what was entered of it', async ({ portal }) => {
    const { page, url } = portal;
    await open(page, url);
    await page.getByRole('button', { name: 'Зарегистрировать семью' }).click();
    await page.getByLabel('Как называть семью в списке').fill('Семья Новосозданных');
    await page.getByRole('button', { name: 'Зарегистрировать', exact: true }).click();
    await page.getByRole('heading', { name: /[Жж]урнал/ }).waitFor();
    await fillDocument(page, 'primary-registration-journal', {
      ...journalEntry,
      informationReceivedOn: day,
      registrationDate: day,
    });
    await page.getByRole('button', { name: 'Проверить и оформить' }).click();
    await page.getByRole('heading', { name: 'Семья Новосозданных' }).waitFor();
    expect(await page.locator('semya-case header').textContent()).toContain('с 23.11.2026');
    await page.reload();
    await page.getByRole('heading', { name: 'Семья Новосозданных' }).waitFor();
    await recorded(page, 'family-registered').waitFor();
  });
});

describe('a decision', () => {
  test('cites clauses and explains itself; an answered question changes it at once', async ({
    portal,
  }) => {
    const { page, url } = portal;
    await open(page, url, 'Семья Небываловых');
    const mobilised = page.locator('[data-category="mobilised"]');
    await mobilised.waitFor();
    expect(await mobilised.textContent()).toContain('не выяснено');
    expect(await mobilised.textContent()).toContain('5.1');
    const question = page.locator('[data-fact="family.mobilisedMember"]');
    // What decides less is folded away below what decides most.
    if (!(await question.isVisible())) await page.locator('details.more > summary').click();
    await question.getByRole('button', { name: 'да', exact: true }).click();
    await expect.poll(() => mobilised.getAttribute('class')).toContain('truth-met');
    await page.locator('[data-category="ovz-0-3"] summary').click();
    expect(await page.locator('[data-category="ovz-0-3"]').textContent()).toMatch(/2\s+года/u);
  });

  test('the last day of a term is explained', async ({ portal }) => {
    const { page, url } = portal;
    await open(page, url, 'Семья Макетовых');
    const draft = term(page, 'program-draft');
    await draft.getByText('Почему так').click();
    const text = await draft.textContent();
    expect(text).toContain('23.11.2026');
    expect(text).toContain('10');
    expect(text).toContain('1.5.2');
  });
});

describe('work on a case', () => {
  test('a visit that took place closes the month', async ({ portal }) => {
    const { page, url } = portal;
    await open(page, url, 'Семья Черновых');
    const visit = term(page, 'home-visit:2026-11');
    await visit.getByRole('button', { name: 'Записать исполнение' }).click();
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await expect.poll(() => visit.getAttribute('class')).toContain('status-met');
  });

  test('the act of living conditions is filled in full, feeds the decision and prints', async ({
    portal,
  }) => {
    const { page, url } = portal;
    await open(page, url, 'Семья Выдумкиных');
    await page.getByRole('button', { name: /Акт обследования/ }).click();
    await fillDocument(page, 'living-conditions-act', {
      ...act,
      surveyDate: day,
      drawnUpDate: day,
    });
    await page.getByRole('button', { name: 'Печать', exact: true }).click();
    const paper = () => page.frames().at(-1)?.locator('body').textContent();
    await expect.poll(paper).toContain('АКТ');
    await expect.poll(paper).toContain('Центр «Пример»');
    await page.getByRole('button', { name: 'Проверить и оформить' }).click();
    await page.getByRole('heading', { name: 'Семья Выдумкиных' }).waitFor();
    await recorded(page, 'living-conditions-surveyed').waitFor();
    const low = page.locator('[data-category="low-income"]');
    await low.locator('summary').click();
    expect(await low.textContent()).toContain('Акт обследования');
  });

  test('an incomplete document is refused and its list of errors leads to the fields', async ({
    portal,
  }) => {
    const { page, url } = portal;
    await open(page, url, 'Семья Макетовых');
    await openAct(page);
    await page.getByRole('button', { name: 'Проверить и оформить' }).click();
    await page.getByRole('button', { name: /Вид обследования/ }).click();
    await expect
      .poll(() =>
        page
          .locator('semya-json-form [data-path="visitType"] select')
          .evaluate((field) => field.matches(':focus')),
      )
      .toBe(true);
  });

  test('tabling the programme meets its ten-working-day term', async ({ portal }) => {
    const { page, url } = portal;
    await open(page, url, 'Семья Макетовых');
    expect(await term(page, 'program-draft').getAttribute('class')).toContain('status-due-soon');
    await page.locator('section.next').getByRole('button', { name: 'Открыть' }).click();
    await fillDocument(page, 'accompaniment-program', tabledToday(program));
    await page.getByRole('button', { name: 'Проверить и оформить' }).click();
    await page.getByRole('heading', { name: 'Семья Макетовых' }).waitFor();
    await expect
      .poll(() => term(page, 'program-draft').getAttribute('class'))
      .toContain('status-met');
  });

  test('a draft is there again after the page was closed, and nothing of it lies in plain text', async ({
    portal,
  }) => {
    const { page, url, context } = portal;
    await open(page, url, 'Семья Макетовых');
    await openAct(page);
    await page.getByLabel('Номер акта').fill('СЕКРЕТ-77');
    await page.getByText('Черновик сохранён').waitFor();
    const address = page.url();
    await page.close();
    const again = await context.newPage();
    await again.goto(address);
    await again.getByText('Открыт несохранённый черновик').waitFor();
    expect(await again.getByLabel('Номер акта').inputValue()).toBe('СЕКРЕТ-77');
    const stored = await again.evaluate(dumpDatabases);
    expect(stored).not.toContain('СЕКРЕТ-77');
    expect(stored).not.toContain('Макетов');
  });
});

/** The programme as a draft tabled today: no decision on it yet. */
function tabledToday(filled: typeof program): Readonly<Record<string, unknown>> {
  const decided = Object.keys(filled).filter((name) => name.startsWith('approval'));
  const undecided = Object.entries(filled).filter(([name]) => !decided.includes(name));
  return { ...Object.fromEntries(undecided), tabledOn: day };
}

/** Everything that lies in the browser's databases, as text. */
async function dumpDatabases(): Promise<string> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const rows: unknown[] = [];
  for (const name of names) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(request.error ?? new Error(name));
      };
    });
    for (const store of database.objectStoreNames)
      rows.push(
        await new Promise((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => {
            resolve(request.result);
          };
        }),
      );
    database.close();
  }
  const decode = (_: string, value: unknown): unknown =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? new TextDecoder().decode(value)
      : value;
  return JSON.stringify(rows, decode);
}
