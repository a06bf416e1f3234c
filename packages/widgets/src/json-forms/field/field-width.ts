import type { ControlProps } from '../binding/bindings.js';
import { optionsOf } from './field-options.js';

/** Sizes of an input, and shares of a row of twelve columns that a field may take. */
const inputSizes = new Set<unknown>(['xs', 's', 'm', 'l']);
const rowShares = new Set<unknown>([
  'full',
  'half',
  'third',
  'two-thirds',
  'quarter',
  'three-quarters',
]);

/** Whether a width is a share of a row rather than a size. */
export const isRowShare = (width: unknown): boolean => rowShares.has(width);

/**
 * Classes for the width of a field: `options.width` is a size of the input (`xs` to `l`) or a share
 * of the row (`third`, `half`…). Without a size the length that the schema allows decides, because
 * a field's size tells what is expected in it.
 */
export function fieldWidth(props: ControlProps): string {
  const { width } = optionsOf(props);
  if (inputSizes.has(width)) return `size-${String(width)}`;
  if (isRowShare(width)) return `share-${String(width)}`;
  return `size-${guess(props.schema)}`;
}

function guess({ type, format, maxLength }: ControlProps['schema']): string {
  if (format === 'date' || format === 'time') return 's';
  if (type === 'number' || type === 'integer') return 's';
  if (maxLength === undefined) return 'full';
  if (maxLength <= 6) return 'xs';
  if (maxLength <= 20) return 's';
  return maxLength <= 60 ? 'm' : 'full';
}
