import {
  mapStateToControlWithDetailProps,
  rankWith,
  type JsonFormsUISchemaRegistryEntry,
} from '@jsonforms/core';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locale/fill.js';
import { controlPropsBy, type ControlProps } from '../../binding/bindings.js';
import { dispatch } from '../../binding/dispatch.js';
import { hasChoice, isControlWhere } from '../../binding/schema-testers.js';
import type { FormContext } from '../../binding/form-context.js';
import { defineRenderer, type Binding } from '../../binding/renderer.js';
import { createDefault } from '../../field/default-value.js';
import { changeValue } from '../../field/field-events.js';
import { errorsOf, hintOf, requiredMark } from '../../field/field-frame.js';
import { fieldIds } from '../../field/field-ids.js';
import { detailFor } from '../../field/generated-detail.js';
import { schemaAt } from '../../i18n/schema-at.js';

interface ObjectProps extends ControlProps {
  readonly uischemas?: JsonFormsUISchemaRegistryEntry[];
  /** Whether the object's schema is that of an object around it: drawn only once it has data. */
  readonly recursive: boolean;
}

function isRecursive({ rootSchema, schema, path }: ControlProps): boolean {
  const segments = path.split('.');
  return segments.some(
    (_, count) => schemaAt(rootSchema, segments.slice(0, count).join('.')) === schema,
  );
}

const objectProps = controlPropsBy(mapStateToControlWithDetailProps);

/** An object's control looks at whether there is an object, not at what its fields look at. */
const objectBinding: Binding<ObjectProps> = {
  reach: 'value',
  map: (state, node) => {
    const props = objectProps(state, node);
    const present = props.data !== undefined && props.data !== null;
    return { ...props, data: present, recursive: isRecursive(props) };
  },
};

function fields(props: ObjectProps, form: FormContext): unknown {
  const { schema, rootSchema, path, enabled, readonly, visible } = props;
  const detail = detailFor({
    control: props.uischema,
    schema,
    rootSchema,
    path,
    uischemas: props.uischemas ?? [],
  });
  return dispatch({ uischema: detail, schema, path, visible, enabled, readonly }, form);
}

function beginButton(props: ObjectProps, form: FormContext): TemplateResult {
  return html`<button
    type="button"
    class="button"
    ?disabled=${!props.enabled || props.readonly}
    @click=${() => {
      changeValue(form, props, createDefault(props.schema, props.rootSchema, form.today) ?? {});
    }}
  >
    ${fill(form.texts.begin, { label: props.label })}
  </button>`;
}

/**
 * An object that names fields of its own. Conditions beside them (`allOf` of `if` and `then`) are
 * the validator's; an object that is nothing but a choice of shapes is another renderer's.
 */
const isFieldsObject = isControlWhere(
  ({ schema, types }) =>
    types.includes('object') && (schema.properties !== undefined || !hasChoice(schema)),
);

/** The fields of an object, under its title. */
export const objectRenderer = defineRenderer(
  rankWith(2, isFieldsObject),
  objectBinding,
  (props, form) =>
    html`<fieldset
      class="group object"
      data-path=${props.path}
      aria-describedby=${describedBy(props)}
    >
      ${props.label === '' ? nothing : html`<legend>${props.label}${requiredMark(props)}</legend>`}
      ${hintOf(props)}
      ${props.recursive && props.data === false ? beginButton(props, form) : fields(props, form)}
      ${errorsOf(props)}
    </fieldset>`,
);

function describedBy(props: ObjectProps): string | typeof nothing {
  const hasHint = props.description !== undefined && props.description !== '';
  return hasHint ? fieldIds(props.id).hint : nothing;
}
