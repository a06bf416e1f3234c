import { fieldTree } from '../../convert/field-tree.mjs';

/** @typedef {import('../../convert/field-tree.mjs').Field} Field */

const types = {
  text: { type: 'textfield' },
  multiline: { type: 'textarea' },
  number: { type: 'number', delimiter: false },
  boolean: { type: 'checkbox' },
  date: { type: 'textfield', inputType: 'date' },
  choice: { type: 'select', widget: 'html5', dataSrc: 'values' },
  object: { type: 'container' },
  list: { type: 'datagrid' },
};

/**
 * @param {Field} field
 * @returns {unknown}
 */
function componentOf({ kind, name, title, fields, required, pattern, options, shownWhen }) {
  return {
    ...types[kind],
    key: name,
    label: title,
    input: true,
    validate: { required, ...(pattern === undefined ? {} : { pattern }) },
    ...(kind === 'choice'
      ? { data: { values: options.map(({ value, title: label }) => ({ value, label })) } }
      : {}),
    ...(fields.length > 0 ? { components: fields.map(componentOf) } : {}),
    ...(shownWhen
      ? { conditional: { show: true, when: shownWhen.path, eq: String(shownWhen.value) } }
      : {}),
  };
}

/** @param {import('../../../work/tasks.mjs').Task} task */
export const toFormio = (task) => ({
  form: { display: 'form', components: fieldTree(task).map(componentOf) },
  data: task.data,
});
