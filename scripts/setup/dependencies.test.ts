import { describe, expect, test } from 'vitest';
import { matchesLock } from './dependencies.mjs';

const lit = { 'node_modules/lit': { version: '3.3.3' } };

describe('installed dependencies', () => {
  test.each([
    ['the same version', lit, lit, true],
    ['another version', lit, { 'node_modules/lit': { version: '3.3.2' } }, false],
    ['a missing package', lit, {}, false],
    [
      'a missing binding for another platform',
      { 'node_modules/a-darwin': { version: '1.0.0', optional: true } },
      {},
      true,
    ],
    [
      'a binding in another version',
      { 'node_modules/a-linux': { version: '1.0.0', optional: true } },
      { 'node_modules/a-linux': { version: '0.9.0', optional: true } },
      false,
    ],
    [
      'a linked workspace',
      { 'node_modules/w': { link: true } },
      { 'node_modules/w': { link: true } },
      true,
    ],
    ['a workspace not linked', { 'node_modules/w': { link: true } }, {}, false],
    [
      'a copy from the registry in place of a workspace',
      { 'node_modules/w': { link: true } },
      { 'node_modules/w': { version: '1.0.0' } },
      false,
    ],
    [
      'a nested dependency missing',
      { 'packages/a/node_modules/b': { version: '1.0.0' } },
      {},
      false,
    ],
    [
      'only workspaces of the repository',
      { '': {}, 'packages/rules': { version: '0.1.0' } },
      {},
      true,
    ],
  ])('%s', (_, wanted, installed, matches) => {
    expect(matchesLock(wanted, installed)).toBe(matches);
  });
});
