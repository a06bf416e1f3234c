import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DocumentRecord } from '@semya/rules';
import { axeFindings } from '../../json-forms/testing/axe.js';
import { storeProblem } from '../../store/problems.js';
import { createMemoryJournalStore, SemyaJournal, type JournalStore } from './index.js';

afterEach(() => {
  document.body.replaceChildren();
});

const names = ['Арбузова', 'Выдумкина', 'Бумажная'];

const entry = (index: number): DocumentRecord => ({
  id: `row-${String(index)}`,
  document: 'primary-registration-journal',
  edition: '1',
  status: 'draft',
  createdOn: '2026-10-15',
  finals: [],
  data: {
    rowNumber: index + 1,
    informationReceivedOn: '2026-10-09',
    source: 'education',
    familyRepresentative: { lastName: names[index % 3] ?? '', firstName: 'Анна' },
    childrenCount: (index % 5) + 1,
    registrationDate: '2026-10-15',
  },
});

const entries = (count: number): readonly DocumentRecord[] =>
  Array.from({ length: count }, (_, index) => entry(index));

async function show(
  store: JournalStore | undefined = createMemoryJournalStore({ records: entries(30) }),
  over: Partial<SemyaJournal> = {},
): Promise<SemyaJournal> {
  const element = new SemyaJournal();
  Object.assign(element, {
    document: 'primary-registration-journal',
    asOf: '2026-11-23',
    store,
    ...over,
  });
  document.body.append(element);
  await expect.poll(() => element.session?.state.phase ?? 'none').not.toBe('loading');
  await element.updateComplete;
  return element;
}

const columnOf = (element: SemyaJournal, path: string): number =>
  (element.session?.state.columns.findIndex((one) => one.path === path) ?? -1) + 1;

const cell = (element: SemyaJournal, row: number, path: string): HTMLElement => {
  const found = element.renderRoot.querySelector<HTMLElement>(
    `.body > [data-index="${String(row)}"] > [data-column="${String(columnOf(element, path))}"]`,
  );
  if (!found) throw new Error(`No cell ${path} in row ${String(row)}`);
  return found;
};

const focused = (element: SemyaJournal): string => {
  const active = element.shadowRoot?.activeElement;
  const row = active?.closest<HTMLElement>('[role="row"]');
  return `${row?.dataset.index ?? 'head'}:${(active as HTMLElement | null)?.dataset.column ?? ''}`;
};

async function paste(element: SemyaJournal, text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.shadowRoot?.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
  );
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

const valueOf = (element: SemyaJournal, row: number, field: string): unknown =>
  element.session?.row(element.session.state.view[row] ?? '')?.data[field];

describe('a journal by keyboard', () => {
  test('arrows, Home, End and pages go from cell to cell, and one cell takes the tab', async () => {
    const element = await show();
    cell(element, 0, '/rowNumber').click();
    await expect.poll(() => focused(element)).toBe('0:1');
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    await expect.poll(() => focused(element)).toBe('1:2');
    await userEvent.keyboard('{Home}');
    await expect.poll(() => focused(element)).toBe('1:0');
    await userEvent.keyboard('{Control>}{End}{/Control}');
    const last = element.session?.state.columns.length ?? 0;
    await expect.poll(() => focused(element)).toBe(`29:${String(last)}`);
    await userEvent.keyboard('{Control>}{Home}{/Control}{PageDown}');
    await expect.poll(() => focused(element)).not.toBe('0:0');
    expect(element.renderRoot.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
  });

  test('Enter edits, Enter takes the value and goes down, Esc leaves it as it was', async () => {
    const element = await show();
    cell(element, 0, '/childrenCount').click();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Control>}a{/Control}4{Enter}');
    await expect.poll(() => valueOf(element, 0, 'childrenCount')).toBe(4);
    await expect.poll(() => focused(element)).toMatch(/^1:/u);
    await userEvent.keyboard('9');
    await userEvent.keyboard('{Escape}');
    expect(valueOf(element, 1, 'childrenCount')).toBe(2);
  });

  test('what does not fit stays in its cell with the reason', async () => {
    const element = await show();
    cell(element, 0, '/registrationDate').click();
    await userEvent.keyboard('q{Enter}');
    await expect.element(page.getByText('Это не дата')).toBeVisible();
    expect(element.renderRoot.querySelector<HTMLInputElement>('.editor')?.value).toBe('q');
    await userEvent.keyboard('{Control>}a{/Control}01.12.2026{Enter}');
    await expect.poll(() => valueOf(element, 0, 'registrationDate')).toBe('2026-12-01');
  });

  test('a step is taken back and done again', async () => {
    const element = await show();
    cell(element, 0, '/childrenCount').click();
    await userEvent.keyboard('7{Enter}');
    await expect.poll(() => valueOf(element, 0, 'childrenCount')).toBe(7);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => valueOf(element, 0, 'childrenCount')).toBe(1);
    await userEvent.keyboard('{Control>}y{/Control}');
    await expect.poll(() => valueOf(element, 0, 'childrenCount')).toBe(7);
  });
});

