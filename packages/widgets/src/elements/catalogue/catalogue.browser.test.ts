import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { catalogue } from '@semya/forms/documents';
import { axeFindings } from '../../json-forms/testing/axe.js';
import { SemyaCatalogue } from './index.js';

afterEach(() => {
  document.body.replaceChildren();
});

async function show(regulation = ''): Promise<SemyaCatalogue> {
  const element = new SemyaCatalogue();
  element.setAttribute('regulation', regulation);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const shown = (element: SemyaCatalogue): number =>
  element.shadowRoot?.querySelectorAll('.entry').length ?? 0;

describe('the catalogue of documents', () => {
  test('shows every document under its kind, and how many there are', async () => {
    const element = await show();
    expect(shown(element)).toBe(catalogue.length);
    await expect.element(page.getByRole('heading', { name: /^Журналы \(\d+\)$/u })).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent(String(catalogue.length));
  });

  test('search narrows it while one types, and what is not there is said', async () => {
    const element = await show();
    const search = page.getByRole('searchbox', { name: 'Найти документ' });
    await search.fill('акт обследования');
    await expect.element(page.getByText('Акт обследования').first()).toBeVisible();
    expect(shown(element)).toBeLessThan(5);
    await search.fill('ничего похожего');
    await expect.element(page.getByRole('status')).toHaveTextContent('Таких документов нет');
    await page.getByRole('button', { name: 'Снять отбор' }).click();
    await expect.poll(() => shown(element)).toBe(catalogue.length);
  });

  test('the regulation of the host is chosen, and only its clauses are told', async () => {
    const element = await show('mishkino-2015');
    await expect
      .element(page.getByRole('combobox', { name: 'Регламент' }))
      .toHaveValue('mishkino-2015');
    expect(shown(element)).toBeLessThan(catalogue.length);
    expect(element.shadowRoot?.querySelector('.reasons')?.textContent).not.toContain('Льгов');
  });

  test('kind and stage narrow together', async () => {
    const element = await show();
    await page.getByRole('combobox', { name: 'Вид' }).selectOptions('Протоколы');
    const protocols = shown(element);
    await page.getByRole('combobox', { name: 'Этап работы' }).selectOptions('Мониторинг');
    await expect.poll(() => shown(element)).toBeLessThan(protocols);
  });

  test('a document is opened by the host', async () => {
    const element = await show();
    const opened = new Promise((resolve) => {
      element.addEventListener('semya-open-document', ({ detail }) => {
        resolve(detail);
      });
    });
    await page.getByRole('searchbox', { name: 'Найти документ' }).fill('план безопасности');
    await page.getByRole('button', { name: /^Открыть: План безопасности/u }).click();
    expect(await opened).toEqual({ document: 'safety-plan' });
  });

  test('axe has nothing to say', async () => {
    expect(await axeFindings(await show('stavropol-center'))).toEqual([]);
  });
});
