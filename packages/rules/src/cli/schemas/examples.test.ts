import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createSchemaChecker } from './schema-checker.js';

const packages = fileURLToPath(new URL('../../../../', import.meta.url));
const folders = ['rules', 'forms', 'widgets'].map((name) => path.join(packages, name, 'schemas'));
const check = createSchemaChecker(...folders);

const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

const read = (...segments: readonly string[]): unknown =>
  JSON.parse(readFileSync(path.join(...segments), 'utf8'));

/** Parts that other schemas share describe no file; the calendar's own data are its example. */
const WITHOUT_EXAMPLE = ['cited', 'calendar', 'explanation', 'obligation'];

describe.each(folders)('schemas of %s', (folder) => {
  const schemas = namesIn(folder, '.schema.json').filter((name) => !WITHOUT_EXAMPLE.includes(name));

  it('have an example each, and no example is without a schema', () => {
    expect(namesIn(path.join(folder, 'examples'), '.json')).toEqual(schemas);
  });

  it.each(schemas)('%s: its example is in order', (name) => {
    expect(check(name, read(folder, 'examples', `${name}.json`))).toEqual([]);
  });

  it.each(schemas)('%s: has a Russian title and description for editors', (name) => {
    const { title, description } = read(folder, `${name}.schema.json`) as Record<string, string>;
    expect(title).toMatch(/[а-яё]/);
    expect(description).toMatch(/[а-яё]/);
  });
});

describe('data of the package', () => {
  const calendar = path.join(packages, 'rules', 'calendars', 'russia.json');

  it('the calendar is in order', () => {
    expect(check('calendar', read(calendar))).toEqual([]);
  });

  it.each(readdirSync(path.join(packages, 'rules', 'norms')))('%s is in order', (file) => {
    expect(check('norms', read(packages, 'rules', 'norms', file))).toEqual([]);
  });
});
