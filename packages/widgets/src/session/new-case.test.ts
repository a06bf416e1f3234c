import { describe, expect, test } from 'vitest';
import { loadRegulation, regulationIds } from '@semya/rules/regulations';
import { newCase } from './new-case.js';
import { rulesOf } from './rules-of.js';

const openedOn = '2026-11-02';

async function opened(id: string) {
  const regulation = await loadRegulation(id);
  if (!regulation.ok) throw new Error(JSON.stringify(regulation.problems));
  return newCase({ title: 'Семья Примеровых', openedOn }, regulation.value);
}

describe('a case that has just become known', () => {
  test.each([
    ['lgov-2024-70', 'family', 'information-received'],
    ['tula-srcn2-2022-50', 'family', 'information-received'],
    ['mishkino-2015', 'family', 'information-received'],
    ['kurgan-model-2016-440', 'family', 'information-received'],
    ['stavropol-center', 'member', 'appointment-booked'],
  ])('under %s is of a %s and begins with %s', async (id, subject, event) => {
    const record = await opened(id);
    expect(record.subject.type).toBe(subject);
    expect(record.events).toMatchObject([{ type: event, on: openedOn }]);
  });

  test.each(regulationIds)('under %s stands in the first stage from that day', async (id) => {
    const [record, rules] = [await opened(id), await rulesOf(id)];
    if (!rules.ok) throw new Error(JSON.stringify(rules.problems));
    const decision = rules.value.decide(record, '2026-11-23');
    const first = rules.value.regulation.stages.find(({ order }) => order === 1);
    expect(decision.stage.current).toMatchObject({ id: first?.id, since: openedOn });
    expect(decision.problems).toEqual([]);
  });

  test('under a regulation without stages begins with no event', () => {
    const record = newCase(
      { title: 'Семья Примеровых', openedOn },
      { id: 'own', caseSubject: 'family', stages: [] },
    );
    expect(record.events).toEqual([]);
  });
});
