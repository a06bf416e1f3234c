import { afterEach, describe, expect, test, vi } from 'vitest';
import { createListeners } from './listeners.js';
import { readTabMessage } from './messages.js';

describe('listeners', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('one that throws neither stops the others nor the store; its error is not swallowed', () => {
    const later: (() => void)[] = [];
    vi.stubGlobal('queueMicrotask', (work: () => void) => later.push(work));
    const { subscribe, tell } = createListeners<string>();
    const heard: string[] = [];
    subscribe(() => {
      throw new Error('a broken widget');
    });
    subscribe((change) => heard.push(change));
    tell('saved');
    expect(heard).toEqual(['saved']);
    expect(later).toHaveLength(1);
    expect(later[0]).toThrow('a broken widget');
  });

  test('one subscribed twice is told twice and taken off once', () => {
    const { subscribe, tell } = createListeners<string>();
    const heard: string[] = [];
    const listener = (change: string): void => void heard.push(change);
    const stop = subscribe(listener);
    subscribe(listener);
    tell('a');
    stop();
    stop();
    tell('b');
    expect(heard).toEqual(['a', 'a', 'b']);
  });

  test('one that leaves while it is told does not disturb the round', () => {
    const { subscribe, tell } = createListeners<string>();
    const heard: string[] = [];
    const stop = subscribe(() => {
      stop();
    });
    subscribe((change) => heard.push(change));
    tell('a');
    expect(heard).toEqual(['a']);
  });
});

describe('messages of other tabs', () => {
  const key = { case: 'c', record: 'r', document: 'd' };

  test.each([
    { about: 'case', change: { kind: 'saved', ids: ['a'], revision: 'r' } },
    { about: 'case', change: { kind: 'purged', ids: [], reason: 'sign-out' } },
    { about: 'draft', change: { kind: 'removed', keys: [key] } },
    { about: 'draft', change: { kind: 'purged', keys: [], reason: 'expired' } },
    { about: 'session', ended: 's', reason: 'user-changed' },
  ])('are understood: %j', (message) => {
    expect(readTabMessage(structuredClone(message))).toEqual(message);
  });

  test.each([
    [null],
    ['saved'],
    [{}],
    [{ about: 'case' }],
    [{ about: 'case', change: { kind: 'exploded', ids: [] } }],
    [{ about: 'case', change: { kind: 'saved', ids: 'a' } }],
    [{ about: 'draft', change: { kind: 'lost', keys: [] } }],
    [{ about: 'session', ended: 's', reason: 'because' }],
    [{ about: 'weather', change: { kind: 'saved', ids: [] } }],
  ])('of another edition are ignored: %j', (message) => {
    expect(readTabMessage(message)).toBeUndefined();
  });

  test('are taken without what does not belong there', () => {
    const change = { kind: 'saved', ids: ['a', 7], title: 'Семья Лишних', reason: 'because' };
    expect(readTabMessage({ about: 'case', change })).toEqual({
      about: 'case',
      change: { kind: 'saved', ids: ['a'] },
    });
    const keys = [key, null, { case: 'c', record: 'r' }, 'd'];
    expect(readTabMessage({ about: 'draft', change: { kind: 'saved', keys } })).toEqual({
      about: 'draft',
      change: { kind: 'saved', keys: [key] },
    });
  });
});
