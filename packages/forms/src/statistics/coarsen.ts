import type { Json } from '@semya/rules/conditions';
import type { SchemaNode } from '../documents/schema-node.js';
import { optionsOf } from '../documents/schema-node.js';
import { settlementOf } from '../redaction/masks.js';

/** How a field goes into statistics: as it is, coarser, or not at all. */
export type Coarsening = 'as-is' | 'year' | 'month' | 'settlement' | 'magnitude' | 'dropped';

/** Shared groups that say who somebody is, or lead to who it is. */
const IDENTIFYING: ReadonlySet<string> = new Set(['person', 'signature', 'reference']);

/**
 * How a single value, or a shared group as a whole, goes into statistics; undefined for a group whose
 * parts are looked at one by one. Free text is dropped whatever it is: nobody knows whom it names.
 */
export function coarseningOf(node: SchemaNode, isPersonal: boolean): Coarsening | undefined {
  const definition = node['x-definition'];
  if (node['x-hidden'] === true || node['x-number'] === true) return 'dropped';
  if (definition === 'address') return 'settlement';
  if (definition !== undefined && IDENTIFYING.has(definition)) return 'dropped';
  if (optionsOf(node) !== undefined || node.type === 'boolean') return 'as-is';
  if (node.type === 'number' || node.type === 'integer') return 'magnitude';
  if (node.format === 'date') return isPersonal ? 'year' : 'month';
  return node.properties === undefined && node.items === undefined ? 'dropped' : undefined;
}

/** The value as it may be counted; undefined when it may not, or is not of the field's kind. */
export function coarsen(value: Json, how: Coarsening, node: SchemaNode): Json | undefined {
  switch (how) {
    case 'as-is':
      return knownOption(value, node);
    case 'year':
      return datePart(value, 4);
    case 'month':
      return datePart(value, 7);
    case 'settlement':
      return settlement(value);
    case 'magnitude':
      return typeof value === 'number' ? leadingDigit(value) : undefined;
    case 'dropped':
      return undefined;
  }
}

/** What is no option may be anything that somebody typed. */
function knownOption(value: Json, node: SchemaNode): Json | undefined {
  const options = optionsOf(node);
  if (options === undefined) return typeof value === 'boolean' ? value : undefined;
  const isKnown = (each: Json): boolean => options.some((option) => option.const === each);
  if (!Array.isArray(value)) return isKnown(value) ? value : undefined;
  return [...(value as readonly Json[])].filter(isKnown).sort();
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

const datePart = (value: Json, length: number): string | undefined =>
  typeof value === 'string' && DATE.test(value) ? value.slice(0, length) : undefined;

function settlement(value: Json): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { text } = value as Readonly<Record<string, Json>>;
  return typeof text === 'string' ? settlementOf(text) : undefined;
}

/** 12 340 is 10 000, 43.5 is 40; whole numbers below ten stay. An exact income would point at a family. */
function leadingDigit(value: number): number {
  const size = Math.abs(value);
  if (size < 10) return Math.trunc(value);
  const unit = 10 ** Math.floor(Math.log10(size));
  return Math.trunc(value / unit) * unit;
}
