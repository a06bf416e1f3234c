import type {
  JsonFormsI18nState,
  JsonFormsUISchemaRegistryEntry,
  JsonSchema,
  UISchemaElement,
  ValidationMode,
} from '@jsonforms/core';
import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclaration,
  type TemplateResult,
} from 'lit';
import { formTextsRu } from '../../locale/json-forms.ru.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import { tokens } from '../../theme/tokens.css.js';
import { dispatch } from '../binding/dispatch.js';
import type { FormProblem } from '../binding/form-context.js';
import type { Renderer } from '../binding/renderer.js';
import { allRenderers } from '../renderers/all-renderers.js';
import type { FormAction, FormState } from '../store/form-state.js';
import type { FormStore } from '../store/form-store.js';
import type { FormMiddleware } from '../store/middleware.js';
import { formStyles } from '../styles/form.css.js';
import type { ErrorObject } from '../validation/error-object.js';
import type { Validator } from '../validation/validator.js';
import { createValidatorShim, type Interpreter } from '../validation/validator-shim.js';
import { Announcer } from './announcer.js';
import { errorSummary, summaryTitle } from './error-summary.js';
import { focusAt } from './focus.js';
import { FormController, type FormHost, type FormInput } from './form-controller.js';
import { emit, type FormValidity } from './form-events.js';
import { mayBeRequired } from './required-legend.js';
import { waysTo } from './reveal.js';
import { summaryEntries } from './summary-entries.js';

const object: PropertyDeclaration = { attribute: false };
const flag: PropertyDeclaration = { type: Boolean, reflect: true };

/**
 * A form of any JSON Schema (draft-07) and JSON Forms UI schema.
 *
 * @fires semya-change - `{ data, errors }`: the person changed the data
 * @fires semya-validity - `{ valid, errors }`: the errors changed, at the start too
 * @fires semya-error - `{ code, cause }`: the form itself is at fault; the data are kept
 * @csspart form - the whole form
 * @csspart summary - the list of errors
 */
export class SemyaJsonForm extends LitElement implements FormHost {
  static readonly formAssociated = true;
  static override readonly shadowRootOptions = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override readonly styles = [tokens, formStyles];
  // Not decorators: they would cost this one element, the whole drop-in, a kilobyte.
  static override readonly properties = {
    schema: object,
    uischema: object,
    data: { attribute: false, noAccessor: true },
    validator: object,
    additionalErrors: object,
    i18n: object,
    config: object,
    renderers: object,
    uischemas: object,
    middleware: object,
    validationMode: { attribute: 'validation-mode' },
    locale: {},
    readonly: flag,
    disabled: flag,
    name: { reflect: true },
    today: {},
    summaryShown: { state: true },
    disabledByForm: { state: true },
  };
  /** Interprets schemas for which the host gave no compiled validator. */
  static interpreter: Interpreter | undefined;

  schema: JsonSchema | undefined;
  uischema: UISchemaElement | undefined;
  /** Compiled validators behind the shim; left out, schemas are interpreted. */
  validator: Validator | undefined;
  additionalErrors: readonly ErrorObject[] = [];
  i18n: JsonFormsI18nState | undefined;
  config: Readonly<Record<string, unknown>> = {};
  /** Renderers of the host's own; they compete with ours by rank. */
  renderers: readonly Renderer[] = [];
  uischemas: readonly JsonFormsUISchemaRegistryEntry[] = [];
  /** Read when the form starts. */
  middleware: readonly FormMiddleware[] = [];
  validationMode: ValidationMode = 'ValidateAndShow';
  locale = 'ru';
  readonly = false;
  disabled = false;
  name = '';
  /** The host's today, `YYYY-MM-DD`: what a date that defaults to today starts with. */
  today: string | undefined;

  /** @internal */
  summaryShown = false;
  /** @internal */
  disabledByForm = false;

