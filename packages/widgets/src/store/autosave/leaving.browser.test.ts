import { expect, test, vi } from 'vitest';
import { createMemoryDraftStore } from '../memory/draft-store.js';
import { createAutosave } from './autosave.js';
import { flushOnLeave, warnOnLeave } from './leaving.js';

const KEY = { case: 'c', record: 'r', document: 'living-conditions-act' };

function openForm() {
  const drafts = createMemoryDraftStore();
  const autosave = createAutosave({ drafts, key: KEY, delay: 1e6, maxDelay: 1e6 });
  autosave.change({ data: { remark: 'на полуслове' }, edition: '1' });
  return { drafts, autosave };
}

const hide = (state: DocumentVisibilityState): void => {
  const spy = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
  spy.mockRestore();
};

test.each([
  [
    'the page is hidden',
    () => {
      hide('hidden');
    },
  ],
  [
    'the page is left',
    () => {
      window.dispatchEvent(new Event('pagehide'));
    },
  ],
])('what waits is written when %s', async (_, leave) => {
  const { drafts, autosave } = openForm();
  const stop = flushOnLeave(autosave);
  leave();
  await expect
    .poll(() => drafts.get(KEY))
    .toMatchObject({
      value: { data: { remark: 'на полуслове' } },
    });
  stop();
  autosave.stop();
});

test('a page that comes back or is no longer listened to writes nothing', async () => {
  const { drafts, autosave } = openForm();
  const stop = flushOnLeave(autosave);
  hide('visible');
  stop();
  hide('hidden');
  window.dispatchEvent(new Event('pagehide'));
  expect(await drafts.get(KEY)).toMatchObject({ ok: true, value: undefined });
  autosave.stop();
});

test('the browser asks before unsaved typing is left, and only then', () => {
  let dirty = false;
  const target = new EventTarget() as unknown as Window;
  const leave = (): boolean =>
    target.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const stop = warnOnLeave(target, () => dirty);
  expect(leave()).toBe(true);
  dirty = true;
  expect(leave()).toBe(false);
  stop();
  expect(leave()).toBe(true);
});
