import { describe, expect, test } from 'vitest';
import { choicesOf } from './event-choices.js';

const visit = {
  id: 'home-visit',
  title: 'Посещение',
  action: 'Записать посещение',
  group: 'Помощь',
};
const talk = { id: 'talk', title: 'Беседа', action: 'Записать беседу', group: 'Помощь' };
const stage = { id: 'stage-entered', title: 'Начат этап', group: 'Ход случая' };
const definitions = [visit, talk, stage];

describe('what may be recorded', () => {
  test('an event that meets two terms is offered once with both', () => {
    const { suggested } = choicesOf(
      definitions,
      [
        { event: 'home-visit', reasons: ['Посещение за октябрь'] },
        { event: 'home-visit', reasons: ['Посещение за ноябрь'] },
        { event: 'home-visit', where: { outcome: 'held' }, reasons: ['Иное'] },
      ],
      undefined,
    );
    expect(suggested.map(({ reasons }) => reasons)).toEqual([
      ['Посещение за октябрь', 'Посещение за ноябрь'],
      ['Иное'],
    ]);
  });

  test('what the dialog has no definition of is not offered', () => {
    expect(choicesOf(definitions, [{ event: 'nobody', reasons: [] }], undefined).suggested).toEqual(
      [],
    );
  });

  test('what the regulation speaks of stands by subject and in order, the rest apart', () => {
    const { groups, others } = choicesOf(definitions, [], new Set(['home-visit', 'talk']));
    expect(groups).toEqual([{ title: 'Помощь', definitions: [talk, visit] }]);
    expect(others).toEqual([{ title: 'Ход случая', definitions: [stage] }]);
  });

  test('without a regulation everything is offered alike', () => {
    const { groups, others } = choicesOf(definitions, [], undefined);
    expect(groups.map(({ title }) => title)).toEqual(['Помощь', 'Ход случая']);
    expect(others).toEqual([]);
  });
});
