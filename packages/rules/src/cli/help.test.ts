import { describe, expect, it } from 'vitest';
import { call } from './fixtures/call.js';
import { helpTexts } from './locale/ru-help.js';

describe('help', () => {
  it.each([[[]], [['--help']], [['help']]])('is given for %j', async (args) => {
    const { code, out } = await call(...args);
    expect([code, out]).toEqual([0, expect.stringContaining('Команды')]);
  });

  it.each(Object.keys(helpTexts).filter((name) => name !== ''))(
    'of %s has examples',
    async (command) => {
      for (const args of [
        [command, '--help'],
        ['help', command],
      ]) {
        const { code, out } = await call(...args);
        expect([code, out]).toEqual([0, expect.stringContaining('Примеры')]);
      }
    },
  );
});
