import { SemyaJsonForm } from './json-forms/element/semya-json-form.js';
import { interpret } from './json-forms/validation/interpret.js';

SemyaJsonForm.interpreter = interpret;

// Two copies of the bundle on one page are no fault: the first one serves both.
if (!customElements.get('semya-json-form')) customElements.define('semya-json-form', SemyaJsonForm);

export { SemyaJsonForm };
