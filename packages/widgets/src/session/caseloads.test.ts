import { describe, expect, test } from 'vitest';
import type { CaseEvent, CaseRecord } from '@semya/rules';
import { createMemoryCaseStore } from '../store/index.js';
import { caseManagerOf, readCaseloads } from './caseloads.js';

const appointed = (specialist: string, on: string): CaseEvent => ({
  id: `appointed-${specialist}-${on}`,
  type: 'case-manager-appointed',
  on,
  data: { specialist },
});
const released = (specialist: string, on: string): CaseEvent => ({
  ...appointed(specialist, on),
  id: `released-${specialist}`,
  type: 'case-manager-released',
});

describe('who holds a case', () => {
  test.each([
    ['nobody before the appointment', [appointed('А', '2026-09-10')], '2026-09-09', ''],
    ['the one appointed', [appointed('А', '2026-09-10')], '2026-09-10', 'А'],
    [
      'the last one appointed',
      [appointed('Б', '2026-10-01'), appointed('А', '2026-09-10')],
      '2026-11-23',
      'Б',
    ],
    [
      'nobody after the release',
      [appointed('А', '2026-09-10'), released('А', '2026-10-01')],
      '2026-11-23',
      '',
    ],
    [
      'the successor though the former one is released later',
      [appointed('А', '2026-09-10'), appointed('Б', '2026-10-01'), released('А', '2026-10-02')],
      '2026-11-23',
      'Б',
    ],
    [
      'not one whose appointment was cancelled',
      [{ ...appointed('А', '2026-09-10'), cancelled: { on: '2026-09-11', reason: 'ошибка' } }],
      '2026-11-23',
      '',
    ],
  ])('%s', (_, events, asOf, holder) => {
    expect(caseManagerOf({ events }, asOf)).toBe(holder);
  });
});

const family = (id: string, events: readonly CaseEvent[], severity?: string): CaseRecord => ({
  schemaVersion: 1,
  id,
  regulation: 'lgov-2024-70',
  title: `Семья ${id}`,
  subject: { type: 'family', id: `family-${id}` },
  events: [{ id: `${id}-received`, type: 'information-received', on: '2026-09-01' }, ...events],
  statements:
    severity === undefined
      ? []
      : [
          {
            subject: { type: 'case', id },
            fact: 'case.severity',
            state: 'stated',
            value: severity,
            on: '2026-09-02',
            source: { kind: 'answer' },
          },
        ],
  records: [],
});

test('running cases of the regulation count for whoever holds them, closed ones for nobody', async () => {
  const store = createMemoryCaseStore();
  const closed: CaseEvent = {
    id: 'closed',
    type: 'case-closed',
    on: '2026-11-01',
    data: { reason: 'solved' },
  };
  for (const record of [
    family('one', [appointed('А', '2026-09-10')], 'sop'),
    family('two', [appointed('А', '2026-09-10')]),
    family('three', []),
    family('four', [appointed('А', '2026-09-10'), closed], 'sop'),
    { ...family('five', [appointed('А', '2026-09-10')]), regulation: 'mishkino-2015' },
  ])
    await store.save(record, { parent: undefined });
  const read = await readCaseloads(store, 'lgov-2024-70', '2026-11-23', {});
  expect(read.ok && read.value.map(({ specialist, cases }) => [specialist, cases.length])).toEqual([
    ['А', 2],
    ['', 1],
  ]);
  const own = read.ok ? read.value[0]?.cases : [];
  expect(own?.map(({ classification }) => classification).toSorted()).toEqual([null, 'sop']);
});
