import { isLayout } from '@jsonforms/core';
import type { LayoutProps } from '../../binding/bindings.js';
import { dispatch } from '../../binding/dispatch.js';
import type { FormContext } from '../../binding/form-context.js';

/** Templates of a layout's elements; they inherit what the layout is: hidden, disabled, readonly. */
export function layoutChildren(props: LayoutProps, form: FormContext): readonly unknown[] {
  const { uischema, schema, path, visible, enabled, readonly } = props;
  if (!isLayout(uischema)) return [];
  return uischema.elements.map((element) =>
    dispatch({ uischema: element, schema, path, visible, enabled, readonly }, form),
  );
}
