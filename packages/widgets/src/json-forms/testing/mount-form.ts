import '../../drop-in.js';
import type { JsonSchema, UISchemaElement } from '@jsonforms/core';
import { preload } from '../binding/lazy-renderer.js';
import { allRenderers } from '../renderers/all-renderers.js';
import type { SemyaJsonForm } from '../element/semya-json-form.js';

export interface MountedForm {
  readonly form: SemyaJsonForm;
  readonly root: ShadowRoot;
  /** The first element that a selector finds, an input by default; fails when there is none. */
  get(selector: string): HTMLInputElement;
  remove(): void;
}

type Settings = Partial<Omit<SemyaJsonForm, keyof HTMLElement | 'schema' | 'uischema' | 'data'>> & {
  readonly schema: JsonSchema;
  readonly uischema?: UISchemaElement;
  readonly data?: unknown;
};

/** Puts a form into the test page and waits until it is drawn. */
export async function mountForm(settings: Settings): Promise<MountedForm> {
  await preload(allRenderers);
  const form = document.createElement('semya-json-form');
  Object.assign(form, settings);
  document.body.append(form);
  await form.updateComplete;
  const root = form.shadowRoot;
  if (!root) throw new Error('The form has no shadow root.');
  return {
    form,
    root,
    get: (selector) => {
      const found = root.querySelector<HTMLInputElement>(selector);
      if (!found) throw new Error(`Nothing in the form matches ${selector}.`);
      return found;
    },
    remove: () => {
      form.remove();
    },
  };
}

/** Types a text into an input as a person does who replaces what was there, and stays in it. */
export function type(input: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Leaves a field. */
export function leave(input: HTMLElement): void {
  input.blur();
}
