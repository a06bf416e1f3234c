import type { Locator, Page } from 'playwright';

type Values = Readonly<Record<string, unknown>>;

/**
 * Fills a document as a person does: step by step, field by field, rows added where the example has
 * them. What is already filled in from the case is left as it is.
 */
export async function fillDocument(page: Page, values: Values): Promise<void> {
  const form = page.locator('semya-json-form');
  await form.locator('[data-path]').first().waitFor();
  for (;;) {
    await fillVisible(form, values);
    const next = form.getByRole('button', { name: 'Далее', exact: true });
    if ((await next.count()) === 0 || !(await next.isEnabled())) return;
    await next.click();
  }
}

/** Fills what the present step shows; answers make further fields appear, so it looks again. */
async function fillVisible(form: Locator, values: Values): Promise<void> {
  const done = new Set<string>();
  for (let found = true; found;) {
    found = false;
    for (const control of await form.locator('[data-path]').all()) {
      const path = (await control.getAttribute('data-path')) ?? '';
      if (path === '' || done.has(path) || !(await control.isVisible())) continue;
      done.add(path);
      found = true;
      await fillControl(control, valueAt(values, path));
    }
  }
}

async function fillControl(control: Locator, value: unknown): Promise<void> {
  if (value === undefined) return;
  if (Array.isArray(value)) {
    await fillList(control, value);
    return;
  }
  if (typeof value === 'object') return;
  const radios = control.locator('input[type="radio"]');
  if ((await radios.count()) > 0) {
    await control.locator(`input[type="radio"][value="${String(value)}"]`).check();
    return;
  }
  const select = control.locator('select');
  if ((await select.count()) > 0) {
    await select.selectOption(String(value));
    return;
  }
  const box = control.locator('input[type="checkbox"]');
  if (typeof value === 'boolean' && (await box.count()) > 0) {
    await box.setChecked(value);
    return;
  }
  const text = control.locator('input:not([type="hidden"]), textarea').first();
  if ((await text.isEditable()) && (await text.inputValue()) === '')
    await text.fill(asTyped(value));
}

async function fillList(control: Locator, items: readonly unknown[]): Promise<void> {
  if (items.every((item) => typeof item === 'string')) {
    for (const item of items)
      await control.locator(`input[type="checkbox"][value="${String(item)}"]`).check();
    return;
  }
  const add = control.getByRole('button', { name: /^Добавить/ }).last();
  const rows = control.locator('[data-row]');
  while ((await rows.count()) < items.length) await add.click();
}

/** Values as they are typed: dates by day, month and year, numbers with a comma. */
function asTyped(value: unknown): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = String(value);
  const date = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return date ? `${date[3] ?? ''}.${date[2] ?? ''}.${date[1] ?? ''}` : text;
}

function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Values)[key] : undefined,
      values,
    );
}
