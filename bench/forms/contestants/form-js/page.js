import { createForm } from '@bpmn-io/form-js-viewer';
import { atPath } from '../at-path.js';

export async function mount(host, { schema, data }) {
  let current = data;
  const form = await createForm({ container: host, schema, data });
  form.on('changed', (change) => {
    current = change.data;
  });
  return {
    // The id of an input is made of the field's id; in a list each row repeats it.
    find: (path) => {
      const index = Number(/\.(\d+)\./.exec(path)?.[1] ?? 0);
      const field = `f_${path.replace(/\.\d+\./g, '.').replaceAll('.', '_')}`;
      const parts = [...host.querySelectorAll(`[id*="${field}"]`)];
      return parts.filter((part) => part.matches('input, textarea'))[index];
    },
    value: (path) => atPath(current, path),
  };
}
