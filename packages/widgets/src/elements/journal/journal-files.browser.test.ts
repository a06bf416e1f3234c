import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { loadDocument } from '@semya/forms/documents';
import { excelFile } from './journal-files.js';
import { createMemoryJournalStore, SemyaJournal } from './index.js';

afterEach(() => {
  document.body.replaceChildren();
});

const id = 'primary-registration-journal';

/** An Excel file of one entry, and a journal without entries that it is brought into. */
async function choose(file: (made: Blob) => File): Promise<SemyaJournal> {
  const loaded = await loadDocument(id);
  if (!loaded.ok) throw new Error('No journal');
  const { definition, example } = loaded.value;
  const data = { ...example, childrenCount: 3 };
  const row = {
    id: 'a',
    document: id,
    edition: definition.edition,
    createdOn: '2026-10-15',
    finals: [],
  };
  const rows = [{ ...row, status: 'draft' as const, data }];
  const made = await excelFile({ document: loaded.value, volume: {}, rows, role: undefined });
  if (!made.file) throw new Error('No file');
  const element = new SemyaJournal();
  Object.assign(element, { document: id, asOf: '2026-11-23', store: createMemoryJournalStore() });
  document.body.append(element);
  await expect.poll(() => element.session?.state.phase).toBe('ready');
  await element.updateComplete;
  const input = element.renderRoot.querySelector<HTMLInputElement>('input[type="file"]');
  const chosen = new DataTransfer();
  chosen.items.add(file(made.file));
  if (input) input.files = chosen.files;
  input?.dispatchEvent(new Event('change'));
  await expect.element(page.getByRole('dialog', { name: 'Загрузка из Excel' })).toBeVisible();
  return element;
}

test('what went out to Excel comes back with the numbers of this volume', async () => {
  const element = await choose((made) => new File([made], 'journal.xlsx'));
  await page.getByRole('button', { name: /^Добавить: 1/u }).click();
  await expect.poll(() => element.session?.count).toBe(1);
  const [first = ''] = element.session?.state.view ?? [];
  expect(element.session?.row(first)?.data).toMatchObject({ rowNumber: 1, childrenCount: 3 });
});

test('a file that is no Excel file: the reason, and the journal is as it was', async () => {
  const element = await choose(() => new File(['text'], 'journal.xlsx'));
  await expect.element(page.getByText('не открывается как книга Excel')).toBeVisible();
  expect(element.session?.count).toBe(0);
});