describe('a long journal', () => {
  test('of 100,000 rows only those in sight are in the page, and the focus is never lost', async () => {
    const store = createMemoryJournalStore({ records: entries(100_000) });
    const element = await show(store);
    expect(element.renderRoot.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe(
      '100001',
    );
    cell(element, 3, '/rowNumber').click();
    await expect.poll(() => focused(element)).toBe('3:1');
    const pane = element.renderRoot.querySelector('.pane');
    pane?.scrollTo({ top: 1_000_000 });
    await expect
      .poll(() => element.renderRoot.querySelectorAll('.body > [role="row"]').length)
      .toBeLessThan(80);
    await expect
      .poll(() =>
        Number(element.renderRoot.querySelector('.body > :last-child')?.getAttribute('data-index')),
      )
      .toBeGreaterThan(10_000);
    expect(focused(element)).toBe('3:1');
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
    await expect.poll(() => focused(element)).toBe('99999:1');
  });
});

describe('search, filter and order', () => {
  test('search finds rows by any column and ё counts as е', async () => {
    const element = await show();
    await element.session?.ask({ search: 'выдумкина' });
    expect(element.session?.state.view).toHaveLength(10);
  });

  test('a title puts the rows in order, again turns it round, and again as entered', async () => {
    const element = await show();
    const title = () =>
      element.renderRoot.querySelector<HTMLElement>(
        `.head > [data-column="${String(columnOf(element, '/familyRepresentative'))}"]`,
      );
    title()?.click();
    await expect
      .poll(() => cell(element, 0, '/familyRepresentative').textContent.trim())
      .toBe('Арбузова Анна');
    expect(title()?.getAttribute('aria-sort')).toBe('ascending');
    title()?.click();
    await expect
      .poll(() => cell(element, 0, '/familyRepresentative').textContent.trim())
      .toBe('Выдумкина Анна');
    title()?.click();
    await expect.poll(() => title()?.getAttribute('aria-sort')).toBe('none');
  });

  test('nothing found says what to do', async () => {
    const element = await show();
    await element.session?.ask({ search: 'такого нет' });
    await expect.element(page.getByText('Ничего не найдено')).toBeVisible();
  });
});

describe('a block from Excel', () => {
  test('goes over the rows from the cell on, and one step takes it back', async () => {
    const element = await show();
    cell(element, 1, '/childrenCount').click();
    await expect.poll(() => focused(element)).toMatch(/^1:/u);
    await paste(element, '8\r\n9\r\n');
    await expect.poll(() => valueOf(element, 2, 'childrenCount')).toBe(9);
    expect(valueOf(element, 1, 'childrenCount')).toBe(8);
    element.session?.undo();
    expect(valueOf(element, 1, 'childrenCount')).toBe(2);
    expect(valueOf(element, 2, 'childrenCount')).toBe(3);
  });

  test('a longer block adds rows with numbers of the store', async () => {
    const element = await show();
    cell(element, 0, '/childrenCount').click();
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
    await expect.poll(() => focused(element)).toMatch(/^29:/u);
    await paste(element, '8\n9');
    await expect.poll(() => element.session?.count).toBe(31);
    expect(valueOf(element, 30, 'rowNumber')).toBe(31);
  });

  test.each([
    ['ragged', '1\t2\n3', 'прямоугольный блок'],
    ['one wrong cell', '3\nмного', 'Это не число'],
    ['a row that its form refuses', '3\n900', 'Строка 2 блока'],
  ])('%s: a report, and nothing half-done', async (_, block, said) => {
    const element = await show();
    cell(element, 0, '/childrenCount').click();
    await expect.poll(() => focused(element)).toMatch(/^0:/u);
    await paste(element, block);
    await expect.element(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
    expect(valueOf(element, 0, 'childrenCount')).toBe(1);
    expect(element.session?.canUndo).toBe(false);
  });
});

describe('the store', () => {
  test('throws: what was typed stays, is said to be unsaved, and is saved on the next try', async () => {
    const inner = createMemoryJournalStore({ records: entries(3) });
    let isBroken = true;
    const store: JournalStore = {
      ...inner,
      commit: (change) => {
        if (isBroken) throw new Error('no disk');
        return inner.commit(change);
      },
    };
    const element = await show(store);
    cell(element, 0, '/childrenCount').click();
    await userEvent.keyboard('5{Enter}');
    await expect.element(page.getByText('Не сохранено: 1')).toBeVisible();
    expect(valueOf(element, 0, 'childrenCount')).toBe(5);
    isBroken = false;
    await page.getByRole('button', { name: 'Сохранить ещё раз' }).click();
    await expect.element(page.getByText('Всё сохранено')).toBeVisible();
    const kept = await inner.load();
    expect(kept.ok && kept.value.entries[0]?.record.data.childrenCount).toBe(5);
  });

  test('holds changes of two people in different fields of one row', async () => {
    const store = createMemoryJournalStore({ records: entries(3) });
    const mine = await show(store);
    const held = await store.load();
    if (!held.ok) throw new Error('not loaded');
    const first = held.value.entries[0];
    if (!first) throw new Error('no row');
    const quiet = { ...store, subscribe: () => () => undefined };
    const theirs = await show(quiet);
    const column = (path: string) => mine.session?.state.columns.find((one) => one.path === path);
    const [children, note] = [column('/childrenCount'), column('/note')];
    if (!children || !note) throw new Error('no columns');
    mine.session?.type(first.record.id, children, '5');
    await expect.poll(() => mine.session?.unsaved).toBe(0);
    theirs.session?.type(first.record.id, note, 'Перезвонить');
    await expect.poll(() => theirs.session?.unsaved).toBe(0);
    const after = await store.load();
    expect(after.ok && after.value.entries[0]?.record.data).toMatchObject({
      childrenCount: 5,
      note: 'Перезвонить',
    });
  });

  test('two people in one field: a person decides', async () => {
    const store = createMemoryJournalStore({ records: entries(3) });
    const mine = await show(store);
    const theirs = await show({ ...store, subscribe: () => () => undefined });
    const column = mine.session?.state.columns.find(({ path }) => path === '/childrenCount');
    if (!column) throw new Error('no column');
    mine.session?.type('row-0', column, '5');
    await expect.poll(() => mine.session?.unsaved).toBe(0);
    theirs.session?.type('row-0', column, '6');
    await expect.element(page.getByText('изменили в другом окне')).toBeVisible();
    await page.getByRole('button', { name: 'Взять другое' }).click();
    expect(theirs.session?.row('row-0')?.data.childrenCount).toBe(5);
  });

  test('does not open: it says so and offers to try again', async () => {
    const store: JournalStore = {
      ...createMemoryJournalStore(),
      load: () => Promise.resolve({ ok: false, problems: [storeProblem('store-unavailable')] }),
    };
    await show(store);
    await expect.element(page.getByRole('button', { name: 'Открыть ещё раз' })).toBeVisible();
  });

  test('is empty: it says how to begin', async () => {
    await show(createMemoryJournalStore());
    await expect.element(page.getByText('В журнале пока нет записей')).toBeVisible();
  });
});

describe('rows', () => {
  test('an error of the row in hand is marked in its cell and said beneath', async () => {
    const element = await show();
    cell(element, 0, '/registrationDate').click();
    await userEvent.keyboard('{Enter}{Control>}a{/Control}01.10.2026{Enter}{ArrowUp}');
    await expect.element(page.getByText('Постановка на учёт раньше')).toBeVisible();
    expect(cell(element, 0, '/registrationDate').getAttribute('aria-invalid')).toBe('true');
  });

  test('are selected, and removing them can be taken back', async () => {
    const element = await show();
    cell(element, 2, '/rowNumber').click();
    await userEvent.keyboard('{Home} {ArrowDown} ');
    await page.getByRole('button', { name: 'Удалить' }).click();
    expect(element.session?.count).toBe(28);
    element.session?.undo();
    expect(element.session?.count).toBe(30);
  });

  test('open in their form', async () => {
    const element = await show();
    cell(element, 0, '/rowNumber').click();
    await page.getByRole('button', { name: 'Открыть форму записи' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Запись журнала' })).toBeVisible();
  });

  test('survive the element being moved with a half-typed cell', async () => {
    const element = await show();
    cell(element, 0, '/childrenCount').click();
    await userEvent.keyboard('12');
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await element.updateComplete;
    expect(element.renderRoot.querySelector<HTMLInputElement>('.editor')?.value).toBe('12');
  });
});

test('what a role may not see is not there, what it may not change is read-only', async () => {
  const element = await show(undefined, { userRole: 'director' });
  expect(element.session?.state.columns.every(({ readonly }) => !readonly)).toBe(false);
  const stranger = await show(undefined, { userRole: 'family-member' });
  expect(stranger.session?.state.columns).toEqual([]);
});

test('axe has nothing to say', async () => {
  const element = await show();
  cell(element, 0, '/childrenCount').click();
  await element.updateComplete;
  expect(await axeFindings(element)).toEqual([]);
});
