import { mapStateToLayoutProps, type JsonFormsState, type UISchemaElement } from '@jsonforms/core';
import { fill } from '../../../locale/fill.js';
import type { LayoutProps } from '../../binding/bindings.js';
import { controlsOf, elementsOf } from '../../binding/controls-of.js';
import type { FormContext } from '../../binding/form-context.js';
import type { Binding, BoundNode } from '../../binding/renderer.js';
import { controlPath } from '../../store/collect-errors.js';
import { errorsShown } from '../../store/field-memory.js';
import { ruleScopes } from '../../store/rule-scopes.js';

/** One category: a tab or a step. */
export interface CategoryProps {
  readonly uischema: UISchemaElement;
  /** Place among all categories, those hidden included. */
  readonly index: number;
  readonly label: string;
  readonly visible: boolean;
  readonly enabled: boolean;
  readonly readonly: boolean;
  /** How many of its errors show. */
  readonly errors: number;
}

export interface CategorizationProps extends LayoutProps {
  /** Visible categories only. */
  readonly categories: readonly CategoryProps[];
  /** Place of the open one among the visible, -1 when none is visible. */
  readonly active: number;
}

/** Data paths of all errors inside a category, shown or not. */
export function errorPathsIn(
  category: UISchemaElement,
  path: string,
  { store }: FormContext,
): readonly string[] {
  const errors = store.errors();
  const found = controlsOf(category, path).flatMap((control) => [
    ...errors.at(control.path),
    ...errors.under(control.path),
  ]);
  return [...new Set(found.map(controlPath))];
}

function shownErrorsIn(category: UISchemaElement, path: string, form: FormContext): number {
  const state = form.store.getState();
  return errorPathsIn(category, path, form).filter((at) => errorsShown(state, at)).length;
}

/** The open category if it is visible, else the nearest visible one before it, else the first. */
function activeAmong(categories: readonly CategoryProps[], open: number): number {
  const before = categories.filter(({ index }) => index <= open).length - 1;
  return categories.length === 0 ? -1 : Math.max(0, before);
}

function mapCategorization(
  state: JsonFormsState,
  node: BoundNode,
  form: FormContext,
): CategorizationProps {
  const own = mapStateToLayoutProps(state, node);
  const readonly = own.readonly ?? false;
  const { visible, enabled } = own;
  const inherited = { schema: node.schema, path: node.path, visible, enabled, readonly };
  const categories = elementsOf(node.uischema)
    .map((uischema, index): CategoryProps => {
      const props = mapStateToLayoutProps(state, { uischema, ...inherited });
      return {
        uischema,
        index,
        label: props.label ?? fill(form.texts.steps.unnamed, { step: index + 1 }),
        visible: props.visible,
        enabled: props.enabled,
        readonly: props.readonly ?? false,
        errors: shownErrorsIn(uischema, node.path, form),
      };
    })
    .filter((category) => category.visible);
  const open = form.store.getState().open.get(node.uischema)?.get(node.path) ?? 0;
  return {
    uischema: node.uischema,
    id: node.id,
    ...inherited,
    categories,
    active: activeAmong(categories, open),
  };
}

export const categorizationBinding: Binding<CategorizationProps> = {
  reach: 'nested',
  scopes: ({ uischema, path }) =>
    elementsOf(uischema).flatMap((category) => ruleScopes(category, path)),
  map: mapCategorization,
};

/** The open category as the props of a layout, to draw its elements by. */
export const layoutOf = (props: CategorizationProps, category: CategoryProps): LayoutProps => ({
  uischema: category.uischema,
  schema: props.schema,
  path: props.path,
  id: props.id,
  visible: category.visible,
  enabled: category.enabled,
  readonly: category.readonly,
});

/** Opens a category; the errors of the one that is left show from then on. */
export function openCategory(
  props: CategorizationProps,
  form: FormContext,
  position: number,
): void {
  const next = props.categories[position];
  const left = props.categories[props.active];
  if (!next || position === props.active) return;
  if (left) {
    form.store.dispatch({
      type: 'semya/SETTLE',
      paths: errorPathsIn(left.uischema, props.path, form),
    });
  }
  form.store.dispatch({
    type: 'semya/OPEN',
    element: props.uischema,
    path: props.path,
    index: next.index,
  });
}
