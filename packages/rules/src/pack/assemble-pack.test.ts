import { describe, expect, it } from 'vitest';
import { assemblePack } from './assemble-pack.js';

const head = {
  $schema: '../../schemas/regulation.schema.json',
  id: 'primer-2026',
  title: 'Пример',
};

const found = (files: Readonly<Record<string, unknown>>) =>
  assemblePack(files).problems.map(({ code, file, path }) => [code, file, path]);

describe('a pack', () => {
  it('is put together from its files; parts without a file are empty', () => {
    const deadline = { id: 'program-draft' };
    const pack = assemblePack({
      'regulation.json': head,
      'deadlines.json': { deadlines: [deadline] },
      'conditions.json': { conditions: { 'has-children': { condition: 'x' } } },
      'norms.json': { norms: [] },
      'scenarios/draft.json': { rows: [] },
    });
    expect(pack.ok && pack.value).toEqual({
      id: 'primer-2026',
      title: 'Пример',
      clauses: [],
      parameters: [],
      readings: [],
      conditions: { 'has-children': { condition: 'x' } },
      categories: [],
      classifications: [],
      levels: [],
      help: [],
      stages: [],
      deadlines: [deadline],
      schedules: [],
      limits: [],
      documents: [],
      bodies: [],
      approvals: [],
      duties: [],
      catalogue: [],
      checks: [],
      criteria: [],
      conclusions: [],
      institution: [],
      description: [],
    });
  });

  it.each([
    ['has no head', {}, ['pack-no-head', 'regulation.json', '']],
    [
      'has a head that is a list',
      { 'regulation.json': [] },
      ['pack-no-head', 'regulation.json', ''],
    ],
    [
      'has a file that is no part',
      { 'regulation.json': head, 'dedlines.json': {} },
      ['pack-unknown-file', 'dedlines.json', ''],
    ],
    [
      'has a part under another key',
      { 'regulation.json': head, 'stages.json': { stage: [] } },
      ['pack-part-shape', 'stages.json', '/stages'],
    ],
    [
      'has a part that is no object',
      { 'regulation.json': head, 'stages.json': 7 },
      ['pack-part-shape', 'stages.json', '/stages'],
    ],
    [
      'has conditions in a list',
      { 'regulation.json': head, 'conditions.json': { conditions: [] } },
      ['pack-part-shape', 'conditions.json', '/conditions'],
    ],
  ])('is refused when it %s', (_name, files, problem) => {
    expect(found(files)).toEqual([problem]);
  });
});
