import type { Locator, Page } from 'playwright';
import { fieldsOf, optionsOf } from '@semya/forms';
import { loadDocument } from '@semya/forms/documents';

type Values = Readonly<Record<string, unknown>>;

/** What a person reads where the data hold an option's id. */
type Titles = (path: string, value: unknown) => string;

async function titlesOf(document: string): Promise<Titles> {
  const loaded = await loadDocument(document);
  if (!loaded.ok) throw new Error(`No document ${document}`);
  const fields = fieldsOf(loaded.value.schema);
  return (path, value) => {
    const pattern = `/${path.replaceAll('.', '/').replaceAll(/\/\d+/gu, '/*')}`;
    const field = fields.get(pattern);
    const option = field && optionsOf(field.schema)?.find(({ const: id }) => id === value);
    return option?.title ?? String(value);
  };
}

/**
 * Fills a document as a person does: step by step, field by field, rows added where the example has
 * them. What is already filled in from the case is left as it is.
 */
export async function fillDocument(page: Page, document: string, values: Values): Promise<void> {
  const titles = await titlesOf(document);
  const form = page.locator('semya-json-form');
  await form.locator('[data-path]').first().waitFor();
  for (;;) {
    await fillVisible(form, values, titles);
    const next = form.getByRole('button', { name: 'Далее', exact: true });
    if ((await next.count()) === 0 || !(await next.isEnabled())) return;
    await next.click();
  }
}

/** Fills what the present step shows; answers make further fields appear, so it looks again. */
async function fillVisible(form: Locator, values: Values, titles: Titles): Promise<void> {
  const done = new Set<string>();
  for (let found = true; found;) {
    found = false;
    const paths = await form
      .locator('[data-path]')
      .evaluateAll((controls) =>
        controls.map((control) => control.getAttribute('data-path') ?? ''),
      );
    for (const path of paths) {
      // By its path, not its place: rows and answers add controls before it.
      const control = form.locator(`[data-path="${path}"]`).first();
      if (path === '' || done.has(path) || !(await control.isVisible())) continue;
      done.add(path);
      found = true;
      await fillControl(control, valueAt(values, path), (value) => titles(path, value));
    }
  }
}

type Title = (value: unknown) => string;

async function fillControl(control: Locator, value: unknown, title: Title): Promise<void> {
  if (value === undefined) return;
  if (Array.isArray(value)) {
    await fillList(control, value, title);
    return;
  }
  if (typeof value === 'object') return;
  if ((await control.locator('input[type="radio"]').count()) > 0) {
    await control.getByLabel(title(value), { exact: true }).check();
    return;
  }
  const select = control.locator('select');
  if ((await select.count()) > 0) {
    await select.selectOption({ label: title(value) });
    return;
  }
  const box = control.locator('input[type="checkbox"]');
  if (typeof value === 'boolean' && (await box.count()) > 0) {
    await box.setChecked(value);
    return;
  }
  const text = control.locator('input, textarea').first();
  if ((await text.count()) === 0) return;
  if ((await text.isEditable()) && (await text.inputValue()) === '')
    await text.fill(asTyped(value));
}

async function fillList(control: Locator, items: readonly unknown[], title: Title): Promise<void> {
  if ((await control.locator('input[type="checkbox"]').count()) > 0 && isChoice(items)) {
    for (const item of items) await control.getByLabel(title(item), { exact: true }).check();
    return;
  }
  const add = control.getByRole('button', { name: /^Добавить/u }).last();
  const rows = control.locator('li.row, tbody tr');
  while ((await rows.count()) < items.length) await add.click();
}

function isChoice(items: readonly unknown[]): boolean {
  return items.every((item) => typeof item === 'string');
}

/** Values as they are typed: dates by day, month and year, numbers with a comma. */
function asTyped(value: unknown): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = String(value);
  const date = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return date ? `${date[3] ?? ''}.${date[2] ?? ''}.${date[1] ?? ''}` : text;
}

/** The case may know of more people than the example: further rows are filled like its last one. */
function valueAt(values: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Math.min(Number(key), value.length - 1)];
    return typeof value === 'object' && value !== null ? (value as Values)[key] : undefined;
  }, values);
}
