import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** @typedef {import('playwright').Page} Page */

/**
 * What there is to look at. `open` goes there from the list of families; `steps` pictures every
 * step of a long form; `window` is a dialog over the page.
 *
 * @typedef {object} View
 * @property {string} name
 * @property {(page: Page) => Promise<void>} open
 * @property {boolean} [steps]
 * @property {boolean} [window]
 */

/** The day on which the invented families stand as they were written. */
const DAY = '2026-11-23';

const RECORD = 'screenshot';

/**
 * @param {string} path in the repository
 * @returns {Promise<Record<string, unknown>>}
 */
async function readJson(path) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  return /** @type {Record<string, unknown>} */ (JSON.parse(await readFile(file, 'utf8')));
}

/** @param {string} family file of an invented case */
async function caseIdOf(family) {
  return String((await readJson(`examples/portal/src/cases/${family}.json`)).id);
}

/**
 * Goes to an address within the portal.
 *
 * @param {Page} page
 * @param {string} hash
 */
async function go(page, hash) {
  await page.evaluate((target) => {
    location.hash = target;
  }, hash);
}

/** @param {string} family */
const openCase = (family) => async (/** @type {Page} */ page) => {
  await go(page, `#/case/${await caseIdOf(family)}`);
  await page.locator('semya-case semya-deadlines').waitFor();
};

/**
 * Puts the document's own example into the case and opens it.
 *
 * @param {string} family
 * @param {string} document
 */
const openFilled = (family, document) => async (/** @type {Page} */ page) => {
  const data = await readJson(`packages/forms/documents/${document}/example.json`);
  const { edition } = await readJson(`packages/forms/documents/${document}/document.json`);
  const filled = {
    id: RECORD,
    document,
    edition,
    data,
    status: 'draft',
    createdOn: DAY,
    finals: [],
  };
  await openCase(family)(page);
  await page.locator('semya-case').evaluate((element, record) => {
    const { session } = /** @type {import('@semya/widgets').SemyaCase} */ (element);
    return session?.apply((kept) => ({
      ...kept,
      records: [
        ...kept.records.filter(({ id }) => id !== record.id),
        /** @type {import('@semya/rules').DocumentRecord} */ (record),
      ],
    }));
  }, filled);
  await go(page, `#/case/${await caseIdOf(family)}/${document}/${RECORD}`);
  await page.locator('semya-form [data-path]').first().waitFor();
};

/**
 * Opens the case and a window over it.
 *
 * @param {string | undefined} event the event that is recorded; without one, the choice
 */
const openEvent = (event) => async (/** @type {Page} */ page) => {
  await openCase('chernovy')(page);
  await page.getByRole('button', { name: 'Записать событие' }).click();
  const window = page.getByRole('dialog');
  if (event !== undefined) await window.getByRole('button', { name: event }).click();
};

/**
 * An act in which nothing is filled in, after the final check.
 *
 * @param {Page} page
 */
async function openRefusedCheck(page) {
  await go(page, `#/case/${await caseIdOf('maketovy')}/living-conditions-act`);
  await page.getByRole('button', { name: 'Проверить и оформить' }).click();
  await page.locator('[part="summary"]').waitFor();
}

/** @param {Page} page */
async function openRegistration(page) {
  await page.getByRole('button', { name: 'Зарегистрировать семью' }).click();
  await page.getByRole('dialog').waitFor();
}

/** @type {readonly View[]} */
export const VIEWS = [
  { name: 'list', open: (page) => page.locator('tbody tr').first().waitFor() },
  { name: 'register', open: openRegistration, window: true },
  { name: 'case', open: openCase('maketovy') },
  { name: 'case-overdue', open: openCase('shablonnikovy') },
  { name: 'case-categories', open: openCase('nebyvalovy') },
  { name: 'event-choice', open: openEvent(undefined), window: true },
  { name: 'event', open: openEvent('посещение'), window: true },
  { name: 'act', open: openFilled('maketovy', 'living-conditions-act'), steps: true },
  { name: 'act-errors', open: openRefusedCheck },
  { name: 'program', open: openFilled('maketovy', 'accompaniment-program'), steps: true },
  { name: 'journal', open: openFilled('maketovy', 'primary-registration-journal'), steps: true },
];

/** The view that the READMEs show. */
export const DOCS_VIEW = 'case';

/**
 * Opens the portal as a newcomer would see it.
 *
 * @param {Page} page
 * @param {string} url
 * @param {string} scheme
 */
export async function openPortal(page, url, scheme) {
  await page.goto(`${url}/?today=${DAY}`);
  await page.locator('tbody tr').first().waitFor();
  if (scheme !== '') await page.selectOption('#scheme', scheme);
}
