import { getI18nKey, type ErrorTranslator, type JsonSchema } from '@jsonforms/core';
import { fill, plural, type FillParams } from '../../locale/fill.js';
import type { FormTexts } from '../../locale/json-forms.ru.js';
import { controlPath } from '../store/collect-errors.js';
import type { ErrorObject } from '../validation/error-object.js';
import { fieldTitle } from './field-title.js';

type Translate = Parameters<ErrorTranslator>[1];

/** The host's own text for an error, looked up under the keys that JSON Forms documents. */
function hostText(error: ErrorObject, t: Translate, uischema: unknown): string | undefined {
  const key = getI18nKey(
    error.parentSchema,
    uischema,
    controlPath(error),
    `error.${error.keyword}`,
  );
  return (
    t(key, undefined, { error }) ??
    t(`error.${error.keyword}`, undefined, { error }) ??
    (error.message === undefined ? undefined : t(error.message, undefined, { error }))
  );
}

const variants: Readonly<Record<string, string>> = { format: 'format', typed: 'problem' };

/** Keys of an error's text, the most particular first: `format.date`, `format`, `other`. */
function textKeys({ keyword, params }: ErrorObject): readonly string[] {
  const variant = params[variants[keyword] ?? ''];
  return [...(typeof variant === 'string' ? [`${keyword}.${variant}`] : []), keyword, 'other'];
}

/** Texts of a form's findings: which field, and what to do about it. */
export function errorText(error: ErrorObject, field: string, texts: FormTexts): string {
  const key = textKeys(error).find((candidate) => candidate in texts.errors) ?? 'other';
  const text = texts.errors[key] ?? '';
  const params: FillParams = { ...writable(error.params), field };
  const limit = params.limit;
  if (typeof text === 'string') return fill(text, params);
  return fill(plural(text, typeof limit === 'number' ? limit : 0), params);
}

function writable(params: ErrorObject['params']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
}

/**
 * The error translator of a form: the host's translations first, then ours. An error of a keyword
 * that we know nothing of, the host's or a check's, keeps its own message.
 */
export function createErrorTranslator(
  texts: FormTexts,
  rootSchema: () => JsonSchema,
): ErrorTranslator {
  return (jsonFormsError, translate, uischema) => {
    const error = jsonFormsError as ErrorObject;
    const host = hostText(error, translate, uischema);
    if (host !== undefined) return host;
    const known = textKeys(error)
      .slice(0, -1)
      .some((key) => key in texts.errors);
    if (!known && error.message !== undefined) return error.message;
    const path = controlPath(error);
    const title = fieldTitle({ path, rootSchema: rootSchema(), uischema, translate });
    return errorText(error, title === '' ? texts.unnamedField : title, texts);
  };
}
