import { boundNode } from './bound-node.js';
import { isLazy, lazyNode } from './lazy-renderer.js';
import type { FormContext } from './form-context.js';
import type { RenderNode } from './render-node.js';
import { unknownPart } from './unknown-part.js';

/** The template of a node: drawn by the renderer whose tester ranks it highest. */
export function dispatch(node: RenderNode, form: FormContext): unknown {
  // What a host or an analyst wrote may hold anything.
  const { uischema }: { readonly uischema: unknown } = node;
  const renderer = typeof uischema === 'object' && uischema ? form.find(node) : undefined;
  if (!renderer) return unknownPart(uischema, form);
  return isLazy(renderer) ? lazyNode(node, form, renderer) : boundNode(node, form, renderer);
}
