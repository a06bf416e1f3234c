import { nothing } from 'lit';
import type { ControlProps } from '../binding/bindings.js';

/** Attributes for the browser's own help with an input: filling in, spelling, translation. */
export interface BrowserHelp {
  readonly autocomplete: string;
  readonly spellcheck: 'true' | 'false';
  readonly translate: 'no' | typeof nothing;
}

const sensitive = new Set<unknown>(['personal', 'special-category']);

/**
 * How far the browser may help with a field. What speaks of a person is neither offered to the
 * spelling service nor to translation, nor kept by the browser for the next family's form.
 */
export function browserHelp({ schema, uischema }: ControlProps): BrowserHelp {
  const options: Readonly<Record<string, unknown>> = uischema.options ?? {};
  const guarded = sensitive.has((schema as Readonly<Record<string, unknown>>)['x-sensitivity']);
  const { autocomplete, spellcheck, translate } = options;
  return {
    autocomplete: typeof autocomplete === 'string' ? autocomplete : 'off',
    spellcheck: guarded || spellcheck === false ? 'false' : 'true',
    translate: guarded || translate === false ? 'no' : nothing,
  };
}

/** A text option of the UI schema, e.g. `unit`. */
export function textOption({ uischema }: ControlProps, name: string): string | undefined {
  const value: unknown = uischema.options?.[name];
  return typeof value === 'string' ? value : undefined;
}
