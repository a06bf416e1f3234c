import type {
  JsonFormsCellRendererRegistryEntry,
  JsonFormsCore,
  JsonFormsRendererRegistryEntry,
} from '@jsonforms/core';
import { JsonForms } from '@jsonforms/react';
import { createElement, useMemo, useState, type ReactElement } from 'react';
import { applyComputed } from '../computed/apply-computed.js';
import type { Check, CompiledDocument } from '../contracts/document.js';
import type { RecordData } from '../documents/pointer.js';
import type { Finding } from '../validation/finding.js';
import { validateDraft, validateFinal } from '../validation/validate.js';
import { documentProps } from './form-props.js';
import { CHECK } from './translations.js';

/** What a person did to a document. */
export interface DocumentChange {
  /** With the numbers that follow from others brought up to date. */
  readonly data: RecordData;
  /** All that is wrong, in document order and in Russian. */
  readonly findings: readonly Finding[];
}

export interface DocumentFormProps {
  readonly document: CompiledDocument;
  /** What the form begins with; give the form another `key` to begin anew. */
  readonly data: RecordData;
  /** The portal's own renderers and cells. */
  readonly renderers: JsonFormsRendererRegistryEntry[];
  readonly cells?: JsonFormsCellRendererRegistryEntry[];
  /** What is said of the answers: in a draft nothing of what is merely missing. */
  readonly strength?: Check['strength'];
  readonly readonly?: boolean;
  readonly config?: unknown;
  readonly onChange?: (change: DocumentChange) => void;
}

/**
 * A document of the catalogue in a React portal: its renderers over our schemas, validators that
 * were compiled beforehand, checks between fields, computed numbers, Russian texts.
 */
export function DocumentForm({
  document,
  data: initial,
  renderers,
  cells,
  strength = 'draft',
  readonly = false,
  config,
  onChange,
}: DocumentFormProps): ReactElement {
  const [data, setData] = useState(() => applyComputed(document, initial));
  const findings = useMemo(
    () => (strength === 'final' ? validateFinal : validateDraft)(document, data),
    [document, data, strength],
  );
  const additionalErrors = useMemo(() => checkErrors(findings), [findings]);
  const change = ({ data: typed }: Pick<JsonFormsCore, 'data'>): void => {
    const next = applyComputed(document, asRecord(typed), data);
    setData(next);
    const judge = strength === 'final' ? validateFinal : validateDraft;
    onChange?.({ data: next, findings: judge(document, next) });
  };
  return createElement(JsonForms, {
    ...documentProps(document, strength),
    data,
    renderers,
    cells: cells ?? [],
    readonly,
    additionalErrors,
    onChange: change,
    ...(config !== undefined && { config }),
  });
}

type Errors = NonNullable<JsonFormsCore['additionalErrors']>;

/** Checks that no schema can say, as errors of the fields that carry their messages. */
const checkErrors = (findings: readonly Finding[]): Errors =>
  findings
    .filter(({ code }) => code === CHECK)
    .map(({ path, params, message }) => ({
      keyword: CHECK,
      instancePath: path,
      schemaPath: '',
      params,
      message,
    }));

const asRecord = (data: unknown): RecordData =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as RecordData) : {};
