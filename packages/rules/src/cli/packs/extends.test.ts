import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkPack } from '../../check/check-pack.js';
import { packageSchemaChecker } from '../schemas/schema-checker.js';
import { loadPack } from './load-pack.js';
import { loadSurroundings } from './load-surroundings.js';

const root = mkdtempSync(path.join(tmpdir(), 'semya-extends-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const head = (id: string, base: string) => ({
  id,
  extends: base,
  edition: '1',
  title: 'Положение вымышленного района',
  shortTitle: 'Заречье',
  region: 'Заречье',
  act: { title: 'Положение' },
  inForce: { from: '2026-01-01' },
  caseSubject: 'family',
  roles: { helper: 'Помощник' },
  notRegulated: [],
});

function write(id: string, base: string, files: Readonly<Record<string, unknown>> = {}): string {
  const folder = path.join(root, id);
  mkdirSync(folder);
  for (const [file, content] of Object.entries({ 'regulation.json': head(id, base), ...files })) {
    writeFileSync(path.join(folder, file), JSON.stringify(content));
  }
  return folder;
}

const checkSchema = packageSchemaChecker();
const load = (folder: string) => loadPack({ name: folder, folder }, checkSchema);

describe('a folder that extends a shipped regulation', () => {
  it('is sound with the elements, norms and clauses that it takes over', async () => {
    const loaded = await load(write('own', 'tula-srcn2-2022-50'));
    const surroundings = await loadSurroundings(checkSchema);
    if (!loaded.ok || !surroundings.ok) throw new Error(JSON.stringify(loaded.problems));
    const { regulation } = loaded.value.pack;
    expect(regulation.categories.map(({ id }) => id)).toContain('large');
    expect(regulation.shortTitle).toBe('Заречье');
    const report = checkPack(loaded.value.pack, surroundings.value);
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.coverage.elementsWithoutScenario).toEqual([]);
  });

  it('may extend a folder beside it', async () => {
    write('near', 'tula-srcn2-2022-50');
    const loaded = await load(write('far', 'near'));
    expect(loaded.ok && loaded.value.pack.regulation.categories.length).toBeGreaterThan(5);
  });

  it.each([
    ['round', 'round', 'extends-circle'],
    ['lost', 'moon-2026', 'extends-unknown'],
  ])('%s is refused at the place of its “extends”', async (id, base, code) => {
    const { problems } = await load(write(id, base));
    expect(problems.map((problem) => [problem.code, problem.file, problem.path])).toEqual([
      [code, 'regulation.json', '/extends'],
    ]);
  });
});
