/**
 * A field of a task, as peers with a language of their own need it.
 *
 * @typedef {object} Field
 * @property {string} name in its object
 * @property {string} path in the data
 * @property {string} title
 * @property {'text' | 'multiline' | 'number' | 'boolean' | 'date' | 'choice' | 'object' | 'list'} kind
 * @property {boolean} required
 * @property {string | undefined} pattern
 * @property {readonly { value: string, title: string }[]} options of a choice
 * @property {readonly Field[]} fields of an object, or of a row of a list
 * @property {{ path: string, value: unknown } | undefined} shownWhen
 */

/** @param {string} scope */
export const pathOfScope = (scope) =>
  scope
    .replace(/^#\//u, '')
    .split('/')
    .filter((part) => part !== 'properties')
    .join('.');

/**
 * The controls of a JSON Forms UI schema in the order in which they are shown.
 *
 * @param {any} element
 * @returns {any[]}
 */
export const controlsOf = (element) =>
  element.type === 'Control' ? [element] : (element.elements ?? []).flatMap(controlsOf);

/**
 * @param {any} schema
 * @param {boolean} isMultiline
 * @returns {Field['kind']}
 */
function kindOf(schema, isMultiline) {
  if (schema.oneOf) return 'choice';
  if (schema.format === 'date') return 'date';
  if (isMultiline) return 'multiline';
  if (schema.type === 'integer') return 'number';
  if (schema.type === 'array') return 'list';
  return schema.type === 'string' ? 'text' : schema.type;
}

/**
 * The fields of a task as a tree, with the rules of its UI schema beside the fields they show.
 *
 * @param {import('../../work/tasks.mjs').Task} task
 * @returns {readonly Field[]}
 */
export function fieldTree({ schema, uischema }) {
  const controls = new Map(
    controlsOf(uischema).map((control) => [pathOfScope(control.scope), control]),
  );

  /** @returns {Field[]} */
  function fieldsOf(/** @type {any} */ object, /** @type {string} */ base) {
    return Object.entries(object.properties).map(([name, property]) => {
      const path = base === '' ? name : `${base}.${name}`;
      const control = controls.get(path);
      const condition = control?.rule?.condition;
      const inner = property.type === 'array' ? property.items : property;
      return {
        name,
        path,
        title: property.title,
        kind: kindOf(property, control?.options?.multi === true),
        required: (object.required ?? []).includes(name),
        pattern: property.pattern,
        options: (property.oneOf ?? []).map(({ const: value, title }) => ({ value, title })),
        fields: inner.properties ? fieldsOf(inner, path) : [],
        shownWhen: condition && {
          path: pathOfScope(condition.scope),
          value: condition.schema.const,
        },
      };
    });
  }
  return fieldsOf(schema, '');
}
