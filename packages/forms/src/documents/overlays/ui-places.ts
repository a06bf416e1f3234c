import { pathOfScope, type UiNode } from '../compile/ui-node.js';
import type { FieldNode } from '../fields.js';

/**
 * The UI schema with each element replaced by what `change` gives for it (none, itself, several);
 * `path` is the field of a control, counted from the record, `base` the row or object it is laid out in.
 */
export function mapElements(
  element: UiNode,
  fields: ReadonlyMap<string, FieldNode>,
  change: (element: UiNode, path: string | undefined, base: string) => readonly UiNode[],
  base = '',
): UiNode {
  const path = element.scope === undefined ? undefined : pathOfScope(element.scope, base);
  const detail = element.options?.detail;
  const elements = element.elements?.flatMap((child) => {
    const childPath = child.scope === undefined ? undefined : pathOfScope(child.scope, base);
    return change(child, childPath, base).map((kept) =>
      kept === child ? mapElements(child, fields, change, base) : kept,
    );
  });
  const row = `${path ?? base}/*`;
  const inside = fields.has(row) ? row : (path ?? base);
  return {
    ...element,
    ...(elements && { elements }),
    ...(detail && {
      options: { ...element.options, detail: mapElements(detail, fields, change, inside) },
    }),
  };
}

/** Whether the element, or a control by its field, goes by this id. */
export const isCalled = (id: string, element: UiNode, path: string | undefined): boolean =>
  element.id === id || path === id;
