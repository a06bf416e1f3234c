import {
  defaultTranslator,
  type JsonFormsI18nState,
  type JsonSchema,
  type Translator,
} from '@jsonforms/core';
import type { FormTexts } from '../../locale/json-forms.ru.js';
import { createErrorTranslator } from './error-translator.js';

const dependsOnErrors = (id: string): boolean => id.startsWith('error.') || id.includes('.error.');

/**
 * Asks the host's translator once for each text: mappers translate every label and hint on every
 * change. Texts of errors may depend on the error at hand and are asked for each time.
 */
export function memoised(translate: Translator): Translator {
  const known = new Map<string, string | undefined>();
  const ask = (id: string, text?: string, values?: unknown): string | undefined => {
    if (dependsOnErrors(id)) return translate(id, text, values);
    const key = `${id}\u0000${text ?? ''}`;
    if (!known.has(key)) known.set(key, translate(id, text, values));
    return known.get(key);
  };
  return ask as Translator;
}

/** The i18n state of a form: the host's translator where given, Russian errors where it has none. */
export function createI18n(
  host: JsonFormsI18nState | undefined,
  locale: string,
  texts: FormTexts,
  rootSchema: () => JsonSchema,
): Required<JsonFormsI18nState> {
  return {
    locale: host?.locale ?? locale,
    translate: host?.translate ? memoised(host.translate) : defaultTranslator,
    translateError: host?.translateError ?? createErrorTranslator(texts, rootSchema),
  };
}
