import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createSchemaChecker } from './schema-checker.js';

const packages = fileURLToPath(new URL('../../../../', import.meta.url));
const folders = ['rules', 'forms', 'widgets'].map((name) => path.join(packages, name, 'schemas'));
const check = createSchemaChecker(...folders);

type Row = readonly [
  schema: string,
  fault: string,
  at: string,
  value: unknown,
  code: string,
  /** Where the finding stands, when not at the place that was changed. */
  found?: string,
];

/** What an example becomes broken by: the value set at a pointer, `undefined` to take it away. */
const BROKEN: readonly Row[] = [
  ['condition', 'a misspelt key', '/all/0/conditoin', 'x', 'schema-unknown-key'],
  [
    'condition',
    'an operator that is not there',
    '/all/1/any/0/operator',
    'greaterThen',
    'schema-enum',
  ],
  ['condition', 'all and any in one node', '/any', [{ condition: 'x' }], 'schema-unknown-key'],
  ['condition', 'an empty any', '/all/1/any', [], 'schema-empty'],
  [
    'condition',
    'a list without conditions',
    '/all/2/some/all',
    undefined,
    'schema-shape',
    '/all/2/some',
  ],
  ['condition', 'nothing that names a kind', '/all/0', { name: 'x' }, 'schema-shape'],
  ['fact-statement', 'an impossible date', '/on', '2026-02-31', 'schema-format-date'],
  ['fact-statement', 'a value beside a refusal', '/value', 100, 'schema-not-allowed'],
  ['fact-statement', 'stated without a value', '/state', 'stated', 'schema-required', ''],
  ['fact-statement', 'a subject of an unknown kind', '/subject/type', 'cat', 'schema-enum'],
  [
    'fact-statement',
    'a document source without its record',
    '/source/record',
    undefined,
    'schema-required',
    '/source',
  ],
  ['case-event', 'an impossible date', '/on', '2026-13-01', 'schema-format-date'],
  ['case-event', 'an hour that does not exist', '/time', '25:00', 'schema-pattern'],
  [
    'case-event',
    'a cancellation without a reason',
    '/cancelled/reason',
    undefined,
    'schema-required',
    '/cancelled',
  ],
  ['document-record', 'an unknown state', '/status', 'signed', 'schema-enum'],
  ['document-record', 'no versions', '/finals', undefined, 'schema-required', ''],
  ['case-record', 'another version of the format', '/schemaVersion', 2, 'schema-const'],
  ['case-record', 'a date in a nested event', '/events/0/on', '31.12.2026', 'schema-format-date'],
  [
    'case-record',
    'a statement about nobody',
    '/statements/0/subject',
    undefined,
    'schema-required',
    '/statements/0',
  ],
  ['case-record', 'a key of another format', '/history', [], 'schema-unknown-key'],
  ['facts', 'an id without its subject', '/facts/0/id', 'members', 'schema-pattern'],
  [
    'facts',
    'a choice without options',
    '/facts/3/options',
    undefined,
    'schema-required',
    '/facts/3',
  ],
  ['facts', 'a list of nobody', '/facts/0/of', undefined, 'schema-required', '/facts/0'],
  ['facts', 'a derived fact that is asked', '/facts/1/question', 'Кто?', 'schema-not-allowed'],
  [
    'facts',
    'a fact that nobody asks',
    '/facts/4/question',
    undefined,
    'schema-required',
    '/facts/4',
  ],
  ['events', 'an unknown kind of field', '/events/1/data/0/type', 'number', 'schema-enum'],
  [
    'events',
    'a choice without options',
    '/events/1/data/0/options',
    undefined,
    'schema-required',
    '/events/1/data/0',
  ],
  ['regulation', 'no region', '/region', undefined, 'schema-required', ''],
  ['regulation', 'a capital in the id', '/id', 'Primer', 'schema-pattern'],
  ['regulation', 'a role that is not a title', '/roles/case-manager', 7, 'schema-type'],
  [
    'regulation',
    'a date of the act that does not exist',
    '/act/date',
    '2025-02-29',
    'schema-format-date',
  ],
  ['clauses', 'a clause without a title', '/clauses/0/title', '', 'schema-empty'],
  [
    'parameters',
    'a number of the text that is empty',
    '/parameters/0/values/0/value',
    null,
    'schema-shape',
  ],
  ['parameters', 'an unknown origin', '/parameters/0/origin', 'law', 'schema-enum'],
  ['parameters', 'no values', '/parameters/0/values', [], 'schema-empty'],
  [
    'readings',
    'a reading without its clause',
    '/readings/0/clause',
    undefined,
    'schema-required',
    '/readings/0',
  ],
  [
    'conditions',
    'a name with a space',
    '/conditions/has children',
    { condition: 'x' },
    'schema-unknown-key',
  ],
  ['categories', 'no norm', '/categories/0/norm', [], 'schema-empty'],
  [
    'categories',
    'a reading that is not named',
    '/categories/0/origin',
    'reading',
    'schema-required',
    '/categories/0',
  ],
  [
    'categories',
    'a misspelt operator deep inside',
    '/categories/1/conditions/all/1/some/all/0/operator',
    'equals',
    'schema-enum',
  ],
  ['classifications', 'no values', '/classifications/0/values', [], 'schema-empty'],
  ['stages', 'a guard of unknown force', '/stages/1/guards/0/force', 'strong', 'schema-enum'],
  [
    'stages',
    'a duration without bounds',
    '/stages/1/duration/max',
    undefined,
    'schema-shape',
    '/stages/1/duration',
  ],
  ['stages', 'order that is not a number', '/stages/0/order', 'first', 'schema-type'],
  ['deadlines', 'an unknown unit', '/deadlines/0/term/unit', 'fortnight', 'schema-enum'],
  ['deadlines', 'a negative term', '/deadlines/0/term/amount', -1, 'schema-range'],
  [
    'deadlines',
    'nobody responsible',
    '/deadlines/0/responsible',
    undefined,
    'schema-required',
    '/deadlines/0',
  ],
  ['deadlines', 'a misspelt key', '/deadlines/0/meetBy', {}, 'schema-unknown-key'],
  ['schedules', 'an unknown first period', '/schedules/0/every/firstPeriod', 'none', 'schema-enum'],
  ['limits', 'a limit that is a text', '/limits/0/max', 'five', 'schema-type'],
  ['documents', 'an unknown force', '/documents/0/force', 'optional', 'schema-enum'],
  ['criteria', 'an unknown level', '/criteria/0/level', 'main', 'schema-enum'],
  ['norms', 'an unknown answer', '/norms/0/encodable', 'maybe', 'schema-enum'],
  [
    'document-register',
    'no title',
    '/documents/0/title',
    undefined,
    'schema-required',
    '/documents/0',
  ],
  [
    'scenarios',
    'an impossible day of evaluation',
    '/rows/0/asOf',
    '2026-02-30',
    'schema-format-date',
  ],
  [
    'scenarios',
    'an unknown status',
    '/rows/0/expect/obligations/program-draft/status',
    'late',
    'schema-enum',
  ],
  ['scenarios', 'nothing expected', '/rows/0/expect', {}, 'schema-empty'],
  ['scenarios', 'an element without a kind', '/covers/0', 'program-draft', 'schema-pattern'],
  [
    'scenarios',
    'a fact of a member among those of the family',
    '/rows/2/given/facts/member.ageYears',
    3,
    'schema-key',
  ],
  ['decision', 'an unknown truth', '/categories/0/truth', 'maybe', 'schema-enum'],
  [
    'decision',
    'an obligation without a key',
    '/obligations/0/key',
    undefined,
    'schema-required',
    '/obligations/0',
  ],
  ['caseload-decision', 'a count that is a text', '/limits/0/actual', 'two', 'schema-type'],
  [
    'document',
    'a computed field of two kinds',
    '/computed/0/expression/value',
    3,
    'schema-unknown-key',
  ],
  ['document', 'a field that is no pointer', '/dateField', 'date', 'schema-pattern'],
  ['overlay', 'an unknown patch', '/patches/0/op', 'rename', 'schema-enum'],
  [
    'overlay',
    'a patch without its value',
    '/patches/1/value',
    undefined,
    'schema-required',
    '/patches/1',
  ],
  ['print-layout', 'an unknown block', '/blocks/0/kind', 'logo', 'schema-enum'],
  ['print-layout', 'a table without columns', '/blocks/7/columns', [], 'schema-empty'],
  [
    'store-revision',
    'a moment that does not exist',
    '/savedAt',
    '2026-02-31T10:00:00Z',
    'schema-format-date-time',
  ],
  [
    'store-revision',
    'a broken case inside',
    '/record/events/0/on',
    '2026-02-31',
    'schema-format-date',
  ],
];

