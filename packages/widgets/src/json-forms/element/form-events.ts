import type { FormProblem } from '../binding/form-context.js';
import type { ErrorObject } from '../validation/error-object.js';

export interface FormChange {
  readonly data: unknown;
  readonly errors: readonly ErrorObject[];
}

export interface FormValidity {
  readonly valid: boolean;
  readonly errors: readonly ErrorObject[];
}

/** Events of `<semya-json-form>`; all bubble and cross shadow roots. */
export interface FormEvents {
  /** The person changed the data. */
  'semya-change': CustomEvent<FormChange>;
  /** The set of errors changed, at the start too. */
  'semya-validity': CustomEvent<FormValidity>;
  /** The form itself is at fault: its schema, its view, a renderer. The data are kept. */
  'semya-error': CustomEvent<FormProblem>;
}

/** Dispatches one of the form's events from its element. */
export function emit<Name extends keyof FormEvents>(
  element: EventTarget,
  name: Name,
  detail: FormEvents[Name]['detail'],
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
