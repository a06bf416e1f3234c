import { getTranslator, getErrorTranslator, isOneOfEnumSchema } from '@jsonforms/core';
import type { FormState } from '../store/form-state.js';
import { controlPath } from '../store/collect-errors.js';
import { asJsonFormsErrors, type ErrorObject } from '../validation/error-object.js';
import type { SummaryEntry } from './error-summary.js';
import { controlAt } from '../binding/controls-of.js';
import { waysTo } from './reveal.js';

/** Keywords that only say, a level up, that something below is wrong. */
const summarised = new Set(['oneOf', 'anyOf', 'allOf', 'if', 'additionalProperties']);

const said = ({ keyword, parentSchema }: ErrorObject): boolean =>
  !summarised.has(keyword) || isOneOfEnumSchema(parentSchema ?? {});

/** The errors of a form as its summary lists them: each text once, with its way to the field. */
export function summaryEntries(
  state: FormState,
  errors: readonly ErrorObject[],
): readonly SummaryEntry[] {
  const translate = getTranslator()({ jsonforms: state });
  const translateError = getErrorTranslator()({ jsonforms: state });
  const entries = errors.filter(said).map((error): SummaryEntry => {
    const path = controlPath(error);
    const { uischema } = state.core;
    const [given] = asJsonFormsErrors([error]);
    const text = given ? translateError(given, translate, controlAt(uischema, '', path)) : '';
    return { text, path: waysTo(uischema, '', path) === undefined ? undefined : path };
  });
  const seen = new Set<string>();
  return entries.filter(({ text, path }) => {
    const key = `${path ?? ''} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
