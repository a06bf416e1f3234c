import {
  setConfig,
  UPDATE_I18N,
  updateCore,
  type JsonFormsI18nState,
  type JsonFormsUISchemaRegistryEntry,
  type JsonSchema,
  type UISchemaElement,
  type ValidationMode,
} from '@jsonforms/core';
import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormTexts } from '../../locale/json-forms.ru.js';
import type { FormContext, FormProblem } from '../binding/form-context.js';
import { createRegistry } from '../binding/registry.js';
import type { Renderer } from '../binding/renderer.js';
import { createI18n } from '../i18n/translator.js';
import type { FormState } from '../store/form-state.js';
import type { FormStore, StoreListener } from '../store/form-store.js';
import type { FormMiddleware } from '../store/middleware.js';
import { asJsonFormsErrors, type ErrorObject } from '../validation/error-object.js';
import { asAjv, type Validator } from '../validation/validator.js';
import { Press } from './press.js';
import { problemOf, startForm, uischemaOf } from './form-session.js';

/** What the host gives a form, as its element's properties say. */
export interface FormInput {
  readonly schema: JsonSchema | undefined;
  readonly uischema: UISchemaElement | undefined;
  readonly data: unknown;
  readonly validator: Validator;
  readonly validationMode: ValidationMode;
  readonly additionalErrors: readonly ErrorObject[];
  readonly i18n: JsonFormsI18nState | undefined;
  readonly locale: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly renderers: readonly Renderer[];
  readonly uischemas: readonly JsonFormsUISchemaRegistryEntry[];
  readonly middleware: readonly FormMiddleware[];
  readonly readonly: boolean;
  readonly today: string | undefined;
  readonly texts: FormTexts;
}

export interface FormHost extends ReactiveControllerHost {
  input(): FormInput;
  focusField(path: string): boolean;
  adopt(styles: CSSResult): void;
  announce(text: string): void;
  report(problem: FormProblem): void;
  /** Told of every change of the store, and once when a form has started. */
  changed: StoreListener;
  started(state: FormState): void;
}

const coreInputs = [
  'schema',
  'uischema',
  'validator',
  'validationMode',
  'additionalErrors',
] as const;
const contextInputs = ['schema', 'renderers', 'config', 'uischemas', 'today', 'texts'] as const;

/** Readonly is told from disabled: a readonly field can be focused, read out and copied. */
const configOf = ({ config }: FormInput): Readonly<Record<string, unknown>> => ({
  separateReadonlyFromDisabled: true,
  ...config,
});

/** Keeps a form's store and context in step with the properties of its element. */
export class FormController implements ReactiveController {
  store: FormStore | undefined;
  context: FormContext | undefined;
  problem: FormProblem | undefined;
  #input: FormInput | undefined;
  #ids = 0;
  readonly #press: Press;

  constructor(readonly host: FormHost) {
    this.#press = new Press(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const input = this.host.input();
    const before = this.#input;
    this.#input = input;
    if (this.store && before) this.#follow(input, before, this.store);
    else this.#start(input);
  }

  #start(input: FormInput): void {
    const { uischema, today, i18n, locale, texts, ...rest } = input;
    const { schema } = input;
    if (schema === undefined) return;
    const started = startForm({
      ...rest,
      schema,
      uischema,
      today,
      config: configOf(input),
      i18n: createI18n(i18n, locale, texts, () => this.#schema(schema)),
    });
    if ('problem' in started) {
      this.#fail(started.problem);
      return;
    }
    this.problem = undefined;
    this.store = started.store;
    this.store.observe((...change) => {
      this.host.changed(...change);
    });
    this.context = this.#contextOf(input, this.store);
    this.host.started(this.store.getState());
  }

  #follow(input: FormInput, before: FormInput, store: FormStore): void {
    const differs = (name: keyof FormInput): boolean => input[name] !== before[name];
    const dataDiffer = input.data !== store.getState().core.data;
    if (differs('config')) store.dispatch(setConfig(configOf(input)));
    if (differs('i18n') || differs('locale') || differs('texts')) this.#translate(input, store);
    if (differs('readonly')) {
      store.dispatch({ type: 'semya/READONLY', readonly: input.readonly });
    }
    if (dataDiffer || coreInputs.some(differs)) this.#update(input, store);
    if (contextInputs.some(differs)) this.context = this.#contextOf(input, store);
  }

  /** The root schema in force; while the form starts there is no state yet. */
  #schema(starting: JsonSchema): JsonSchema {
    return this.store?.getState().core.schema ?? starting;
  }

  #translate({ i18n, locale, texts }: FormInput, store: FormStore): void {
    const { translate, translateError } = createI18n(i18n, locale, texts, () => this.#schema({}));
    store.dispatch({
      type: UPDATE_I18N,
      locale,
      translator: translate,
      errorTranslator: translateError,
    });
  }

  #update(input: FormInput, store: FormStore): void {
    const { data, schema = {}, validator, validationMode, additionalErrors } = input;
    try {
      store.dispatch(
        updateCore(data, schema, uischemaOf(schema, input.uischema), {
          ajv: asAjv(validator),
          validationMode,
          additionalErrors: asJsonFormsErrors(additionalErrors),
        }),
      );
      this.problem = undefined;
    } catch (cause) {
      this.#fail(problemOf(cause));
    }
  }

  #fail(problem: FormProblem): void {
    this.problem = problem;
    this.host.report(problem);
  }

  #contextOf(input: FormInput, store: FormStore): FormContext {
    const { core, config } = store.getState();
    return {
      store,
      texts: input.texts,
      today: input.today,
      find: createRegistry(input.renderers, { rootSchema: core.schema, config }),
      createId: () => `f${String((this.#ids += 1))}`,
      focusField: (path) => this.host.focusField(path),
      adopt: (styles) => {
        this.host.adopt(styles);
      },
      afterPress: (act) => {
        this.#press.after(act);
      },
      announce: (text) => {
        this.host.announce(text);
      },
      report: (problem) => {
        this.host.report(problem);
      },
    };
  }
}
