import {
  composeWithUi,
  mapStateToControlProps,
  type ControlElement,
  type JsonSchema,
} from '@jsonforms/core';
import { dispatch } from '../../binding/dispatch.js';
import type { RenderNode } from '../../binding/render-node.js';
import { defineRenderer, type Binding, type BoundNode } from '../../binding/renderer.js';
import { mergedAllOf } from '../../validation/all-of.js';
import { schemaIn } from '../array/schema-in.js';
import { allOfTester } from './combinator-testers.js';

interface UnionProps {
  readonly uischema: ControlElement;
  readonly schema: JsonSchema;
  readonly path: string;
  readonly visible: boolean;
  readonly enabled: boolean;
  readonly readonly: boolean;
  readonly labelledby: string | undefined;
}

interface Redrawn {
  readonly uischema: ControlElement;
  readonly schema: JsonSchema;
}

const known = new WeakMap<ControlElement, Redrawn & { readonly of: JsonSchema }>();

/** The last step of a scope, and what leads there: `#/properties/a` and `/properties/b`. */
function split(scope: string): readonly [holder: string, last: string | undefined] {
  const place = scope.lastIndexOf('/properties/');
  if (place < 0) return ['#', undefined];
  return [scope.slice(0, place) || '#', scope.slice(place + '/properties/'.length)];
}

/** Rules are the outer control's; the inner one gets what came of them. */
function withoutRule(control: ControlElement): ControlElement {
  const { rule, ...own } = control;
  return rule ? own : control;
}

/** The control and a schema around it in which the parts of the `allOf` are one. */
function redrawn(control: ControlElement, holder: JsonSchema, rootSchema: JsonSchema): Redrawn {
  const before = known.get(control);
  if (before?.of === holder) return before;
  const [outer, last] = split(control.scope);
  const around = schemaIn(holder, outer, rootSchema) ?? {};
  const whole = schemaIn(holder, control.scope, rootSchema) ?? {};
  const merged = mergedAllOf(whole, rootSchema);
  const properties = last === undefined ? {} : { [last]: merged };
  const holding = { type: 'object', properties, required: around.required ?? [] };
  const schema = last === undefined ? merged : (holding as JsonSchema);
  const scope = last === undefined ? '#' : `#/properties/${last}`;
  const made = { of: holder, schema, uischema: withoutRule({ ...control, scope }) };
  known.set(control, made);
  return made;
}

const unionBinding: Binding<UnionProps> = {
  reach: 'rules',
  map: (state, node: BoundNode) => {
    const control = node.uischema as ControlElement;
    const props = mapStateToControlProps(state, {
      ...node,
      uischema: control,
    });
    const [outer] = split(control.scope);
    const { schema, uischema } = redrawn(control, node.schema, props.rootSchema);
    return {
      uischema,
      schema,
      path: composeWithUi({ scope: outer }, node.path),
      visible: props.visible,
      enabled: props.enabled,
      readonly: (props as { readonly?: boolean }).readonly ?? false,
      labelledby: node.labelledby,
    };
  },
};

/** What must have several shapes at once is drawn as the one shape that they make together. */
export const allOfRenderer = defineRenderer(
  allOfTester,
  unionBinding,
  ({ labelledby, ...props }, form) => {
    const node: RenderNode = labelledby === undefined ? props : { ...props, labelledby };
    return dispatch(node, form);
  },
);
