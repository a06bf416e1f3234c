import { describe, expect, it } from 'vitest';
import { holdNorms, notHeld } from './hold-norms.js';
import type { Norm } from './norm.js';
import { normTable } from './norm-table.js';

const norm = (id: string, kind: string, encodable: Norm['encodable'] = 'yes'): Norm => ({
  id,
  clause: '1',
  kind,
  encodable,
  text: id,
});

const element = (key: string, ...norms: readonly string[]) => ({
  key,
  at: '',
  clause: ['1'],
  norm: norms,
  decides: true,
});

const register = (...norms: readonly Norm[]) => ({ regulation: 'primer', norms });

describe('a norm is held', () => {
  it.each<readonly [string, Norm, string, boolean]>([
    ['a deadline by a deadline', norm('a', 'deadline'), 'deadline:x', true],
    ['a deadline not by a parameter', norm('a', 'deadline'), 'parameter:x', false],
    ['a deadline not by a reminder', norm('a', 'deadline'), 'duty:x', false],
    ['a level by a sign', norm('a', 'level'), 'sign:crisis/x', true],
    ['an approval by an order', norm('a', 'approval'), 'institution:x', true],
    ['a duty by a reminder', norm('a', 'role-duty', 'partial'), 'duty:x', true],
    ['a duty by a deadline', norm('a', 'role-duty', 'partial'), 'deadline:x', true],
    ['a duty not by a description', norm('a', 'role-duty', 'partial'), 'description:x', false],
    ['a principle by a description', norm('a', 'principle', 'reference'), 'description:x', true],
  ])('%s', (_case, one, key, held) => {
    const [found] = holdNorms(register(one), [element(key, 'a')]);
    expect(found?.holders).toEqual(held ? [key] : []);
    expect(found?.mentions).toEqual(held ? [] : [key]);
  });

  it('by nothing that does not name it; what is lost cannot be held', () => {
    const lost: Norm = { ...norm('b', 'composition'), heldBy: 'lost' };
    const held = holdNorms(register(norm('a', 'deadline'), lost), [element('deadline:x', 'c')]);
    expect(notHeld(held).map(({ norm: { id } }) => id)).toEqual(['a']);
  });
});

describe('the table of norms', () => {
  it('counts each norm once for each kind of element that holds it', () => {
    const held = holdNorms(register(norm('a', 'stage'), norm('b', 'stage'), norm('c', 'level')), [
      element('stage:x', 'a', 'b'),
      element('guard:x/1', 'a'),
      element('guard:x/2', 'a'),
    ]);
    expect(normTable(held)).toEqual([
      {
        kind: 'stage',
        encodable: 'yes',
        norms: 2,
        held: 2,
        by: [
          ['stage', 2],
          ['guard', 1],
        ],
      },
      { kind: 'level', encodable: 'yes', norms: 1, held: 0, by: [] },
    ]);
  });
});
