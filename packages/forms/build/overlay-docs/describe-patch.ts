import type { JsonSchema, OverlayPatch } from '../../src/contracts/document.js';
import { fieldsOf } from '../../src/documents/fields.js';
import { asNode, optionsOf } from '../../src/documents/schema-node.js';
import { overlayDocs as words, roleNames } from './ru.js';

/** One change of a region in a few Russian words; `schema` is of the base document. */
export function describePatch(patch: OverlayPatch, schema: JsonSchema): string {
  const fields = fieldsOf(schema);
  const nameOf = (path: string): string => fields.get(path)?.schema.title ?? path;
  const optionName = (path: string, id: unknown): string => {
    const node = fields.get(path)?.schema;
    const option = node && optionsOf(node)?.find((each) => each.const === id);
    return option?.title ?? String(id);
  };
  switch (patch.op) {
    case 'set-title':
      return `${words.title} «${patch.value}»`;
    case 'set-field-title':
      return `${words.fieldTitle(nameOf(patch.field))} «${patch.value}»`;
    case 'drop-field':
      return `${words.dropped} «${nameOf(patch.field)}»`;
    case 'add-field': {
      const title = asNode(patch.schema).title ?? patch.field;
      return `${words.added} «${title}»${patch.required === true ? `, ${words.required}` : ''}`;
    }
    case 'set-options':
      return `${words.options(nameOf(patch.field))} ${patch.options.map((id) => optionName(patch.field, id)).join(', ')}`;
    case 'set-default':
      return `${words.preset(nameOf(patch.field))} ${optionName(patch.field, patch.value)}`;
    case 'set-signatories':
      return `${words.signatories}: ${patch.value.map(({ title }) => title).join(', ')}`;
    case 'set-approver':
      return `${words.approver}: ${patch.value.map((role) => roleNames[role] ?? role).join(', ') || words.nobody}`;
    case 'add-check':
      return `${words.check}: ${patch.check.message}`;
    case 'add-print-line':
      return `${words.print}: ${patch.label}`;
    case 'set-print-text':
      return `${words.print}: «${patch.value}»`;
  }
}
