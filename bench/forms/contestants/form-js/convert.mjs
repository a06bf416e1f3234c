import { fieldTree } from '../../convert/field-tree.mjs';

/** @typedef {import('../../convert/field-tree.mjs').Field} Field */

const types = {
  text: { type: 'textfield' },
  multiline: { type: 'textarea' },
  number: { type: 'number' },
  boolean: { type: 'checkbox' },
  date: { type: 'datetime', subtype: 'date' },
  choice: { type: 'select' },
};

/**
 * A field hides by an expression in FEEL.
 *
 * @param {Field['shownWhen']} shownWhen
 */
function conditional(shownWhen) {
  if (!shownWhen) return {};
  return { conditional: { hide: `=${shownWhen.path} != ${JSON.stringify(shownWhen.value)}` } };
}

/**
 * @param {string | undefined} row fields of one row of the page
 * @returns {(field: Field) => unknown}
 */
const componentOf = (row) => (field) => {
  const { kind, name, path, title, fields, required, pattern } = field;
  const id = `f_${path.replaceAll('.', '_')}`;
  if (kind === 'object') {
    return { type: 'group', id, label: title, path: name, components: fields.map(componentOf()) };
  }
  if (kind === 'list') {
    const components = fields.map(componentOf(path === 'rows' ? 'row' : undefined));
    return { type: 'dynamiclist', id, label: title, path: name, components, disableCollapse: true };
  }
  const labelled = kind === 'date' ? { dateLabel: title } : { label: title };
  return {
    ...types[kind],
    ...labelled,
    id,
    key: name,
    validate: {
      ...(required ? { required } : {}),
      ...(pattern === undefined ? {} : { pattern }),
    },
    ...(kind === 'choice'
      ? { values: field.options.map(({ value, title: label }) => ({ value, label })) }
      : {}),
    ...(row === undefined ? {} : { layout: { row, columns: 2 } }),
    ...conditional(field.shownWhen),
  };
};

/** @param {import('../../../work/tasks.mjs').Task} task */
export function toFormJs(task) {
  const components = fieldTree(task).map(componentOf());
  return {
    schema: { type: 'default', id: 'work', schemaVersion: 18, components },
    data: task.data,
  };
}
