import type { FormContext } from './form-context.js';
import type { RenderNode } from './render-node.js';
import { boundNode } from './bound-node.js';
import { unknownPart } from './unknown-part.js';

/** The template of a node: drawn by the renderer whose tester ranks it highest. */
export function dispatch(node: RenderNode, form: FormContext): unknown {
  const renderer = form.find(node);
  return renderer ? boundNode(node, form, renderer) : unknownPart(node, form);
}
