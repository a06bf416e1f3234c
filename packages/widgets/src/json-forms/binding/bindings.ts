import {
  mapStateToControlProps,
  mapStateToEnumControlProps,
  mapStateToLabelProps,
  mapStateToLayoutProps,
  mapStateToMultiEnumControlProps,
  mapStateToOneOfEnumControlProps,
  type ControlElement,
  type EnumOption,
  type JsonFormsState,
  type JsonSchema,
  type LabelElement,
  type UISchemaElement,
} from '@jsonforms/core';
import { errorsShown, typedAt } from '../store/field-memory.js';
import type { FormState, TypedText } from '../store/form-state.js';
import type { Binding, BoundNode } from './renderer.js';

/** Props of any control: JSON Forms' own, with what the form remembers of the field. */
export interface ControlProps {
  readonly uischema: ControlElement;
  readonly schema: JsonSchema;
  readonly rootSchema: JsonSchema;
  readonly path: string;
  readonly id: string;
  readonly data: unknown;
  readonly label: string;
  readonly description?: string;
  readonly required: boolean;
  /** Messages, one on a line; empty when the value is valid. */
  readonly errors: string;
  /** Whether the errors may show yet. */
  readonly showErrors: boolean;
  readonly visible: boolean;
  readonly enabled: boolean;
  readonly readonly: boolean;
  readonly config: Readonly<Record<string, unknown>>;
  readonly i18nKeyPrefix?: string;
  /** What the person typed, while it belongs to the value. */
  readonly typed: TypedText | undefined;
  readonly labelledby: string | undefined;
}

export interface ChoiceProps extends ControlProps {
  readonly options?: readonly EnumOption[];
}

export interface LayoutProps {
  readonly uischema: UISchemaElement;
  readonly schema: JsonSchema;
  readonly path: string;
  readonly id: string;
  readonly label?: string;
  readonly visible: boolean;
  readonly enabled: boolean;
  readonly readonly: boolean;
}

export interface LabelProps {
  readonly uischema: LabelElement;
  readonly id: string;
  readonly text: string;
  readonly visible: boolean;
}

type ControlMapper = typeof mapStateToControlProps;
type OwnControlProps = Parameters<ControlMapper>[1];

const stateOf = (state: JsonFormsState): FormState => state.jsonforms as FormState;

/** A document marks so what is required while it is shown, by a rule that JSON Forms cannot see. */
const requiredSometimes = (schema: JsonSchema): boolean =>
  (schema as Readonly<Record<string, unknown>>)['x-required'] === true;

/** Several parts of a schema may ask for the same: it is said once. */
const withoutRepeats = (errors: string): string =>
  errors.includes('\n') ? [...new Set(errors.split('\n'))].join('\n') : errors;

/** Completes what one of JSON Forms' control mappers gives; the colleague mappers go through here. */
export function controlPropsBy<Mapped extends object>(
  mapper: (state: JsonFormsState, node: OwnControlProps) => Mapped,
): (state: JsonFormsState, node: BoundNode) => ControlProps & Mapped {
  return (state, node) => {
    const props = mapper(state, node as OwnControlProps) as ControlProps & Mapped;
    const form = stateOf(state);
    return {
      ...props,
      required: props.required || requiredSometimes(props.schema),
      errors: withoutRepeats(props.errors),
      showErrors: errorsShown(form, props.path),
      typed: typedAt(form, props.path),
      labelledby: node.labelledby,
    };
  };
}

export const controlBinding: Binding<ControlProps> = {
  reach: 'value',
  map: controlPropsBy(mapStateToControlProps),
};

export const enumBinding: Binding<ChoiceProps> = {
  reach: 'value',
  map: controlPropsBy(mapStateToEnumControlProps),
};

export const oneOfEnumBinding: Binding<ChoiceProps> = {
  reach: 'value',
  map: controlPropsBy(mapStateToOneOfEnumControlProps),
};

export const multiEnumBinding: Binding<ChoiceProps> = {
  reach: 'value',
  map: controlPropsBy(mapStateToMultiEnumControlProps),
};

/** A layout looks at no data but its rule's: JSON Forms' mapper hands it all, we leave that out. */
export const layoutBinding: Binding<LayoutProps> = {
  reach: 'rules',
  map: (state, node) => {
    const props = mapStateToLayoutProps(state, node);
    return {
      uischema: node.uischema,
      schema: node.schema,
      path: node.path,
      id: node.id,
      visible: props.visible,
      enabled: props.enabled,
      readonly: props.readonly ?? false,
      ...(props.label === undefined ? {} : { label: props.label }),
    };
  },
};

export const labelBinding: Binding<LabelProps> = {
  reach: 'rules',
  map: (state, node) => {
    const props = mapStateToLabelProps(state, node as Parameters<typeof mapStateToLabelProps>[1]);
    return {
      uischema: node.uischema as LabelElement,
      id: node.id,
      text: props.text,
      visible: props.visible,
    };
  },
};
