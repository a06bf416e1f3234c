import { update, type JsonSchema } from '@jsonforms/core';
import { fill } from '../../../locale/fill.js';
import { arrayTextsRu } from '../../../locale/json-forms-arrays.ru.js';
import type { FormContext } from '../../binding/form-context.js';
import { createDefault } from '../../field/default-value.js';
import { schemaIn } from '../array/schema-in.js';
import { valueAt } from '../../store/data-path.js';
import { fromAjv } from '../../validation/validator.js';
import { ask } from './ask.js';
import type { BranchProps } from './branch-binding.js';
import { refit, type Refit } from './keep-fitting.js';

function refitted(props: BranchProps, form: FormContext, schema: JsonSchema): Refit | undefined {
  const { core } = form.store.getState();
  if (!core.ajv) return undefined;
  return refit(valueAt(core.data, props.path), {
    schema,
    rootSchema: props.rootSchema,
    validator: fromAjv(core.ajv),
    initial: createDefault(schema, props.rootSchema, form.today),
    common: new Set(Object.keys(props.schema.properties ?? {})),
  });
}

/** What would be lost, as its fields are called. Constants of the former shape are nobody's loss. */
function lostFields(props: BranchProps, lost: readonly string[]): readonly string[] {
  const from = props.branches[props.chosen]?.schema ?? {};
  return lost.flatMap((name) => {
    if (name === '') return [props.label];
    const field = schemaIn(from, `#/properties/${name}`, props.rootSchema);
    return field?.const === undefined ? [field?.title ?? name] : [];
  });
}

/**
 * Gives the value another shape. What fits stays; before anything is dropped the person is asked.
 * False when the person would rather keep it.
 */
export async function chooseBranch(
  props: BranchProps,
  form: FormContext,
  index: number,
  near: Element,
): Promise<boolean> {
  const branch = props.branches[index];
  const next = branch && refitted(props, form, branch.schema);
  if (!next || !props.enabled || props.readonly) return false;
  const { losesTitle, loses, accept, decline } = arrayTextsRu.branches;
  const lost = lostFields(props, next.lost);
  const text = fill(loses, { fields: lost.map((field) => `«${field}»`).join(', ') });
  const question = { title: losesTitle, text, accept, decline };
  if (lost.length > 0 && !(await ask(near, question))) return false;
  form.store.dispatch({ type: 'semya/BRANCH', key: props.key, index });
  form.store.dispatch(update(props.path, () => next.value));
  return true;
}
