import {
  isLayout,
  isScoped,
  type ControlElement,
  type JsonSchema,
  type UISchemaElement,
} from '@jsonforms/core';
import { hasChoice } from '../../binding/schema-testers.js';
import { detailFor } from '../../field/generated-detail.js';
import { schemaIn } from '../array/schema-in.js';
import { unwrapped } from '../array/unwrapped.js';
import type { BranchProps } from './branch-binding.js';

const copies = new WeakMap<ControlElement, WeakMap<JsonSchema, ControlElement>>();

/** Details are kept per control: each schema that a control shows has a copy of its own. */
function controlFor(control: ControlElement, schema: JsonSchema): ControlElement {
  let ofControl = copies.get(control);
  if (!ofControl) copies.set(control, (ofControl = new WeakMap()));
  let copy = ofControl.get(schema);
  if (!copy) ofControl.set(schema, (copy = { ...control }));
  return copy;
}

const shown = new WeakMap<UISchemaElement, UISchemaElement>();

/** A detail without the constants that tell a shape from others: the choice itself says them. */
function withoutConstants(
  detail: UISchemaElement,
  schema: JsonSchema,
  rootSchema: JsonSchema,
): UISchemaElement {
  if (!isLayout(detail)) return detail;
  const before = shown.get(detail);
  if (before) return before;
  const elements = detail.elements.filter(
    (element) =>
      !isScoped(element) || schemaIn(schema, element.scope, rootSchema)?.const === undefined,
  );
  const made = { ...detail, elements };
  shown.set(detail, made);
  return made;
}

const hasStatedDetail = ({ uischema }: BranchProps): boolean =>
  typeof uischema.options?.detail === 'object';

/** The UI schema of a branch: the control's detail, a registered one, or one made of its schema. */
export function branchDetail(props: BranchProps, schema: JsonSchema): UISchemaElement {
  const { rootSchema, path, uischemas = [] } = props;
  const control = controlFor(props.uischema, schema);
  const detail = unwrapped(detailFor({ control, schema, rootSchema, path, uischemas }));
  return hasStatedDetail(props) ? detail : withoutConstants(detail, schema, rootSchema);
}

/** What the value has whatever its shape: the properties beside the choice. */
export interface CommonPart {
  readonly schema: JsonSchema;
  readonly uischema: UISchemaElement;
}

const parts = new WeakMap<JsonSchema, JsonSchema>();

const whole: ControlElement = { type: 'Control', scope: '#', label: false };

/** The part of a value that no branch changes; `undefined` when there is none to draw. */
export function commonPart(props: BranchProps): CommonPart | undefined {
  const { schema: given, keyword, rootSchema, path } = props;
  if (given.properties === undefined || hasStatedDetail(props)) return undefined;
  let schema = parts.get(given);
  if (!schema) {
    const kept = Object.entries(given).filter(([name]) => name !== keyword);
    parts.set(given, (schema = { type: 'object', ...Object.fromEntries(kept) }));
  }
  if (hasChoice(schema)) return { schema, uischema: controlFor(whole, schema) };
  const control = controlFor(props.uischema, schema);
  return { schema, uischema: detailFor({ control, schema, rootSchema, path, uischemas: [] }) };
}
