import type { JsonFormsI18nState } from '@jsonforms/core';
import type { CompiledDocument, SchemaError } from '../contracts/document.js';
import { describeError } from '../validation/describe-error.js';
import { rendererTexts } from './locale/ru.js';

/** Keyword of errors that carry their Russian text with them: checks between fields. */
export const CHECK = 'check';

/**
 * Russian for JSON Forms: the words of renderers, and findings named by the field's title. Titles
 * and options are Russian in the schema already.
 */
export function translationsOf({ schema }: CompiledDocument): JsonFormsI18nState {
  const translate = (id: string, fallback?: string): string | undefined => {
    const own = rendererTexts[id] ?? rendererTexts[id.slice(id.lastIndexOf('.') + 1)];
    return own ?? fallback;
  };
  return {
    locale: 'ru',
    translate: translate as NonNullable<JsonFormsI18nState['translate']>,
    translateError: (error) =>
      error.keyword === CHECK
        ? (error.message ?? '')
        : describeError(schema, error as SchemaError).message,
  };
}
