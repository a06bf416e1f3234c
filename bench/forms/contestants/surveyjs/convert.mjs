import { fieldTree } from '../../convert/field-tree.mjs';

/** @typedef {import('../../convert/field-tree.mjs').Field} Field */

/** SurveyJS keeps answers in one flat object: a path becomes a name. */
const nameOf = (/** @type {string} */ path) => path.replaceAll('.', '_');

/** @param {Field} field */
const validators = ({ pattern }) =>
  pattern === undefined ? [] : [{ type: 'regex', regex: pattern, text: 'Проверьте запись' }];

/** @param {Field['shownWhen']} shownWhen */
const visibleIf = (shownWhen) =>
  shownWhen && `{${nameOf(shownWhen.path)}} = ${JSON.stringify(shownWhen.value)}`;

const types = /** @type {const} */ ({
  multiline: { type: 'comment' },
  boolean: { type: 'boolean', renderAs: 'checkbox' },
  number: { type: 'text', inputType: 'number' },
  date: { type: 'text', inputType: 'date' },
  text: { type: 'text' },
  choice: { type: 'dropdown', renderAs: 'select' },
});

/**
 * @param {Field} field
 * @param {string} name
 */
function question(field, name) {
  const condition = visibleIf(field.shownWhen);
  return {
    ...types[/** @type {keyof typeof types} */ (field.kind)],
    name,
    title: field.title,
    isRequired: field.required,
    validators: validators(field),
    ...(condition ? { visibleIf: condition } : {}),
    ...(field.kind === 'choice'
      ? { choices: field.options.map(({ value, title }) => ({ value, text: title })) }
      : {}),
  };
}

/** @param {Field} field */
function column(field) {
  const { type: cellType, ...rest } = question(field, field.name);
  return { ...rest, cellType };
}

/**
 * @param {boolean} asTable
 * @returns {(field: Field) => unknown}
 */
const elementOf = (asTable) => (field) => {
  const { kind, path, title, fields } = field;
  if (kind === 'object') {
    return { type: 'panel', name: path, title, elements: fields.map(elementOf(false)) };
  }
  if (kind !== 'list') return question(field, nameOf(path));
  return asTable
    ? { type: 'matrixdynamic', name: path, title, columns: fields.map(column), rowCount: 0 }
    : {
        type: 'paneldynamic',
        name: path,
        title,
        templateElements: fields.map((inner) => question(inner, inner.name)),
      };
};

/**
 * @param {readonly Field[]} fields
 * @param {any} data
 * @returns {[string, unknown][]}
 */
const flatten = (fields, data) =>
  fields.flatMap(({ kind, name, path, fields: inner }) =>
    data?.[name] === undefined
      ? []
      : kind === 'object'
        ? flatten(inner, data[name])
        : [[nameOf(path), data[name]]],
  );

/** @param {import('../../../work/tasks.mjs').Task} task */
export function toSurvey(task) {
  const fields = fieldTree(task);
  const elements = fields.map(elementOf(task.kind === 'journal'));
  return {
    survey: {
      textUpdateMode: 'onTyping',
      checkErrorsMode: 'onValueChanged',
      showQuestionNumbers: 'off',
      showNavigationButtons: false,
      pages: [{ elements }],
    },
    data: Object.fromEntries(flatten(fields, task.data)),
  };
}
