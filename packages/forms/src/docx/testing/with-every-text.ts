import type { Json } from '@semya/rules/conditions';
import { isCivilDate } from '@semya/rules/civil';
import type { JsonSchema } from '../../contracts/document.js';
import { fieldsOf, patternOf } from '../../documents/fields.js';
import { optionsOf } from '../../documents/schema-node.js';

/** The data with every text that a person typed replaced; choices, dates and times stay. */
export const withEveryText = (schema: JsonSchema, data: Json, text: string, path = ''): Json => {
  if (Array.isArray(data)) {
    const rows = data as readonly Json[];
    return rows.map((row, index) => withEveryText(schema, row, text, `${path}/${index}`));
  }
  if (typeof data === 'object' && data !== null) {
    return Object.fromEntries(
      Object.entries(data).map(([name, value]) => [
        name,
        withEveryText(schema, value, text, `${path}/${name}`),
      ]),
    );
  }
  const field = fieldsOf(schema).get(patternOf(path))?.schema;
  const isTyped =
    typeof data === 'string' &&
    field !== undefined &&
    field.format === undefined &&
    optionsOf(field) === undefined &&
    !isCivilDate(data);
  return isTyped ? text : data;
};