  readonly #internals = this.attachInternals();
  readonly #form = new FormController(this);
  readonly #announcer = new Announcer((text) => {
    const live = this.renderRoot.querySelector('.live');
    if (live) live.textContent = text;
  });
  #interpreted: Validator | undefined;
  #ranked: { readonly own: readonly Renderer[]; readonly all: readonly Renderer[] } | undefined;
  #data: unknown;
  #given: unknown;

  constructor() {
    super();
    new SchemeController(this);
  }

  /** The data of the form. What the host sets is never changed: each change makes a new object. */
  get data(): unknown {
    return this.#data;
  }

  set data(data: unknown) {
    // Lit sets an object anew with every rendering of the host: that is no wish to undo the typing.
    if (data !== undefined && data === this.#given) return;
    this.#given = data;
    this.#replace(data);
  }

  #replace(data: unknown): void {
    const before = this.#data;
    this.#data = data;
    this.requestUpdate('data', before);
  }

  /** The state of the form, once it has started: for undo, audit, tests. */
  get store(): FormStore | undefined {
    return this.#form.store;
  }

  /** Findings of the form's data. */
  get errors(): readonly ErrorObject[] {
    return this.#form.store?.errors().all ?? [];
  }

  /** Whether the data have no findings. Shows nothing; see `showErrors`. */
  validate(): FormValidity {
    const { errors } = this;
    return { valid: errors.length === 0, errors };
  }

  /** Shows all errors, those of untouched fields too, and moves focus to their summary. */
  async showErrors(): Promise<boolean> {
    this.#form.store?.dispatch({ type: 'semya/SHOW_ERRORS', show: true });
    this.summaryShown = true;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
    return this.errors.length === 0;
  }

  /** Moves focus to the control of a data path, opening what holds it. False when there is none. */
  focusField(path: string): boolean {
    const store = this.#form.store;
    if (!store) return false;
    for (const action of waysTo(store.getState().core.uischema, '', path) ?? []) {
      store.dispatch(action);
    }
    return focusAt(this.renderRoot, path);
  }

  /** Takes the data back to what the host gave last, and forgets what was touched and typed. */
  reset(): void {
    this.#replace(this.#given);
    this.summaryShown = false;
    this.#form.store?.dispatch({ type: 'semya/FORGET' });
  }

  formResetCallback(): void {
    this.reset();
  }

  formAssociatedCallback(): void {
    this.#submit();
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabledByForm = disabled;
  }

  formStateRestoreCallback(state: string): void {
    this.data = JSON.parse(state) as unknown;
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    void this.showErrors();
    return this.#internals.checkValidity();
  }

  input(): FormInput {
    return {
      schema: this.schema,
      uischema: this.uischema,
      data: this.#data,
      validator: this.validator ?? this.#interpreting(),
      validationMode: this.validationMode,
      additionalErrors: this.additionalErrors,
      i18n: this.i18n,
      locale: this.locale,
      config: this.config,
      renderers: this.#renderers(),
      uischemas: this.uischemas,
      middleware: this.middleware,
      readonly: this.readonly,
      today: this.today,
      texts: formTextsRu,
    };
  }

  adopt({ styleSheet }: CSSResult): void {
    const root = this.shadowRoot;
    if (!root || !styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  announce(text: string): void {
    this.#announcer.announce(text);
  }

  report(problem: FormProblem): void {
    emit(this, 'semya-error', problem);
  }

  started(form: FormState): void {
    this.#data = form.core.data;
    this.#submit();
    emit(this, 'semya-validity', this.validate());
  }

  changed(after: FormState, before: FormState, action: FormAction): void {
    const changed = after.core.data !== before.core.data;
    const byHost = action.type === 'jsonforms/UPDATE_CORE' || action.type === 'jsonforms/INIT';
    if (changed) this.#data = after.core.data;
    if (changed || after.core.errors !== before.core.errors) this.#submit();
    if (this.summaryShown) this.requestUpdate();
    const { errors } = this;
    if (changed && !byHost) emit(this, 'semya-change', { data: after.core.data, errors });
    if (after.core.errors !== before.core.errors) emit(this, 'semya-validity', this.validate());
  }

  protected override render(): TemplateResult {
    const { problem, context, store } = this.#form;
    const texts = formTextsRu;
    return html`
      ${
        problem ? html`<p class="broken" role="alert">${texts.problems[problem.code]}</p>` : nothing
      }
      ${this.summaryShown && store ? this.#summary(store.getState()) : nothing}
      ${context && !problem ? this.#body() : nothing}
      <div class="live visually-hidden" role="status" aria-live="polite"></div>
    `;
  }

  #body(): TemplateResult | typeof nothing {
    const { context, store } = this.#form;
    if (!context || !store) return nothing;
    const { schema, uischema } = store.getState().core;
    const enabled = !this.disabled && !this.disabledByForm;
    const node = { uischema, schema, path: '', visible: true, enabled, readonly: false };
    return html`
      ${
        mayBeRequired(schema) && !this.readonly && this.config.hideRequiredAsterisk !== true
          ? html`<p class="legend">${context.texts.requiredLegend}</p>`
          : nothing
      }
      <div class="form" part="form">${dispatch(node, context)}</div>
    `;
  }

  #summary(form: FormState): TemplateResult | typeof nothing {
    return errorSummary(summaryEntries(form, this.errors), formTextsRu, (path) => {
      this.focusField(path);
    });
  }

  /** What a form of the page sends, and whether it may. The summary says what is wrong where. */
  #submit(): void {
    // Written out whole on each keystroke a long table would be slow: only for a form that sends it.
    if (this.form) {
      this.#internals.setFormValue(this.#data === undefined ? null : JSON.stringify(this.#data));
    }
    const count = this.errors.length;
    if (count === 0) this.#internals.setValidity({});
    else this.#internals.setValidity({ customError: true }, summaryTitle(count, formTextsRu));
  }

  #interpreting(): Validator {
    const { interpreter } = SemyaJsonForm;
    this.#interpreted ??= createValidatorShim(interpreter ? { interpreter } : {});
    return this.#interpreted;
  }

  #renderers(): readonly Renderer[] {
    const own = this.renderers;
    if (this.#ranked?.own !== own) this.#ranked = { own, all: [...own, ...allRenderers] };
    return this.#ranked.all;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'semya-json-form': SemyaJsonForm;
  }
}
