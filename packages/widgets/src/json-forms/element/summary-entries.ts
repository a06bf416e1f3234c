import { getTranslator, getErrorTranslator, isOneOfEnumSchema } from '@jsonforms/core';
import { fill } from '../../locale/fill.js';
import { arrayTextsRu } from '../../locale/json-forms-arrays.ru.js';
import { fieldTitle } from '../i18n/field-title.js';
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

interface Row {
  readonly list: string;
  readonly number: number;
}

/** The rows of lists that a path leads through, the outermost first. */
function rowsOnTheWay(path: string): readonly Row[] {
  const segments = path.split('.');
  return segments.flatMap((segment, place) =>
    /^\d+$/.test(segment)
      ? [{ list: segments.slice(0, place).join('.'), number: Number(segment) + 1 }]
      : [],
  );
}

/** What is said beside a field of a row must say of which row where all findings are listed. */
function inRows(state: FormState, path: string, text: string): string {
  const { schema: rootSchema, uischema } = state.core;
  const translate = getTranslator()({ jsonforms: state });
  return rowsOnTheWay(path).reduceRight((said, { list, number }) => {
    const control = controlAt(uischema, '', list);
    const title = fieldTitle({ path: list, rootSchema, uischema: control, translate });
    return fill(arrayTextsRu.inRow, { list: title, number, text: said });
  }, text);
}

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
    return {
      text: inRows(state, path, text),
      path: waysTo(uischema, '', path) === undefined ? undefined : path,
    };
  });
  const seen = new Set<string>();
  return entries.filter(({ text, path }) => {
    const key = `${path ?? ''} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
