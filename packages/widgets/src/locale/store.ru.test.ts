import { describe, expect, test } from 'vitest';
import { autosaveTextsRu, storeProblemTextsRu } from './store.ru.js';

describe('texts of the store', () => {
  const texts = Object.entries({ ...storeProblemTextsRu, ...autosaveTextsRu });

  test.each(texts)('%s is a Russian sentence without technical words', (_, text) => {
    expect(text).toMatch(/^[А-ЯЁ]/);
    expect(text.replace(/\{\w+\}|https/g, '')).not.toMatch(/[A-Za-z]/);
    expect(text).not.toMatch(/ {2}|"|\.\.\.| - /);
  });

  test.each(Object.entries(storeProblemTextsRu))('%s ends as a sentence', (_, text) => {
    expect(text).toMatch(/\.$/);
  });

  test('what a failing save says begins with what became of the typing or ends with what to do', () => {
    for (const code of ['store-unavailable', 'quota-exceeded', 'database-deleted'] as const) {
      expect(storeProblemTextsRu[code]).toContain('Введённое остаётся на экране');
    }
  });
});
