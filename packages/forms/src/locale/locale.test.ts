import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeDocumentProblem } from './describe-problem.js';
import { documentProblems, findingTexts } from './ru.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const own = ['documents', 'records', 'facts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => !name.startsWith('compile'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);
const sources = own.join('\n');

const codes = new Set(
  [...sources.matchAll(/'((?:overlay|document|edition|record)-[a-z-]+)'/gu)].map(
    ([, code = '']) => code,
  ),
);

describe('Russian texts', () => {
  it('there is one for every problem of documents and records, and none besides', () => {
    const known = [...codes].filter((code) => code in documentProblems);
    expect(Object.keys(documentProblems).sort()).toEqual(known.sort());
    const made = [...sources.matchAll(/(?:problem|misfit|recordFinding)\(\s*'([a-z-]+)'/gu)];
    for (const [, code = ''] of made) expect(documentProblems).toHaveProperty([code]);
  });

  it('are filled from the params of the problem', () => {
    const found = { path: '', severity: 'error' } as const;
    expect(
      describeDocumentProblem({ ...found, code: 'document-unknown', params: { document: 'x' } }),
    ).toBe('Такого документа в каталоге нет: «x».');
    expect(describeDocumentProblem({ ...found, code: 'constructor', params: {} })).toBeUndefined();
  });

  it('say what to do, as a whole sentence', () => {
    for (const text of Object.values(findingTexts)) expect(text).toMatch(/^[А-ЯЁ].*\.$/u);
  });

  it('name a kind of field only beside the plain code', () => {
    for (const key of Object.keys(findingTexts)) {
      expect(findingTexts).toHaveProperty([key.split('.')[0] ?? '']);
    }
  });
});
