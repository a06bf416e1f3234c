import { nothing } from 'lit';
import type { ControlProps } from '../binding/bindings.js';

type Options = Readonly<Record<string, unknown>>;

/**
 * Options of a control: the form's config, over it the schema's `x-options` (how a shared
 * definition wants to be shown), over both the UI schema's.
 */
export function optionsOf({ config, schema, uischema }: ControlProps): Options {
  const shared = (schema as Options)['x-options'];
  return { ...config, ...(typeof shared === 'object' ? shared : {}), ...uischema.options };
}

/** A text among the options, e.g. `unit`. */
export function textOption(props: ControlProps, name: string): string | undefined {
  const value = optionsOf(props)[name];
  return typeof value === 'string' ? value : undefined;
}

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
export function browserHelp(props: ControlProps): BrowserHelp {
  const { autocomplete, spellcheck, translate } = optionsOf(props);
  const guarded = sensitive.has((props.schema as Options)['x-sensitivity']);
  return {
    autocomplete: typeof autocomplete === 'string' ? autocomplete : 'off',
    spellcheck: guarded || spellcheck === false ? 'false' : 'true',
    translate: guarded || translate === false ? 'no' : nothing,
  };
}
