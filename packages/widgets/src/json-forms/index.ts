export {
  controlBinding,
  controlPropsBy,
  enumBinding,
  labelBinding,
  layoutBinding,
  multiEnumBinding,
  oneOfEnumBinding,
  type ChoiceProps,
  type ControlProps,
  type LabelProps,
  type LayoutProps,
} from './binding/bindings.js';
export { dispatch } from './binding/dispatch.js';
export type { FormContext, FormProblem } from './binding/form-context.js';
export { lazyRenderer, type LazyRenderer } from './binding/lazy-renderer.js';
export type { RenderNode } from './binding/render-node.js';
export { defineRenderer, type Binding, type BoundNode, type Renderer } from './binding/renderer.js';
export type { FormChange, FormEvents, FormValidity } from './element/form-events.js';
export { SemyaJsonForm } from './element/semya-json-form.js';
export { createDefault } from './field/default-value.js';
export { fieldAria, type FieldAria } from './field/field-aria.js';
export { changeValue, settleField } from './field/field-events.js';
export { fieldFrame, groupFrame } from './field/field-frame.js';
export { fieldIds, type FieldIds } from './field/field-ids.js';
export { typedInput, type Codec, type Reading } from './field/typed-input.js';
export { allRenderers } from './renderers/all-renderers.js';
export { layoutChildren } from './renderers/layout/layout-children.js';
export type { FormAction, FormReducer, FormState, TypedText } from './store/form-state.js';
export {
  createFormStore,
  type FormStore,
  type FormStoreOptions,
  type StoreListener,
} from './store/form-store.js';
export { fromJsonForms, type FormMiddleware } from './store/middleware.js';
export { rowIds } from './store/row-identities.js';
export type { ErrorObject, ValidateFunction } from './validation/error-object.js';
export { interpret } from './validation/interpret.js';
export {
  createValidatorShim,
  MissingValidatorError,
  type Interpreter,
  type ValidatorSources,
} from './validation/validator-shim.js';
export type { Validator } from './validation/validator.js';
