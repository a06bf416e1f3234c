import type { Json } from '@semya/rules/conditions';
import type { FieldPath, JsonSchema, Sensitivity } from '../contracts/document.js';
import { asNode, type SchemaNode } from '../documents/schema-node.js';
import type { RecordData } from '../documents/pointer.js';
import { guardWithin, isReadable, type FieldGuard } from './field-guard.js';
import { hasMask, maskOfGroup, maskValue } from './masks.js';

/** A field that somebody does not see, without its value and without telling whether there is one. */
export interface HiddenField {
  /** Path with `*` for rows. */
  readonly path: FieldPath;
  readonly title: string;
  readonly sensitivity: Sensitivity;
  readonly how: 'omitted' | 'masked';
}

export interface RedactedData {
  readonly data: RecordData;
  /** In the order of the schema; of a group nothing of which is seen the group. */
  readonly hidden: readonly HiddenField[];
}

/** Who looks, and how. */
export interface Reader {
  readonly role: string;
  /** Whether something stands for what the role may not see. */
  readonly mask: boolean;
  /** What is masked although the role may see it, until it is revealed. */
  readonly covered: ReadonlySet<Sensitivity>;
  readonly revealed: ReadonlySet<FieldPath>;
}

type Showing = 'shown' | 'masked' | 'omitted';

/** The data of a schema as a reader may see them. */
export function redactData(
  schema: JsonSchema,
  data: unknown,
  reader: Reader,
  around: FieldGuard,
): RedactedData {
  const hidden: HiddenField[] = [];
  const root = asNode(schema);
  const view = walk(root, isGroup(data) ? data : {}, '', guardWithin(around, root), reader, hidden);
  return { data: isGroup(view) ? view : {}, hidden };
}

function walk(
  node: SchemaNode,
  value: Json | undefined,
  path: FieldPath,
  guard: FieldGuard,
  reader: Reader,
  hidden: HiddenField[],
): Json | undefined {
  const showing = showingOf(guard, path, reader);
  const groupMask = maskOfGroup(node);
  if (showing !== 'shown' && (groupMask !== undefined || !isContainer(node))) {
    const masked = showing === 'masked' && (groupMask !== undefined || hasMask(node));
    hidden.push(hiddenField(node, path, guard, masked));
    if (value === undefined || !masked) return undefined;
    return groupMask === undefined ? maskValue(node, value) : groupMask(value);
  }
  if (!isContainer(node)) return value;
  const before = hidden.length;
  const kept =
    node.items?.properties === undefined
      ? group(node, value, path, guard, reader, hidden)
      : rows(node, node.items, value, path, guard, reader, hidden);
  const nothingSeen = showing !== 'shown' && kept.seen === 0;
  if (!nothingSeen) return kept.value;
  if (path !== '') hidden.splice(before, Infinity, hiddenField(node, path, guard, false));
  return undefined;
}

interface Kept {
  readonly value: Json | undefined;
  /** Fields of the schema of which the reader sees something. */
  readonly seen: number;
}

function group(
  node: SchemaNode,
  value: Json | undefined,
  path: FieldPath,
  guard: FieldGuard,
  reader: Reader,
  hidden: HiddenField[],
): Kept {
  const given = isGroup(value) ? value : undefined;
  const kept: Record<string, Json> = {};
  let seen = 0;
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    const inner = own(given, name);
    if (child['x-hidden'] === true) {
      if (inner !== undefined) kept[name] = inner;
      continue;
    }
    const before = hidden.length;
    const innerPath = `${path}/${name}`;
    const result = walk(child, inner, innerPath, guardWithin(guard, child), reader, hidden);
    const gone = hidden[before];
    if (gone?.path !== innerPath || gone.how === 'masked') seen += 1;
    if (result !== undefined) kept[name] = result;
  }
  const whole = showingOf(guard, path, reader) === 'shown' && reader.covered.size === 0;
  if (whole && given !== undefined) keepUnknown(node, given, kept);
  // What is no group where one belongs is shown only to who may see all of it.
  if (value !== undefined && given === undefined) return { value: whole ? value : undefined, seen };
  return { value: given === undefined ? undefined : kept, seen };
}

function rows(
  node: SchemaNode,
  row: SchemaNode,
  value: Json | undefined,
  path: FieldPath,
  guard: FieldGuard,
  reader: Reader,
  hidden: HiddenField[],
): Kept {
  const rowPath = `${path}/*`;
  const rowGuard = guardWithin(guard, row);
  const { seen } = group(row, undefined, rowPath, rowGuard, reader, hidden);
  if (!Array.isArray(value)) {
    const whole = showingOf(guard, path, reader) === 'shown' && reader.covered.size === 0;
    return { value: whole ? value : undefined, seen };
  }
  const kept = (value as readonly Json[]).map((each) => {
    const view = group(row, each, rowPath, rowGuard, reader, []).value;
    return view === undefined ? {} : view;
  });
  return { value: node.type === 'array' ? kept : undefined, seen };
}

/** What the schema does not know (of another edition) is as guarded as what it lies in. */
function keepUnknown(node: SchemaNode, given: RecordData, kept: Record<string, Json>): void {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(node.properties ?? {}, name)) kept[name] = value;
  }
}

function showingOf(guard: FieldGuard, path: FieldPath, reader: Reader): Showing {
  if (!isReadable(guard, reader.role)) return reader.mask ? 'masked' : 'omitted';
  const isCovered = reader.covered.has(guard.sensitivity) && !isRevealed(path, reader.revealed);
  return isCovered ? 'masked' : 'shown';
}

/** A field is revealed with all that it lies in. */
const isRevealed = (path: FieldPath, revealed: ReadonlySet<FieldPath>): boolean =>
  [...revealed].some((shown) => path === shown || path.startsWith(`${shown}/`));

const hiddenField = (
  node: SchemaNode,
  path: FieldPath,
  { sensitivity }: FieldGuard,
  masked: boolean,
): HiddenField => ({
  path,
  title: node.title ?? '',
  sensitivity,
  how: masked ? 'masked' : 'omitted',
});

const isContainer = (node: SchemaNode): boolean =>
  node.properties !== undefined || node.items?.properties !== undefined;

const isGroup = (value: unknown): value is RecordData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (value: RecordData | undefined, name: string): Json | undefined =>
  value !== undefined && Object.hasOwn(value, name) ? value[name] : undefined;
