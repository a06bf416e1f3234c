import type { JsonFormsState, RankedTester } from '@jsonforms/core';
import type { CSSResult } from 'lit';
import type { Reach } from '../store/dependency.js';
import type { FormContext } from './form-context.js';
import type { RenderNode } from './render-node.js';

/** How the props of a renderer follow from the state: JSON Forms' mapper and what it looks at. */
export interface Binding<Props extends object> {
  readonly reach: Reach;
  /** Data paths that it reads besides its value and its rule's, e.g. those of its parts' rules. */
  scopes?(node: RenderNode): readonly string[];
  map(state: JsonFormsState, node: BoundNode, form: FormContext): Props;
}

/** A node with the id that its control has in the page. */
export interface BoundNode extends RenderNode {
  readonly id: string;
}

/** Draws the elements of the UI schema that its tester claims; the highest rank wins. */
export interface Renderer {
  readonly tester: RankedTester;
  /** Left out: a control's props for what has a scope, a layout's for the rest. */
  readonly bind?: Binding<object>;
  /** Style sheet of a renderer that comes later than the form's own. */
  readonly styles?: CSSResult;
  /** A Lit template of the props; called again only when a prop changed. */
  render(props: never, form: FormContext): unknown;
}

/** Declares a renderer whose `render` gets what its binding maps. */
export function defineRenderer<Props extends object>(
  tester: RankedTester,
  bind: Binding<Props>,
  render: (props: Props, form: FormContext) => unknown,
): Renderer {
  return { tester, bind, render };
}
