import { SemyaJsonForm } from '../../json-forms/element/semya-json-form.js';
import { interpret } from '../../json-forms/validation/interpret.js';
import { define } from '../define.js';

SemyaJsonForm.interpreter ??= interpret;
define('semya-json-form')(SemyaJsonForm);

declare global {
  interface HTMLElementTagNameMap {
    'semya-json-form': SemyaJsonForm;
  }
}

export { SemyaJsonForm };
