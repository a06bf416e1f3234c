import type { Json } from '@semya/rules/conditions';
import type { DocumentDefinition, JsonSchema, UiSchema } from '../contracts/document.js';

/**
 * A document as its author wrote it, before anything is derived: references resolved, but no row
 * ids, rules or conditional requirements yet. Overlays are applied to this.
 */
export interface DocumentSource {
  readonly definition: DocumentDefinition;
  readonly schema: JsonSchema;
  readonly uischema: UiSchema;
  /** Journals: the header of the volume. */
  readonly volume?: { readonly schema: JsonSchema; readonly uischema: UiSchema };
  readonly example: Readonly<Record<string, Json>>;
}
