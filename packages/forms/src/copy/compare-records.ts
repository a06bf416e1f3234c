import type { Json } from '@semya/rules/conditions';
import type { CompiledDocument } from '../contracts/document.js';
import type { RecordData } from '../documents/pointer.js';
import { valueAt } from '../documents/pointer.js';
import { asNode, isTable, type SchemaNode } from '../documents/schema-node.js';
import { visibleData } from '../documents/visibility.js';
import { withoutBlanks } from '../documents/without-blanks.js';
import { jsonEqual } from '../interpreter/json-equal.js';
import { describeField } from '../print/fields/field.js';
import { formatValue } from '../print/formats/formats.js';
import { fieldName } from '../validation/field-naming.js';
import { matchRows } from './matched-rows.js';

/** One difference between two states of a record. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Where it stands after; where it stood, for what is gone. */
  readonly path: string;
  readonly title: string;
  /** Where it stands when its title alone would not tell: «Состав семьи, строка 2». */
  readonly place: string;
  readonly before?: Json;
  readonly after?: Json;
  /** In words, as printed. */
  readonly beforeText?: string;
  readonly afterText?: string;
}

/**
 * What changed from one state of a record to another, field by field in the order of the document:
 * rows are matched by their ids, a row that came or went is one change, a person or an address is
 * compared as a whole. Answers that do not apply are not there.
 */
export function compareRecords(
  document: CompiledDocument,
  before: RecordData,
  after: RecordData,
): readonly Change[] {
  const former = withoutBlanks(visibleData(document, before).data);
  const latter = withoutBlanks(visibleData(document, after).data);
  const changes: Change[] = [];
  const comparison = { document, before: former, after: latter, changes };
  compareGroup(comparison, asNode(document.schema), '', '');
  return changes;
}

interface Comparison {
  readonly document: CompiledDocument;
  readonly before: RecordData;
  readonly after: RecordData;
  readonly changes: Change[];
}

/** Pointer of the same place before and after; undefined on a side that does not have it. */
type Place = string | undefined;

function compareGroup(
  comparison: Comparison,
  schema: SchemaNode,
  before: Place,
  after: Place,
): void {
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    if (child['x-hidden'] === true) continue;
    const inside = (place: Place): Place => (place === undefined ? undefined : `${place}/${name}`);
    if (isTable(child)) compareTable(comparison, child, inside(before), inside(after));
    else if (isPlainGroup(child)) compareGroup(comparison, child, inside(before), inside(after));
    else compareValue(comparison, child, inside(before), inside(after));
  }
}

/** A group that has no words of its own: its fields are compared one by one. */
const isPlainGroup = (schema: SchemaNode): boolean =>
  schema.properties !== undefined &&
  (schema['x-definition'] === undefined || schema['x-definition'] === 'signature');

function compareTable(
  comparison: Comparison,
  schema: SchemaNode,
  before: Place,
  after: Place,
): void {
  const row = schema.items ?? {};
  for (const matched of matchRows(comparison.before, before, comparison.after, after)) {
    if (matched.before === undefined || matched.after === undefined) {
      report(comparison, row, matched.before, matched.after);
      continue;
    }
    if (matched.moved) report(comparison, row, matched.before, matched.after, 'moved');
    compareGroup(comparison, row, matched.before, matched.after);
  }
}

function compareValue(
  comparison: Comparison,
  schema: SchemaNode,
  before: Place,
  after: Place,
): void {
  const former = before === undefined ? undefined : valueAt(comparison.before, before);
  const latter = after === undefined ? undefined : valueAt(comparison.after, after);
  if (!jsonEqual(former, latter)) report(comparison, schema, before, after);
}

function report(
  comparison: Comparison,
  schema: SchemaNode,
  beforePlace: Place,
  afterPlace: Place,
  kind?: 'moved',
): void {
  const before = beforePlace === undefined ? undefined : valueAt(comparison.before, beforePlace);
  const after = afterPlace === undefined ? undefined : valueAt(comparison.after, afterPlace);
  const path = (after === undefined ? beforePlace : afterPlace) ?? '';
  const { title, place } = fieldName(comparison.document.schema, path);
  const beforeText = wordsOf(schema, before);
  const afterText = wordsOf(schema, after);
  comparison.changes.push({
    kind: kind ?? (before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'),
    path,
    title,
    place,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(beforeText !== undefined && { beforeText }),
    ...(afterText !== undefined && { afterText }),
  });
}

/** A value in words; of a row, its cells. */
function wordsOf(schema: SchemaNode, value: Json | undefined): string | undefined {
  if (value === undefined) return undefined;
  const field = describeField(schema);
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (field.format !== 'text' || !isGroup || schema.properties === undefined) {
    return formatValue(field.format, value, field);
  }
  const cells = Object.entries(schema.properties)
    .filter(([, child]) => child['x-hidden'] !== true)
    .flatMap(([name, child]) => wordsOf(child, (value as RecordData)[name]) ?? []);
  return cells.length === 0 ? undefined : cells.join('; ');
}
