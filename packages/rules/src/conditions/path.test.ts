import { describe, expect, it } from 'vitest';
import type { Json } from '../contracts/condition.js';
import { compilePath } from './path.js';

const HOUSING: Json = {
  rooms: [
    { area: 12, beds: [1, 2] },
    { area: 18, beds: [] },
  ],
  'kitchen-area': 7,
  adress: { city: 'Льгов' },
};

describe('a path reads a part of a value', () => {
  it.each<readonly [string, Json | undefined]>([
    ['$', HOUSING],
    ['$.adress.city', 'Льгов'],
    ['$.kitchen-area', 7],
    ['$.rooms[1].area', 18],
    ['$.rooms[*].area', [12, 18]],
    ['$.rooms[*].beds[*]', [1, 2]],
    ['$.rooms.length', 2],
    ['$.rooms[7].area', undefined],
    ['$.garden', undefined],
    ['$.kitchen-area.square', undefined],
    ['$.adress[0]', undefined],
  ])('%s', (path, part) => {
    const compiled = compilePath(path, '/path');
    expect(compiled.ok && compiled.value(HOUSING)).toEqual(part);
  });
});

describe('what is not in the subset is refused, never evaluated', () => {
  it.each([
    ['', 'path-unsupported'],
    ['rooms', 'path-unsupported'],
    ['$..area', 'path-unsupported'],
    ['$.rooms[?(@.area>12)]', 'path-unsupported'],
    ['$.rooms[0:1]', 'path-unsupported'],
    ['$.rooms[(@.length-1)]', 'path-unsupported'],
    [`$${'.a'.repeat(200)}`, 'path-unsupported'],
    ['$.__proto__.polluted', 'path-forbidden'],
    ['$.constructor', 'path-forbidden'],
    ['$.a.prototype', 'path-forbidden'],
  ])('%s: %s', (path, code) => {
    const [problem] = compilePath(path, '/all/0/path').problems;
    expect(problem).toMatchObject({ code, path: '/all/0/path', severity: 'error' });
  });

  it('inherited keys are no data', () => {
    const compiled = compilePath('$.toString', '');
    expect(compiled.ok && compiled.value({})).toBeUndefined();
  });
});
