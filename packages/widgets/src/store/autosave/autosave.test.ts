import { beforeEach, describe, expect, test } from 'vitest';
import type { DraftKey, DraftStore } from '../draft-store.js';
import { createMemoryDraftStore } from '../memory/draft-store.js';
import { failure, storeProblem } from '../problems.js';
import type { AutosaveOptions, DraftContent } from './autosave.js';
import { createAutosave } from './autosave.js';
import type { AutosaveState } from './state.js';

const KEY: DraftKey = { case: 'c', record: 'r', document: 'living-conditions-act' };
const typed = (remark: string): DraftContent => ({ data: { remark }, edition: '1', basedOn: 'v1' });
const START = Date.parse('2026-11-23T08:00:00.000Z');
const after = (milliseconds: number): string => new Date(START + milliseconds).toISOString();

/** A clock and an alarm that move only when told. */
let now = START;
let alarm: { readonly at: number; readonly work: () => void } | undefined;
const clock = (): number => now;
const timer = {
  set: (work: () => void, delay: number): void => {
    alarm = { at: now + delay, work };
  },
  clear: (): void => {
    alarm = undefined;
  },
};

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function wait(milliseconds: number): Promise<void> {
  const end = now + milliseconds;
  while (alarm && alarm.at <= end) {
    now = alarm.at;
    const { work } = alarm;
    alarm = undefined;
    work();
    await settled();
  }
  now = end;
}

/** A draft store that counts its writes, fails on demand, and can be made to take its time. */
function createSlowStore() {
  const store = createMemoryDraftStore({ clock });
  const puts: unknown[] = [];
  let held: Promise<void> | undefined;
  let outcome: 'well' | 'badly' | 'throwing' = 'well';
  const drafts: DraftStore = {
    ...store,
    async put(key, draft) {
      puts.push(draft.data.remark);
      const how = outcome;
      await held;
      if (how === 'throwing') throw new Error('against the contract');
      if (how === 'badly') return failure(storeProblem('quota-exceeded'));
      return store.put(key, draft);
    },
  };
  return {
    drafts,
    puts,
    go(how: typeof outcome): void {
      outcome = how;
    },
    hold(): () => void {
      let release: () => void = () => undefined;
      held = new Promise((resolve) => {
        release = () => {
          held = undefined;
          resolve();
        };
      });
      return release;
    },
    async kept(): Promise<unknown> {
      const found = await store.get(KEY);
      return found.ok ? found.value : found.problems;
    },
  };
}

let store: ReturnType<typeof createSlowStore>;
let states: AutosaveState[];
const statuses = (): readonly string[] => states.map(({ status }) => status);
const open = (options: Partial<AutosaveOptions> = {}) =>
  createAutosave({
    drafts: store.drafts,
    key: KEY,
    clock,
    timer,
    onState: (state) => states.push(state),
    ...options,
  });

beforeEach(() => {
  now = START;
  alarm = undefined;
  store = createSlowStore();
  states = [];
});

describe('while a person types', () => {
  test('one write says what many keystrokes have said', async () => {
    const autosave = open();
    for (const text of ['о', 'об', 'обы', 'обыс']) {
      autosave.change(typed(text));
      await wait(100);
    }
    expect(store.puts).toEqual([]);
    expect(autosave.isDirty()).toBe(true);
    await wait(300);
    expect(store.puts).toEqual(['обыс']);
    expect(await store.kept()).toEqual({ ...typed('обыс'), savedAt: after(700) });
    expect(states).toEqual([
      { status: 'saving' },
      { status: 'saved', at: after(700), problems: [] },
    ]);
    expect(autosave.isDirty()).toBe(false);
  });

  test('who never rests is saved all the same: no keystroke waits a second', async () => {
    const autosave = open();
    const waits: number[] = [];
    for (let stroke = 0; stroke < 60; stroke++) {
      autosave.change(typed(String(stroke)));
      await wait(100);
      const lastKept = Number(store.puts.at(-1) ?? -1);
      waits.push((stroke - lastKept) * 100);
    }
    expect(Math.max(...waits)).toBeLessThan(1000);
    expect(store.puts.length).toBeLessThanOrEqual(8);
  });

  test('writes do not overtake each other', async () => {
    const release = store.hold();
    const autosave = open();
    autosave.change(typed('первое'));
    await wait(400);
    autosave.change(typed('второе'));
    await wait(2000);
    expect(store.puts).toEqual(['первое']);
    expect(autosave.state).toEqual({ status: 'saving' });
    release();
    await settled();
    await wait(400);
    expect(store.puts).toEqual(['первое', 'второе']);
    expect(statuses()).toEqual(['saving', 'saved']);
    expect(await store.kept()).toMatchObject({ data: { remark: 'второе' } });
  });

  test('rests can be set', async () => {
    const autosave = open({ delay: 50, maxDelay: 60 });
    autosave.change(typed('а'));
    await wait(49);
    expect(store.puts).toEqual([]);
    autosave.change(typed('б'));
    await wait(11);
    expect(store.puts).toEqual(['б']);
  });
});

