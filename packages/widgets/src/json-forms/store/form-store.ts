import {
  coreReducer,
  defaultJsonFormsI18nState,
  INIT,
  setConfig,
  type JsonFormsState,
  type JsonFormsUISchemaRegistryEntry,
  type JsonSchema,
  type UISchemaElement,
  type ValidationMode,
} from '@jsonforms/core';
import { asJsonFormsErrors } from '../validation/error-object.js';
import type { Validator } from '../validation/validator.js';
import { asAjv } from '../validation/validator.js';
import { collectErrors } from './collect-errors.js';
import { concerns, environmentChanged, type Dependency, type Snapshot } from './dependency.js';
import { indexErrors, type ErrorIndex } from './error-index.js';
import { emptyFieldMemory } from './field-memory.js';
import type { ErrorObject, FormAction, FormState } from './form-state.js';
import { chain, type FormMiddleware } from './middleware.js';
import { reduceForm } from './reducer.js';

export interface FormStoreOptions {
  readonly schema: JsonSchema;
  readonly uischema: UISchemaElement;
  readonly data: unknown;
  readonly validator: Validator;
  readonly validationMode?: ValidationMode;
  readonly additionalErrors?: readonly ErrorObject[];
  readonly config?: Readonly<Record<string, unknown>>;
  readonly i18n?: FormState['i18n'];
  readonly uischemas?: readonly JsonFormsUISchemaRegistryEntry[];
  readonly readonly?: boolean;
  readonly middleware?: readonly FormMiddleware[];
}

/** Told after every change, with the action that caused it. */
export type StoreListener = (after: FormState, before: FormState, action: FormAction) => void;

export interface FormStore {
  getState(): FormState;
  dispatch(action: FormAction): void;
  /** Calls back when a change concerns the dependency. Returns the way to stop. */
  subscribe(dependency: Dependency, callback: () => void): () => void;
  /** Tells of every change. Returns the way to stop. */
  observe(listener: StoreListener): () => void;
  errors(): ErrorIndex;
  /**
   * The state as one control needs it: with its own errors only (and those below it, if asked).
   * JSON Forms' mappers give the same props of it as of the whole state, without the search.
   */
  view(path: string, nested?: boolean): JsonFormsState;
}

function initialState(options: FormStoreOptions): FormState {
  const i18n = { ...defaultJsonFormsI18nState, ...options.i18n };
  const uischemas = options.uischemas ? { uischemas: [...options.uischemas] } : {};
  return {
    core: coreReducer(undefined, { type: 'semya/NONE' } as never),
    config: {},
    i18n,
    readonly: options.readonly ?? false,
    fields: emptyFieldMemory,
    rows: new Map(),
    open: new Map(),
    branches: new Map(),
    removed: new Map(),
    renderers: [],
    cells: [],
    ...uischemas,
  };
}

/**
 * The state of one form: JSON Forms' core, fed through a chain of middleware, with errors indexed
 * once per state and subscribers told only of what concerns them. Host data are never mutated.
 */
export function createFormStore(options: FormStoreOptions): FormStore {
  const reduce = chain(options.middleware ?? [], reduceForm);
  const subscribers = new Map<() => void, Dependency>();
  const listeners = new Set<StoreListener>();
  let current = snapshot(start(options, reduce));

  let isDrawing = false;
  const waiting: FormAction[] = [];

  function dispatch(action: FormAction): void {
    // What leaves the page with focus in it fires `blur` in the midst of the drawing: that waits.
    if (isDrawing) {
      waiting.push(action);
      return;
    }
    apply(action);
    for (let next = waiting.shift(); next; next = waiting.shift()) dispatch(next);
  }

  function apply(action: FormAction): void {
    const before = current;
    const state = reduce(before.state, action);
    if (state === before.state) return;
    current = snapshot(state, before);
    const everyone = environmentChanged(before.state, state);
    isDrawing = true;
    try {
      for (const [callback, dependency] of [...subscribers]) {
        // An earlier subscriber may have removed this one's part from the page.
        if (!subscribers.has(callback)) continue;
        if (everyone || concerns(dependency, before, current)) callback();
      }
    } finally {
      isDrawing = false;
    }
    for (const listener of [...listeners]) listener(state, before.state, action);
  }

  return {
    getState: () => current.state,
    dispatch,
    subscribe: (dependency, callback) => {
      subscribers.set(callback, dependency);
      return () => subscribers.delete(callback);
    },
    observe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    errors: () => current.errors,
    view: (path, nested = false) => view(current, path, nested),
  };
}

function start(options: FormStoreOptions, reduce: ReturnType<typeof chain>): FormState {
  const { data, schema, uischema, validationMode, additionalErrors = [] } = options;
  const configured = reduce(initialState(options), setConfig(options.config ?? {}));
  return reduce(configured, {
    type: INIT,
    data,
    schema,
    uischema,
    options: {
      ajv: asAjv(options.validator),
      validationMode: validationMode ?? 'ValidateAndShow',
      additionalErrors: asJsonFormsErrors(additionalErrors),
    },
  });
}

function snapshot(state: FormState, before?: Snapshot): Snapshot {
  const same =
    before?.state.core.errors === state.core.errors &&
    before?.state.core.additionalErrors === state.core.additionalErrors &&
    before?.state.core.validationMode === state.core.validationMode &&
    before?.state.fields.typed === state.fields.typed &&
    before.state.branches === state.branches &&
    (state.fields.typed.size === 0 || before.state.core.data === state.core.data);
  if (before && same) return { state, errors: before.errors };
  return { state, errors: indexErrors(collectErrors(state), before?.errors) };
}

function view({ state, errors }: Snapshot, path: string, nested: boolean): JsonFormsState {
  const combinator = errors.combinatorOf(path);
  const own = errors.at(path);
  const found = combinator && !own.includes(combinator) ? [...own, combinator] : own;
  const shown = nested ? [...found, ...errors.under(path)] : found;
  return {
    jsonforms: {
      ...state,
      core: {
        ...state.core,
        errors: asJsonFormsErrors(shown),
        additionalErrors: [],
        // What the mode hides is already left out.
        validationMode: 'ValidateAndShow',
      },
    },
  };
}
