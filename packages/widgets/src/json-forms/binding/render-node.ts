import type { JsonSchema, UISchemaElement } from '@jsonforms/core';

/** One place of the form: an element of the UI schema, applied to data at a path. */
export interface RenderNode {
  readonly uischema: UISchemaElement;
  readonly schema: JsonSchema;
  /** Dotted path of the data that the element's scope starts from; `''` is the whole data. */
  readonly path: string;
  readonly visible: boolean;
  readonly enabled: boolean;
  readonly readonly: boolean;
  /**
   * Ids of elements that name the control, where a table's headers do: the control then shows
   * neither label nor hint of its own.
   */
  readonly labelledby?: string;
}

/** Whether two nodes would render alike. */
export function sameNode(a: RenderNode, b: RenderNode): boolean {
  return (
    a.uischema === b.uischema &&
    a.schema === b.schema &&
    a.path === b.path &&
    a.visible === b.visible &&
    a.enabled === b.enabled &&
    a.readonly === b.readonly &&
    a.labelledby === b.labelledby
  );
}
