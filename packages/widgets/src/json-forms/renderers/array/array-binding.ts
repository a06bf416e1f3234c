import {
  getTranslator,
  mapStateToControlWithDetailProps,
  type JsonFormsState,
  type JsonFormsUISchemaRegistryEntry,
  type JsonSchema,
} from '@jsonforms/core';
import type { ArrayTexts } from '../../../locale/json-forms-arrays.ru.js';
import { controlPropsBy, type ControlProps } from '../../binding/bindings.js';
import type { Binding, BoundNode } from '../../binding/renderer.js';
import { optionsOf, textOption } from '../../field/field-options.js';
import type { FormState, RowIdentities } from '../../store/form-state.js';
import type { Removal } from '../../store/removed-rows.js';
import { arrayTexts } from './array-texts.js';
import { schemaIn } from './schema-in.js';

/**
 * Props of a control that shows rows. They say how many rows there are and who they are, not what
 * they hold, so that a keystroke in one row leaves the array itself alone.
 */
export interface ArrayProps extends ControlProps {
  /** Number of rows. */
  readonly data: number;
  /** Schema of a row. */
  readonly items: JsonSchema;
  readonly identities: RowIdentities | undefined;
  readonly uischemas?: JsonFormsUISchemaRegistryEntry[];
  /** What was removed last and can be put back. */
  readonly removal: Removal | undefined;
  /** Parts of this control that the person opened or closed. */
  readonly open: ReadonlyMap<string, number> | undefined;
  readonly arrayTexts: ArrayTexts;
}

const arrayControlProps = controlPropsBy(mapStateToControlWithDetailProps);

const anything: JsonSchema = {};

function mapArray(state: JsonFormsState, node: BoundNode): ArrayProps {
  const props = arrayControlProps(state, node);
  const form = state.jsonforms as FormState;
  const rows = props.data as unknown;
  const items = schemaIn(props.schema, 'items', props.rootSchema);
  return {
    ...props,
    data: Array.isArray(rows) ? rows.length : 0,
    items: items ?? anything,
    identities: form.rows.get(props.path),
    removal: form.removed.get(props.path)?.at(-1),
    open: form.open.get(props.uischema),
    arrayTexts: arrayTexts(
      getTranslator()(state),
      props.i18nKeyPrefix,
      textOption(props, 'addLabel'),
    ),
  };
}

export const arrayBinding: Binding<ArrayProps> = { reach: 'value', map: mapArray };

/** The data path of a row. */
export const rowPath = ({ path }: Pick<ArrayProps, 'path'>, index: number): string =>
  path === '' ? String(index) : `${path}.${index}`;

/**
 * Whether the schema's limits of length hold for what the person may do. They do unless the UI
 * schema lifts them by `restrict: false`; JSON Forms' config says `false` where nobody said anything.
 */
const isRestricted = ({ uischema }: ArrayProps): boolean => uischema.options?.restrict !== false;

/** Whether rows can be added, removed and moved at all. */
export const canEdit = ({ enabled, readonly }: ArrayProps): boolean => enabled && !readonly;

export const isFull = (props: ArrayProps): boolean =>
  isRestricted(props) && props.data >= (props.schema.maxItems ?? Infinity);

export const canAdd = (props: ArrayProps): boolean =>
  canEdit(props) && !isFull(props) && optionsOf(props).disableAdd !== true;

export const canRemove = (props: ArrayProps): boolean =>
  canEdit(props) &&
  optionsOf(props).disableRemove !== true &&
  !(isRestricted(props) && props.data <= (props.schema.minItems ?? 0));

export const canMove = (props: ArrayProps): boolean =>
  canEdit(props) && props.data > 1 && optionsOf(props).showSortButtons !== false;
