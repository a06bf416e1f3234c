import { Formio } from '@formio/js';
import { atPath } from '../at-path.js';

const nameOf = (path) => `data[${path.split('.').join('][')}]`;

export async function mount(host, { form: definition, data }) {
  const form = await Formio.createForm(host, definition, { noAlerts: true });
  await form.setSubmission({ data });
  return {
    find: (path) => host.querySelector(`[name="${nameOf(path)}"]`),
    value: (path) => atPath(form.submission.data, path),
  };
}
