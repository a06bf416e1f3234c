import type { Json } from '@semya/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../documents/index.js';
import { fieldsOf } from '../documents/fields.js';
import { pointersOf, valueAt, type RecordData } from '../documents/pointer.js';
import { changed, finalRecord, load } from '../testing/load.js';
import { deidentify } from './deidentify.js';

const act = await load('living-conditions-act', { regulation: 'lgov-2024-70' });
const person = (lastName: string): Json => ({
  lastName,
  firstName: 'Инна',
  patronymic: 'Тестовна',
});

const records = (...all: readonly Readonly<Record<string, Json | undefined>>[]) =>
  all.map((changes, index) =>
    finalRecord(act, changed(act.example, changes), { id: `act-${index}` }),
  );
const same = records({}, {}, {});
const of = (all: ReturnType<typeof records>, k = 2) => deidentify(act, all, { k });

describe('acts for statistics', () => {
  const { rows, dropped } = of(same);
  const [row] = rows;

  it('name nobody and hold no free text', () => {
    const text = JSON.stringify(rows);
    expect(text).not.toMatch(/Вымышленн|Илья|000-000|Примеров|conclusion|act-/u);
    expect(dropped).toEqual(
      expect.arrayContaining([
        '/actNumber',
        '/conclusion',
        '/familyMembers/*/person',
        '/parentsDetails/*/snils',
      ]),
    );
  });

  it('tell a birth by its year, other days by their month, an address by its settlement', () => {
    expect(row).toMatchObject({ surveyDate: '2026-10', actualAddress: 'г. Примерск' });
    const members = row?.familyMembers as readonly RecordData[];
    expect(members.map(({ birthDate }) => birthDate)).toContain('2015');
  });

  it('tell numbers by their first digit and choices as they are', () => {
    expect(row).toMatchObject({ totalArea: 40, sanitaryState: act.example.sanitaryState });
  });

  it('leave out what too few families have, and count how often', () => {
    const lonely = records({}, {}, { '/sanitaryState': 'unsatisfactory' });
    const state = act.example.sanitaryState;
    expect(state).not.toBe('unsatisfactory');
    const { rows: told, suppressed } = of(lonely);
    expect(told.filter(({ sanitaryState }) => sanitaryState === state)).toHaveLength(2);
    expect(JSON.stringify(told)).not.toContain('unsatisfactory');
    expect(suppressed.get('/sanitaryState')).toBe(1);
    expect(of(lonely, 3).rows.filter((each) => 'sanitaryState' in each)).toEqual([]);
  });

  it('do not let twins of one family hide each other', () => {
    const twins = act.example.familyMembers as readonly Json[];
    const born = (year: string) =>
      twins.map((each) => ({ ...(each as object), birthDate: `${year}-01-01` }));
    const { rows: told } = of(
      records(
        { '/familyMembers': born('2019') },
        { '/familyMembers': born('2020') },
        { '/familyMembers': born('2020') },
      ),
    );
    expect(JSON.stringify(told)).not.toContain('2019');
    expect(JSON.stringify(told)).toContain('2020');
  });

  it('stand in an order that tells nothing', () => {
    const all = records(
      { '/roomsCount': 1 },
      { '/roomsCount': 2 },
      { '/roomsCount': 1 },
      { '/roomsCount': 2 },
    );
    expect(of([...all].reverse()).rows).toEqual(of(all).rows);
  });

  it('are those that were signed and are in force', () => {
    const [first, second, third] = same;
    if (!first || !second || !third) throw new Error('no records');
    const none = [{ ...first, finals: [] }, { ...second, status: 'annulled' as const }, third];
    expect(of(none).rows).toHaveLength(1);
  });

  it('hold no answer that is none of the options', () => {
    const typed = records({ '/sanitaryState': 'Иванова' }, { '/sanitaryState': 'Иванова' });
    expect(JSON.stringify(of(typed).rows)).not.toContain('Иванова');
  });

  it('need two families at least', () => {
    expect(() => of(same, 1)).toThrow(RangeError);
    expect(() => of(same, Number.NaN)).toThrow(RangeError);
  });

  it('never hold a value that fewer than k families have, whatever they are', () => {
    const family = fc.record({
      '/sanitaryState': fc.constantFrom('good', 'satisfactory', 'unsatisfactory'),
      '/roomsCount': fc.integer({ min: 1, max: 4 }),
      '/totalArea': fc.integer({ min: 10, max: 99 }),
      '/specialistSignature/name': fc.constantFrom(...['Первая', 'Вторая'].map(person)),
    });
    fc.assert(
      fc.property(fc.array(family, { maxLength: 12 }), fc.integer({ min: 2, max: 5 }), (all, k) => {
        const { rows: told } = of(records(...all), k);
        for (const name of ['sanitaryState', 'roomsCount', 'totalArea']) {
          const counts = new Map<unknown, number>();
          for (const each of told) counts.set(each[name], (counts.get(each[name]) ?? 0) + 1);
          counts.delete(undefined);
          for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(k);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe.each(catalogue)('$id', ({ id }) => {
  it('gives nothing that somebody typed freely, and no name', async () => {
    const document = await load(id);
    const own = finalRecord(document, document.example);
    const { rows } = deidentify(document, [own, own], { k: 2 });
    const text = JSON.stringify(rows);
    for (const { path, schema } of fieldsOf(document.schema).values()) {
      const isFree = schema.type === 'string' && !schema.oneOf && !schema.format;
      if (!isFree || path.endsWith('/address/text')) continue;
      for (const pointer of pointersOf(document.example, path)) {
        const value = valueAt(document.example, pointer);
        if (
          typeof value === 'string' &&
          value.length > 3 &&
          !/^(?:г\. Примерск|r\d+)/u.test(value)
        ) {
          expect(text).not.toContain(JSON.stringify(value));
        }
      }
    }
  });
});
