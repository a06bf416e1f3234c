import type { ControlProps } from '../binding/bindings.js';

const widths = new Set<unknown>(['xs', 's', 'm', 'l', 'full']);

/**
 * Class for the width of a field: `options.width` of the UI schema, else a guess by the length that
 * the schema allows, because a field's size tells what is expected in it.
 */
export function fieldWidth({
  uischema,
  schema,
}: Pick<ControlProps, 'uischema' | 'schema'>): string {
  const asked: unknown = uischema.options?.width;
  if (widths.has(asked)) return `width-${String(asked)}`;
  return `width-${guess(schema)}`;
}

function guess({ type, format, maxLength }: ControlProps['schema']): string {
  if (format === 'date' || format === 'time') return 's';
  if (type === 'number' || type === 'integer') return 's';
  if (maxLength === undefined) return 'full';
  if (maxLength <= 6) return 'xs';
  if (maxLength <= 20) return 's';
  return maxLength <= 60 ? 'm' : 'full';
}
