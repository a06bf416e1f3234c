import {
  composePaths,
  coreReducer,
  configReducer,
  defaultJsonFormsI18nState,
  findUISchema,
  Generate,
  init,
  isCategorization,
  isControlElement,
  isLayout,
  mapStateToControlProps,
  mapStateToLayoutProps,
  Resolve,
  setConfig,
  type ControlElement,
  type JsonFormsI18nState,
  type JsonFormsState,
  type JsonFormsUISchemaRegistryEntry,
  type JsonSchema,
  type StatePropsOfControl,
  type UISchemaElement,
} from '@jsonforms/core';
import { interpret } from '../validation/interpret.js';
import { createValidatorShim } from '../validation/validator-shim.js';
import { asAjv } from '../validation/validator.js';

/** One of JSON Forms' own examples. */
export interface Example {
  readonly name: string;
  readonly data: unknown;
  readonly schema: JsonSchema | undefined;
  readonly uischema: UISchemaElement | undefined;
  readonly uischemas?: JsonFormsUISchemaRegistryEntry[];
  readonly config?: Readonly<Record<string, unknown>>;
  readonly i18n?: JsonFormsI18nState;
  readonly readonly?: boolean;
}

/**
 * A control as JSON Forms' own mapper wants it shown, with the tabs to open on the way to it,
 * by their places among those that are visible.
 */
export interface ExpectedControl {
  readonly props: StatePropsOfControl & { readonly readonly: boolean };
  readonly tabs: readonly number[];
}

interface Inherited {
  readonly path: string;
  readonly schema: JsonSchema;
  readonly visible: boolean;
  readonly enabled: boolean;
  readonly readonly: boolean;
}

/** The state that JSON Forms' reducers make of an example, without our store. */
export function stateOf(example: Example): JsonFormsState {
  const schema = example.schema ?? Generate.jsonSchema(example.data as object);
  const uischema = example.uischema ?? Generate.uiSchema(schema);
  const validator = asAjv(createValidatorShim({ interpreter: interpret }));
  const core = coreReducer(undefined, init(example.data, schema, uischema, { ajv: validator }));
  const config: unknown = configReducer(
    undefined,
    setConfig({ separateReadonlyFromDisabled: true, ...example.config }),
  );
  return {
    jsonforms: {
      core,
      config,
      i18n: { ...defaultJsonFormsI18nState, ...example.i18n },
      readonly: example.readonly ?? false,
      uischemas: example.uischemas ?? [],
    },
  };
}

/** All controls of an example's UI schema with the props that JSON Forms' mappers give them. */
export function expectedControls(state: JsonFormsState): readonly ExpectedControl[] {
  const { core } = state.jsonforms;
  if (!core) return [];
  const root = { path: '', schema: core.schema, visible: true, enabled: true, readonly: false };
  return walk(state, core.uischema, root, []);
}

/** The controls of one row of an array, as JSON Forms itself would lay the row out. */
export function expectedInRow(
  state: JsonFormsState,
  { uischema, schema, path, rootSchema, enabled, readonly }: ExpectedControl['props'],
  index: number,
): readonly ExpectedControl[] {
  const items: JsonSchema = Resolve.schema(schema, 'items', rootSchema);
  const detail = findUISchema(
    state.jsonforms.uischemas ?? [],
    items,
    uischema.scope,
    path,
    undefined,
    uischema,
    rootSchema,
  );
  const row = {
    path: composePaths(path, String(index)),
    schema: items,
    visible: true,
    enabled,
    readonly,
  };
  return walk(state, detail, row, []);
}

function walk(
  state: JsonFormsState,
  uischema: UISchemaElement,
  inherited: Inherited,
  tabs: readonly number[],
): readonly ExpectedControl[] {
  if (isControlElement(uischema) || uischema.type === 'ListWithDetail') {
    const control = uischema as ControlElement;
    const props = mapStateToControlProps(state, { uischema: control, ...inherited });
    return [{ props: { ...props, readonly: props.readonly ?? false }, tabs }];
  }
  if (!isLayout(uischema)) return [];
  const {
    visible,
    enabled,
    readonly = false,
  } = mapStateToLayoutProps(state, {
    uischema,
    ...inherited,
  });
  const below = { ...inherited, visible, enabled, readonly };
  const isShown = (element: UISchemaElement): boolean =>
    mapStateToLayoutProps(state, { uischema: element, ...below }).visible;
  return uischema.elements.flatMap((element, index) => {
    const position = uischema.elements.slice(0, index).filter(isShown).length;
    const way = isCategorization(uischema) ? [...tabs, position] : tabs;
    return walk(state, element, below, way);
  });
}
