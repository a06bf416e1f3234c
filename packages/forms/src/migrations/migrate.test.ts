import type { DocumentRecord } from '@semya/rules';
import { describe, expect, it } from 'vitest';
import type { CompiledDocument, Migration } from '../contracts/document.js';
import { eventsOf } from '../facts/events.js';
import { statementsOf } from '../facts/statements.js';
import { finalise } from '../records/finalise.js';
import { openRecord } from '../records/open-record.js';
import { about, changed, emptyCase, finalRecord, load } from '../testing/load.js';
import { finalData, migrateData } from './migrate.js';
import { migrationPath } from './migration-path.js';

const present = await load('living-conditions-act', { regulation: 'lgov-2024-70' });
const granted = present.example.accessGranted ?? null;
const migrations: readonly Migration[] = [
  { from: '1', to: '2', operations: [{ op: 'move', from: '/area', to: '/totalArea' }] },
  {
    from: '2',
    to: '3',
    operations: [{ op: 'map-options', field: '/accessGranted', map: { opened: granted } }],
  },
];

/** The act of today as the third edition of a form that once was another. */
const definition = { ...present.definition, edition: '3', migrations };
const form: CompiledDocument = { ...present, definition };
const oldData = changed(present.example, {
  '/totalArea': undefined,
  '/area': 43.5,
  '/accessGranted': 'opened',
});
const stored: DocumentRecord = { ...finalRecord(form, oldData), edition: '1' };

describe('the way from an older edition', () => {
  it('is the chain of what lies between', () => {
    const path = (from: string) => migrationPath(definition, from)?.map(({ to }) => to);
    expect(path('1')).toEqual(['2', '3']);
    expect(path('2')).toEqual(['3']);
    expect(path('3')).toEqual([]);
  });

  it('is not there from editions that nobody knows, nor round in a circle', () => {
    expect(migrationPath(definition, '0')).toBeUndefined();
    expect(migrationPath(definition, '4')).toBeUndefined();
    const circle = [...migrations.slice(0, 1), { from: '2', to: '1', operations: [] }];
    expect(migrationPath({ edition: '3', migrations: circle }, '1')).toBeUndefined();
    expect(migrateData(definition, {}, 'черновая')).toBeUndefined();
  });
});

describe('opening a record of an older edition', () => {
  const before = JSON.stringify(stored);
  const opened = openRecord(form, stored);
  if (!opened.ok) throw new Error('refused');
  const { record } = opened.value;

  it('brings it forward for work and says from where', () => {
    expect(opened.value).toMatchObject({ readonly: false, migratedFrom: '1' });
    expect(opened.problems).toEqual([]);
    expect(record).toMatchObject({ edition: '3', data: present.example });
    expect(record.data).not.toHaveProperty('area');
  });

  it('does not touch what is stored', () => {
    expect(JSON.stringify(stored)).toBe(before);
  });

  it('leaves what was signed as it was signed, under its own edition', () => {
    expect(record.finals).toEqual([{ edition: '1', on: '2026-10-14', data: oldData }]);
    const again = openRecord(form, record);
    expect(again.ok && again.value.record).toBe(record);
  });

  it('lets the signed version speak in the words of today', () => {
    const [version] = record.finals;
    expect(version && finalData(definition, record, version)).toEqual(present.example);
    for (const told of [stored, record]) {
      const [area] = about(statementsOf(form, told, emptyCase), 'family.totalArea');
      expect(area).toMatchObject({ value: 43.5, source: { path: '/totalArea' } });
      expect(eventsOf(form, told)).toEqual(eventsOf(form, finalRecord(form, present.example)));
    }
  });

  it('lets a corrected version be signed under the present edition', () => {
    const result = finalise(form, { ...record, status: 'draft' }, { on: '2026-11-02' });
    expect(result.ok && result.value.finals.map(({ edition }) => edition)).toEqual([
      '1',
      undefined,
    ]);
    expect(result.ok && result.value.edition).toBe('3');
  });
});
