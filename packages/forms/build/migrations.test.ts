import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileSource, type DocumentShape } from '../src/documents/compile/compile-source.js';
import { applyOperation } from '../src/migrations/apply-operation.js';
import { validateDraft } from '../src/validation/validate.js';
import { checkMigrations } from './check-migrations.js';
import { folders, packageRoot } from './paths.js';
import { documentIds, readDocument } from './read-document.js';
import { readMigrations, shippedMigration } from './read-migrations.js';

const fixture = join(packageRoot, 'src/migrations/fixtures/visit-sheet');
const ids = await documentIds();
const sheets = [
  { name: 'a sheet of visits', folder: fixture },
  ...ids.map((name) => ({ name, folder: join(folders.documents, name) })),
];
const authored = await Promise.all(
  sheets.map(async ({ name, folder }) => ({ name, migrations: await readMigrations(folder) })),
);
const steps = authored.flatMap(({ name, migrations }) =>
  migrations.map((migration) => ({ name, migration })),
);

describe('migrations', () => {
  it.each(steps)('of $name from edition $migration.from do what their examples say', (step) => {
    for (const { before, after } of step.migration.examples) {
      expect(step.migration.operations.reduce(applyOperation, before)).toEqual(after);
    }
  });

  it.each(steps)('of $name from edition $migration.from change nothing the second time', (step) => {
    const again = step.migration.operations.filter(({ op }) => op !== 'fold-into-text');
    for (const { after } of step.migration.examples) {
      expect(again.reduce(applyOperation, after)).toEqual(after);
    }
  });

  it('are read in the order of editions, and shipped without their examples', async () => {
    const read = await readMigrations(fixture);
    expect(read.map(({ from, to }) => `${from} ${to}`)).toEqual(['1 2', '2 3']);
    expect(Object.keys(read.map(shippedMigration)[0] ?? {})).toEqual(['from', 'to', 'operations']);
  });

  it('end in data that the present form takes', async () => {
    for (const { name, migrations } of authored.slice(1)) {
      const last = migrations.at(-1);
      if (last === undefined) continue;
      const compiled = compileSource(await readDocument(name));
      if (!compiled.ok) throw new Error(name);
      const document = { ...compiled.value, validators: new Map() };
      for (const { after } of last.examples) expect(validateDraft(document, after)).toEqual([]);
    }
  });
});

const source = compileSource(await readDocument('living-conditions-act'));
if (!source.ok) throw new Error('the act does not compile');
const act = source.value;
const [first, second] = (await readMigrations(fixture)).map(shippedMigration);
if (first === undefined || second === undefined) throw new Error('no migrations');

const withMigrations = (
  edition: string,
  migrations: DocumentShape['definition']['migrations'] = [],
): DocumentShape => ({ ...act, definition: { ...act.definition, edition, migrations } });

const codes = (document: DocumentShape) =>
  checkMigrations(document).map(({ code, path }) => [code, path]);

describe('the check of migrations', () => {
  const move = { op: 'move', from: '/area', to: '/totalArea' } as const;
  const sound = { from: '1', to: '2', operations: [move] };

  it('passes a first edition, and one that a chain leads to', () => {
    expect(codes(withMigrations('1'))).toEqual([]);
    expect(codes(withMigrations('2', [sound]))).toEqual([]);
  });

  it('finds a later edition without a way to it', () => {
    expect(codes(withMigrations('2'))).toEqual([['migration-missing', '/edition']]);
  });

  it('finds a chain that ends too early or has a hole', () => {
    expect(codes(withMigrations('3', [sound]))).toEqual([['migration-gap', '/migrations/0']]);
    const later = { ...sound, from: '3', to: '4' };
    expect(codes(withMigrations('4', [sound, later]))).toEqual([
      ['migration-gap', '/migrations/0'],
    ]);
  });

  it('finds a step into a field that the form does not have', () => {
    const stray = { ...sound, operations: [{ ...move, to: '/nowhere' }] };
    expect(codes(withMigrations('2', [stray]))).toEqual([['migration-field', '/nowhere']]);
  });
});