describe('a store that fails', () => {
  test.each(['badly', 'throwing'] as const)(
    '%s: nothing is lost and it is tried again',
    async (how) => {
      store.go(how);
      const autosave = open();
      autosave.change(typed('важное'));
      await wait(400);
      const code = how === 'badly' ? 'quota-exceeded' : 'store-unavailable';
      expect(autosave.state).toMatchObject({
        status: 'failed',
        at: after(400),
        problems: [{ code }],
      });
      expect(autosave.isDirty()).toBe(true);
      await wait(5000);
      expect(store.puts).toHaveLength(2);
      store.go('well');
      await wait(5000);
      expect(autosave.state).toMatchObject({ status: 'saved', at: after(10_400) });
      expect(await store.kept()).toMatchObject({ data: { remark: 'важное' } });
      expect(autosave.isDirty()).toBe(false);
    },
  );

  test('does not put an older picture in the place of what was typed meanwhile', async () => {
    store.go('badly');
    const release = store.hold();
    const autosave = open();
    autosave.change(typed('старое'));
    await wait(400);
    autosave.change(typed('новое'));
    store.go('well');
    release();
    await settled();
    expect(autosave.state.status).toBe('failed');
    await autosave.flush();
    expect(await store.kept()).toMatchObject({ data: { remark: 'новое' } });
  });

  test('is tried at once with the next keystrokes', async () => {
    store.go('badly');
    const autosave = open();
    autosave.change(typed('а'));
    await wait(400);
    store.go('well');
    autosave.change(typed('аб'));
    expect(autosave.state.status).toBe('saving');
    await wait(400);
    expect(autosave.state).toMatchObject({ status: 'saved', at: after(800) });
  });
});

describe('leaving', () => {
  test('a flush writes at once what waits', async () => {
    const autosave = open();
    autosave.change(typed('на полусло'));
    expect(await autosave.flush()).toMatchObject({ status: 'saved', at: after(0) });
    expect(await store.kept()).toMatchObject({ data: { remark: 'на полусло' } });
    await wait(2000);
    expect(store.puts).toHaveLength(1);
  });

  test('a flush waits for the write under way and then writes what came after', async () => {
    const release = store.hold();
    const autosave = open();
    autosave.change(typed('первое'));
    await wait(400);
    autosave.change(typed('второе'));
    const flushed = autosave.flush();
    release();
    expect(await flushed).toMatchObject({ status: 'saved' });
    expect(store.puts).toEqual(['первое', 'второе']);
  });

  test('a flush with nothing to write writes nothing', async () => {
    expect(await open().flush()).toEqual({ status: 'saved', problems: [] });
    expect(store.puts).toEqual([]);
  });

  test('stopped, it writes nothing more', async () => {
    const autosave = open();
    autosave.change(typed('а'));
    autosave.stop();
    await wait(10_000);
    expect(store.puts).toEqual([]);
    expect(autosave.isDirty()).toBe(false);
  });
});

describe('submitting', () => {
  test('removes the draft, also one that is being written at that moment', async () => {
    const release = store.hold();
    const autosave = open();
    autosave.change(typed('а'));
    await wait(400);
    autosave.change(typed('аб'));
    const discarded = autosave.discard();
    release();
    expect(await discarded).toEqual({ status: 'saved', problems: [] });
    await wait(10_000);
    expect(store.puts).toEqual(['а']);
    expect(await store.kept()).toBeUndefined();
    expect(autosave.isDirty()).toBe(false);
  });

  test('is not undone by a write that fails afterwards', async () => {
    store.go('badly');
    const release = store.hold();
    const autosave = open();
    autosave.change(typed('а'));
    await wait(400);
    const discarded = autosave.discard();
    store.go('well');
    release();
    expect(await discarded).toEqual({ status: 'saved', problems: [] });
    await wait(20_000);
    expect(await store.kept()).toBeUndefined();
    expect(statuses()).toEqual(['saving', 'saved']);
  });

  test('that does not remove the draft says so', async () => {
    const full = failure(storeProblem('store-unavailable'));
    const autosave = open({ drafts: { ...store.drafts, remove: () => Promise.resolve(full) } });
    expect(await autosave.discard()).toMatchObject({ status: 'failed', problems: full.problems });
  });

  test('what is typed afterwards is a new draft', async () => {
    const autosave = open();
    autosave.change(typed('а'));
    await autosave.discard();
    autosave.change(typed('б'));
    await wait(400);
    expect(await store.kept()).toMatchObject({ data: { remark: 'б' } });
  });
});

describe('where the host keeps no drafts', () => {
  test('the state is off, and what was typed counts as unsaved until it is submitted', async () => {
    const autosave = open({ drafts: undefined });
    expect(autosave.state).toEqual({ status: 'off' });
    expect(autosave.isDirty()).toBe(false);
    autosave.change(typed('а'));
    await wait(10_000);
    expect(await autosave.flush()).toEqual({ status: 'off' });
    expect(autosave.isDirty()).toBe(true);
    await autosave.discard();
    expect(autosave.isDirty()).toBe(false);
    expect(states).toEqual([]);
  });
});
