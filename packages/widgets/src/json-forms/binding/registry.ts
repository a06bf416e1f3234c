import { NOT_APPLICABLE, type JsonSchema, type TesterContext } from '@jsonforms/core';
import type { RenderNode } from './render-node.js';
import type { Renderer } from './renderer.js';

/** Finds the renderer of a node; testers are pure, so each element and schema is tested once. */
export type FindRenderer = (node: RenderNode) => Renderer | undefined;

const noSchema = {};

/** The registry of one form; make a new one when the renderers, root schema or config change. */
export function createRegistry(
  renderers: readonly Renderer[],
  context: TesterContext,
): FindRenderer {
  const known = new WeakMap<object, WeakMap<object, Renderer | undefined>>();
  return ({ uischema, schema }) => {
    const key: object = typeof schema === 'object' ? schema : noSchema;
    let bySchema = known.get(uischema);
    if (!bySchema) known.set(uischema, (bySchema = new WeakMap()));
    if (!bySchema.has(key)) bySchema.set(key, best(renderers, uischema, schema, context));
    return bySchema.get(key);
  };
}

function best(
  renderers: readonly Renderer[],
  uischema: RenderNode['uischema'],
  schema: JsonSchema,
  context: TesterContext,
): Renderer | undefined {
  let found: Renderer | undefined;
  let highest: number = NOT_APPLICABLE;
  for (const renderer of renderers) {
    const rank = renderer.tester(uischema, schema, context);
    if (rank > highest) {
      found = renderer;
      highest = rank;
    }
  }
  return found;
}
