import { isStringControl, rankWith, type JsonSchema } from '@jsonforms/core';
import { html } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mountForm, type MountedForm } from '../testing/mount-form.js';
import type { ControlProps } from './bindings.js';
import { lazyRenderer } from './lazy-renderer.js';
import type { Renderer } from './renderer.js';

const schema: JsonSchema = {
  type: 'object',
  properties: { name: { type: 'string' }, alias: { type: 'string' } },
};

const tester = rankWith(100, isStringControl);
const badge: Renderer = {
  tester,
  render: ({ path, data }: ControlProps) =>
    html`<output data-path=${path}>${String(data)}</output>`,
};

let mounted: MountedForm;
afterEach(() => {
  mounted.remove();
});

const outputs = (): readonly (string | null)[] =>
  [...mounted.root.querySelectorAll('output')].map((output) => output.textContent);

describe('a renderer whose code comes later', () => {
  test('is waited for in words, loaded, and then follows the data', async () => {
    const arrival = new EventTarget();
    const load = vi.fn(
      () =>
        new Promise<Renderer>((resolve) => {
          arrival.addEventListener('arrive', () => {
            resolve(badge);
          });
        }),
    );
    const data = { name: 'Анна', alias: 'Аня' };
    mounted = await mountForm({ schema, data, renderers: [lazyRenderer(tester, load)] });
    expect(mounted.get('[role=status]').textContent).toBe('Загружается…');
    arrival.dispatchEvent(new Event('arrive'));
    await expect.poll(outputs).toContain('Анна');
    expect(load).toHaveBeenCalledTimes(1);
    mounted.form.data = { name: 'Ева', alias: 'Аня' };
    await mounted.form.updateComplete;
    expect(outputs()).toContain('Ева');
  });

  test('is drawn at once in the next form', async () => {
    const lazy = lazyRenderer(tester, () => Promise.resolve(badge));
    mounted = await mountForm({ schema, data: { name: 'Анна' }, renderers: [lazy] });
    await expect.poll(outputs).toContain('Анна');
    mounted.remove();
    mounted = await mountForm({ schema, data: { name: 'Ева' }, renderers: [lazy] });
    expect(outputs()).toContain('Ева');
  });

  test('that does not come is a fault of one part, told to the host', async () => {
    const told = vi.fn();
    document.addEventListener('semya-error', told, { once: true });
    const load = (): Promise<Renderer> => Promise.reject(new Error('offline'));
    mounted = await mountForm({ schema, data: {}, renderers: [lazyRenderer(tester, load)] });
    await expect.poll(() => mounted.root.querySelectorAll('.broken').length).toBe(2);
    expect(told).toHaveBeenCalledTimes(1);
  });
});
