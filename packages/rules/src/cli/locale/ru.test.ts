import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { civilProblems } from '../../locale/ru-civil.js';
import { packProblems } from '../../locale/ru-packs.js';
import { ruleProblems } from '../../locale/ru-problems.js';
import { problemTexts } from './ru.js';
import { decisionProblems } from './ru-check.js';

const sources = fileURLToPath(new URL('../../', import.meta.url));

const textOf = (folder: string): string =>
  readdirSync(path.join(sources, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|^locale|fixtures/.test(name))
    .map((name) => readFileSync(path.join(sources, folder, name), 'utf8'))
    .join('\n');

/** Literals that can only be codes of problems, by how they begin. */
const CODE =
  /'((?:json|file|revision|condition|branch|part|rule|ranges|path|schema|argument|settings|pack|extends|norms?|clause|reading|role|body|document|act|element|parameter|period|regulation|fact|option|stage|event|id)-[a-z-]*[a-z])'/g;

const found = ['check', 'pack', 'regulations', 'cli'].flatMap((folder) =>
  [...textOf(folder).matchAll(CODE)].map(([, code = '']) => code),
);

/** Words of the same look that are no codes. */
const NOT_CODES = ['stage-min', 'stage-max', 'document-register', 'fact-statement', 'case-record'];
const codes = [...new Set(found)].filter((code) => !NOT_CODES.includes(code));

describe('Russian of problems', () => {
  it.each(codes)('%s has a text', (code) => {
    const texts = {
      ...civilProblems,
      ...ruleProblems,
      ...packProblems,
      ...problemTexts,
      ...decisionProblems,
    };
    expect(texts[code]).toMatch(/[а-яё]/i);
  });

  it('no text is left without its code', () => {
    const own = Object.keys({ ...packProblems, ...problemTexts, ...decisionProblems });
    const made = ['date', 'date-time', 'uri'].map((format) => `schema-format-${format}`);
    expect(own.filter((code) => !codes.includes(code) && !made.includes(code))).toEqual([]);
  });
});
