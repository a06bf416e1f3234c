import { describe, expect, it } from 'vitest';
import type { PrintBlock } from '../../../contracts/print-layout.js';
import { nodesOf } from '../../testing/fill-blocks.js';

const PERSON = { lastName: 'Примерова', firstName: 'Анна', patronymic: 'Тестовна' };

describe('signatures', () => {
  const block: PrintBlock = {
    kind: 'signatures',
    rows: [{ position: '{/signedBy/position}', field: '/signedBy' }],
  };
  const signed = (signedBy: unknown) => {
    const [node] = nodesOf(block, { signedBy });
    return node?.kind === 'signatures' ? node.rows : undefined;
  };
  const NAME = 'А.\u00a0Т.\u00a0Примерова';

  it('are lines while nobody has signed', () => {
    expect(signed(undefined)).toEqual([{ position: '', name: '', state: 'line' }]);
    expect(signed({ name: PERSON })).toEqual([{ position: '', name: NAME, state: 'line' }]);
  });

  it('carry position, name and date of who signed', () => {
    expect(
      signed({ state: 'signed', name: PERSON, position: 'Куратор', date: '2026-06-05' }),
    ).toEqual([{ position: 'Куратор', name: NAME, state: 'signed', date: '05.06.2026' }]);
  });

  it('state a refusal with its reason and the lines of its witnesses', () => {
    const witnesses = [
      { person: { lastName: 'Понятов', firstName: 'Игорь' }, position: 'сосед' },
      { person: { lastName: 'Соседкина', firstName: 'Ольга' } },
      {},
    ];
    expect(signed({ state: 'refused', name: PERSON, reason: 'не согласна', witnesses })).toEqual([
      {
        position: '',
        name: NAME,
        state: 'refused',
        note: 'от подписи отказался (отказалась): не согласна',
      },
      {
        position: 'Свидетель отказа от подписи:\nсосед',
        name: 'И.\u00a0Понятов',
        state: 'line',
      },
      { position: 'Свидетель отказа от подписи:', name: 'О.\u00a0Соседкина', state: 'line' },
    ]);
  });

  it('print nothing of a refusal that was taken back', () => {
    const witnesses = [{ person: { lastName: 'Понятов', firstName: 'Игорь' } }];
    expect(signed({ state: 'signed', name: PERSON, reason: 'не согласна', witnesses })).toEqual([
      { position: '', name: NAME, state: 'signed' },
    ]);
  });

  it('state that somebody was absent; a date of another state is not printed', () => {
    expect(signed({ state: 'absent', name: PERSON, date: '2026-06-05' })).toEqual([
      { position: '', name: NAME, state: 'absent', note: 'отсутствовал(а)' },
    ]);
  });

  it('of a list are a line for each person, and one line when nobody is named yet', () => {
    const each: PrintBlock = {
      kind: 'signatures',
      of: '/children',
      rows: [{ position: 'Ребёнок', field: './child' }],
    };
    const data = { admitted: 'granted', children: [{ child: PERSON }] };
    expect(nodesOf(each, data)).toMatchObject([{ rows: [{ name: NAME, state: 'line' }] }]);
    expect(nodesOf(each, { admitted: 'granted' })).toMatchObject([{ rows: [{ name: '' }] }]);
    expect(nodesOf(each, { admitted: 'refused' })).toEqual([]);
  });
});
