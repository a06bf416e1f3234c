import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { OPERATORS } from '../conditions/operators/index.js';
import { describeOperator, describeProblem } from '../explain/index.js';
import { demands } from './ru-explain.js';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['conditions', 'facts', 'events', 'engine', 'case'];

/** Codes as the sources write them: after `problemAt(…, '`, `refuse(…, '`, `report(…, '`. */
function codesInSources(): readonly string[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(SOURCE, folder, file), 'utf8')),
  );
  const calls = files.flatMap((text) => [
    ...text.matchAll(/\b(?:problemAt|refuse|report)\([^;]*?'([a-z]+(?:-[a-z]+)+)'/gsu),
  ]);
  return [...new Set(calls.flatMap(([, code]) => code ?? []))];
}

describe('Russian texts', () => {
  const codes = codesInSources();

  it('were looked for in the right places', () => {
    expect(codes).toEqual(expect.arrayContaining(['fact-unknown', 'case-shape', 'list-shape']));
    expect(codes.length).toBeGreaterThan(30);
  });

  it.each(codes)('there is one for the problem %s', (code) => {
    const text = describeProblem({ code, path: '', params: {}, severity: 'error' });
    expect(text).not.toContain(code);
  });

  it.each([...OPERATORS.keys()])('there is a name and a demand for the operator %s', (id) => {
    expect(describeOperator(id)).not.toBe(id);
    expect(demands[id]).toContain('{expected}');
  });
});
