import type { CompiledDocument, FieldPath } from '../contracts/document.js';
import { fieldsOf, type FieldNode } from '../documents/fields.js';
import { guardsOfFields } from '../redaction/field-guard.js';
import type {
  Assignment,
  FieldProcessing,
  ProcessingException,
  ProcessingRules,
} from './processing.js';

type Described = Pick<CompiledDocument, 'definition' | 'schema'>;

/**
 * Purpose and retention of every personal field of a document by given rules: an exception for the
 * field or what it lies in, the nearest first; its format; the shared definition around it; an
 * exception for the document; the document's kind. A group is described by its parts.
 */
export function resolveProcessing(
  rules: ProcessingRules,
  { definition, schema }: Described,
): readonly FieldProcessing[] {
  const fields = fieldsOf(schema);
  const guards = guardsOfFields(schema);
  const parents = new Set([...fields.values()].map(({ parent }) => parent));
  const own = rules.exceptions.filter(({ document }) => document === definition.id);
  return [...fields.values()].flatMap((field) => {
    const sensitivity = guards.get(field.path)?.sensitivity ?? 'ordinary';
    if (sensitivity === 'ordinary' || field.hidden || parents.has(field.path)) return [];
    const around = pathsAround(field, fields);
    const applied = [
      ...exceptionsFor(around, own),
      ...own.filter((each) => each.field === undefined),
    ];
    const assignments: readonly (Assignment | undefined)[] = [
      ...exceptionsFor(around, own),
      rules.formats[field.schema.format ?? ''],
      ...around.map((path) => rules.definitions[fields.get(path)?.schema['x-definition'] ?? '']),
      ...own.filter((each) => each.field === undefined),
      rules.kinds[definition.kind],
    ];
    const id = (part: keyof Assignment) =>
      assignments.find((each) => each?.[part] !== undefined)?.[part];
    return [
      {
        path: field.path,
        title: field.schema.title ?? '',
        sensitivity,
        purpose: rules.purposes.find((each) => each.id === id('purpose')),
        retention: rules.retention.find((each) => each.id === id('retention')),
        exceptions: applied,
      },
    ];
  });
}

/** The field and all that it lies in, innermost first. */
function pathsAround(
  field: FieldNode,
  fields: ReadonlyMap<FieldPath, FieldNode>,
): readonly FieldPath[] {
  const parent = fields.get(field.parent);
  return [field.path, ...(parent === undefined ? [] : pathsAround(parent, fields))];
}

const exceptionsFor = (
  around: readonly FieldPath[],
  own: readonly ProcessingException[],
): readonly ProcessingException[] =>
  around.flatMap((path) => own.filter(({ field }) => field === path));
