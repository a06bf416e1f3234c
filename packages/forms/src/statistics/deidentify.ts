import type { DocumentRecord, Json } from '@semya/rules';
import type { CompiledDocument, FieldPath } from '../contracts/document.js';
import type { RecordData } from '../documents/pointer.js';
import { asNode, isTable, type SchemaNode } from '../documents/schema-node.js';
import { visibleData } from '../documents/visibility.js';
import { withoutBlanks } from '../documents/without-blanks.js';
import { speakingVersion } from '../facts/final-version.js';
import { finalData } from '../migrations/migrate.js';
import { guardWithin, type FieldGuard } from '../redaction/field-guard.js';
import { coarsen, coarseningOf, type Coarsening } from './coarsen.js';
import { rareValues, type Cell } from './rare-values.js';

export interface DeidentifyOptions {
  /** A value that fewer records than this have is left out. */
  readonly k: number;
}

export interface Deidentified {
  /** One for each final record, in an order that tells nothing of theirs. */
  readonly rows: readonly RecordData[];
  /** Values left out because too few records had them, by field; never the values themselves. */
  readonly suppressed: ReadonlyMap<FieldPath, number>;
  /** Fields that never go into statistics: names, numbers, signatures, free text. */
  readonly dropped: readonly FieldPath[];
}

/**
 * Final records of one document as they may be counted: no direct identifiers and no free text,
 * dates of birth as years, other dates as months, addresses as settlements, numbers by their first
 * digit, and nothing that fewer than `k` records have. A combination of common values may still be
 * rare: tables made of the rows need their own look.
 *
 * @throws RangeError when `k` is less than 2: nothing would be suppressed
 */
export function deidentify(
  document: CompiledDocument,
  records: readonly DocumentRecord[],
  { k }: DeidentifyOptions,
): Deidentified {
  if (!(k >= 2)) throw new RangeError('k must be at least 2');
  const coarse = records.flatMap((record) => coarseRecord(document, record) ?? []);
  const isRare = rareValues(
    coarse.map((data) => cellsOf(data, '')),
    k,
  );
  const suppressed = new Map<FieldPath, number>();
  const rows = coarse.map((data) => asRow(common(data, '', isRare, suppressed)));
  const texts = rows.map((row) => JSON.stringify(row)).sort();
  return {
    rows: texts.map((text) => JSON.parse(text) as RecordData),
    suppressed,
    dropped: droppedFields(asNode(document.schema), '', ROOT),
  };
}

const ROOT: FieldGuard = { sensitivity: 'ordinary', read: undefined, write: undefined };

function coarseRecord(document: CompiledDocument, record: DocumentRecord): Json | undefined {
  const version = speakingVersion(record);
  if (version === undefined || record.document !== document.definition.id) return undefined;
  const told = finalData(document.definition, record, version);
  const { data } = visibleData(document, withoutBlanks(told));
  return coarseGroup(asNode(document.schema), data, ROOT) ?? {};
}

const howOf = (node: SchemaNode, guard: FieldGuard): Coarsening | undefined =>
  coarseningOf(node, guard.sensitivity !== 'ordinary');

function coarseGroup(node: SchemaNode, value: Json, around: FieldGuard): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = value as RecordData;
  const entries = Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const inner = Object.hasOwn(given, name) ? given[name] : undefined;
    if (inner === undefined) return [];
    const kept = coarseValue(child, inner, guardWithin(around, child));
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function coarseValue(node: SchemaNode, value: Json, guard: FieldGuard): Json | undefined {
  const how = howOf(node, guard);
  if (how !== undefined) return coarsen(value, how, node);
  if (!isTable(node)) return coarseGroup(node, value, guard);
  const row = node.items ?? {};
  if (!Array.isArray(value)) return undefined;
  const rows = (value as readonly Json[]).flatMap(
    (each) => coarseGroup(row, each, guardWithin(guard, row)) ?? [],
  );
  return rows.length === 0 ? undefined : rows;
}

function cellsOf(data: Json, path: FieldPath): readonly Cell[] {
  if (Array.isArray(data)) {
    return (data as readonly Json[]).flatMap((each) => cellsOf(each, `${path}/*`));
  }
  if (typeof data === 'object' && data !== null) {
    return Object.entries(data).flatMap(([name, value]) => cellsOf(value, `${path}/${name}`));
  }
  return data === null ? [] : [{ path, value: data }];
}

/** The data without rare values; what nothing is left of goes with them. */
function common(
  data: Json,
  path: FieldPath,
  isRare: (cell: Cell) => boolean,
  suppressed: Map<FieldPath, number>,
): Json | undefined {
  if (Array.isArray(data)) {
    const rows = (data as readonly Json[]).flatMap(
      (each) => common(each, `${path}/*`, isRare, suppressed) ?? [],
    );
    return rows.length === 0 ? undefined : rows;
  }
  if (typeof data === 'object' && data !== null) {
    const entries = Object.entries(data).flatMap(([name, value]) => {
      const kept = common(value, `${path}/${name}`, isRare, suppressed);
      return kept === undefined ? [] : [[name, kept] as const];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  if (data !== null && !isRare({ path, value: data })) return data;
  suppressed.set(path, (suppressed.get(path) ?? 0) + 1);
  return undefined;
}

const asRow = (data: Json | undefined): RecordData => (data ?? {}) as RecordData;

function droppedFields(
  node: SchemaNode,
  path: FieldPath,
  around: FieldGuard,
): readonly FieldPath[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const inner = `${path}/${name}`;
    const guard = guardWithin(around, child);
    const how = howOf(child, guard);
    if (how !== undefined) return how === 'dropped' ? [inner] : [];
    const row = isTable(child) ? child.items : undefined;
    return row === undefined
      ? droppedFields(child, inner, guard)
      : droppedFields(row, `${inner}/*`, guardWithin(guard, row));
  });
}
