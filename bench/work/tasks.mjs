import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Task one piece of work that every contestant does
 * @property {string} id
 * @property {'form' | 'journal'} kind
 * @property {number} [rows] of a journal
 * @property {Record<string, any>} schema JSON Schema, draft-07
 * @property {Record<string, any>} uischema of JSON Forms
 * @property {Record<string, any>} data that the form starts with
 * @property {readonly string[]} shown data paths of the fields that are on the page at the start; of
 *   a journal those of its first row
 * @property {readonly string[]} typed text fields into which the keystrokes go, each in its turn
 */

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/**
 * The paths of the leaves of a schema as far as there are data for them: a row of an array each.
 *
 * @param {any} schema
 * @param {any} data
 * @param {string} path
 * @returns {string[]}
 */
function leaves(schema, data, path = '') {
  const below = (/** @type {string | number} */ key) => (path === '' ? `${key}` : `${path}.${key}`);
  if (schema.type === 'object') {
    return Object.entries(schema.properties).flatMap(([name, property]) =>
      leaves(property, data?.[name], below(name)),
    );
  }
  if (schema.type === 'array') {
    const rows = /** @type {unknown[]} */ (data ?? []);
    return rows.flatMap((row, index) => leaves(schema.items, row, below(index)));
  }
  return [path];
}

/** The fields that the three rules of the form hide at the start. */
export const hidden = ['sourceDetails', 'address.actualAddress', 'benefits'];

/** @returns {Task} */
export function formTask() {
  const schema = read('form/schema.json');
  const data = read('form/data.json');
  const shown = leaves(schema, data).filter((path) => !hidden.includes(path));
  const typed = ['applicant.patronymic', 'applicant.snils', 'children.1.school', 'address.street'];
  return { id: 'form', kind: 'form', schema, uischema: read('form/ui.json'), data, shown, typed };
}

/**
 * The form with the answers at which its rules hide nothing; not timed.
 *
 * @returns {Task}
 */
export function openedFormTask() {
  const task = formTask();
  const address = { ...task.data.address, livesHere: false };
  const data = { ...task.data, address, source: 'other', receivesBenefits: true };
  return { ...task, id: 'form-open', data, shown: [...task.shown, ...hidden] };
}

/**
 * @param {number} count of rows
 * @returns {Task}
 */
export function journalTask(count) {
  const { families, streets, measures } = read('journal/words.json');
  const schema = read('journal/schema.json');
  const categories = schema.properties.rows.items.properties.category.oneOf;
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  const rows = Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    receivedOn: `2026-${two((index % 12) + 1)}-${two((index % 28) + 1)}`,
    family: `${families[index % families.length]} ${index + 1}`,
    address: `${streets[index % streets.length]}, ${(index % 90) + 1}`,
    phone: `+7 000 000-${two(Math.floor(index / 100) % 100)}-${two(index % 100)}`,
    category: categories[index % categories.length].const,
    measure: measures[index % measures.length],
    closed: index % 3 === 0,
  }));
  const data = { rows };
  const shown = leaves(schema, { rows: rows.slice(0, 1) });
  return {
    id: `journal-${count}`,
    kind: 'journal',
    rows: count,
    schema,
    uischema: read('journal/ui.json'),
    data,
    shown,
    typed: ['rows.2.family', 'rows.4.phone'],
  };
}
