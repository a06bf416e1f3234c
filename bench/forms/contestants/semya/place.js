import { atPath } from '../at-path.js';

/** Puts the element on the page and hands it what a host would. */
export async function place(host, settings) {
  const form = document.createElement('semya-json-form');
  Object.assign(form, settings);
  host.append(form);
  await form.updateComplete;
  const root = form.shadowRoot;
  return {
    find: (path) =>
      root.querySelector(
        `[data-path="${path}"] :is(input, select, textarea), :is(input, select, textarea)[data-path="${path}"]`,
      ),
    value: (path) => atPath(form.data, path),
  };
}