describe('a broken example is found where it is broken', () => {
  const rows = BROKEN.map((row) => [`${row[0]}: ${row[1]}`, row] as const);

  it.each(rows)('%s', (_name, [schema, , at, value, code, found = at]) => {
    const problems = check(schema, changed(schema, at, value));
    expect(problems.map((problem) => [problem.code, problem.path])).toContainEqual([code, found]);
  });

  it('one fault gives one finding, not one for every alternative', () => {
    const problems = check(
      'condition',
      changed('condition', '/all/1/any/0/operator', 'greaterThen'),
    );
    expect(problems).toHaveLength(1);
  });

  it('every schema with an example is in the table', () => {
    const named = new Set(BROKEN.map(([schema]) => schema));
    expect(named.size).toBe(29);
  });
});

function changed(schema: string, pointer: string, value: unknown): unknown {
  const example = readExample(schema);
  const segments = pointer.split('/').slice(1);
  const last = segments.pop() ?? '';
  const parent = segments.reduce<unknown>(
    (node, segment) => (node as Record<string, unknown>)[segment],
    example,
  ) as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return example;
}

function readExample(schema: string): unknown {
  for (const folder of folders) {
    try {
      return JSON.parse(readFileSync(path.join(folder, 'examples', `${schema}.json`), 'utf8'));
    } catch {
      continue;
    }
  }
  throw new Error(`There is no example of ${schema}`);
}
