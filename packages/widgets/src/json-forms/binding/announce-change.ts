import { fill } from '../../locale/fill.js';
import type { FormContext } from './form-context.js';

interface Announced {
  readonly visible?: boolean;
  readonly label?: string;
  readonly errors?: string;
  readonly showErrors?: boolean;
}

const shown = ({ errors = '', showErrors = false }: Announced): string =>
  showErrors ? errors : '';

/**
 * Says what a person who cannot see the page would miss: a part that appeared by a rule, and an
 * error that came to show. All errors asked for at once are the summary's to say.
 */
export function announceChange(before: Announced, after: Announced, form: FormContext): void {
  if (before.visible === false && after.visible !== false) {
    if (after.label !== undefined && after.label !== '') {
      form.announce(fill(form.texts.appeared, { label: after.label }));
    }
    return;
  }
  const all = form.store.getState().fields.showErrors && before.showErrors === false;
  const errors = shown(after);
  if (errors !== '' && errors !== shown(before) && !all) form.announce(errors);
}
