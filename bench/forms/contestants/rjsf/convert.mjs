import { controlsOf, fieldTree, pathOfScope } from '../../convert/field-tree.mjs';

/**
 * RJSF has no rules in its UI schema: a field that shows by an answer moves into `if` and `then`.
 *
 * @param {any} schema
 * @param {readonly import('../../convert/field-tree.mjs').Field[]} fields
 * @returns {any}
 */
function withConditions(schema, fields) {
  const hidden = fields.filter((field) => field.shownWhen);
  const properties = Object.fromEntries(
    Object.entries(schema.properties)
      .filter(([name]) => !hidden.some((field) => field.name === name))
      .map(([name, property]) => {
        const inner = fields.find((field) => field.name === name)?.fields ?? [];
        return [name, property.type === 'object' ? withConditions(property, inner) : property];
      }),
  );
  const allOf = hidden.map(({ name, shownWhen }) => {
    const asked = /** @type {string} */ (shownWhen?.path.split('.').at(-1));
    return {
      if: { properties: { [asked]: { const: shownWhen?.value } }, required: [asked] },
      then: { properties: { [name]: schema.properties[name] } },
    };
  });
  return { ...schema, properties, ...(allOf.length > 0 ? { allOf } : {}) };
}

/** @param {any[]} controls top-level names in the order of the UI schema */
const orderOf = (controls) => [
  ...new Set(controls.map(({ scope }) => pathOfScope(scope).split('.')[0])),
  '*',
];

/** @param {import('../../../work/tasks.mjs').Task} task */
export function toRjsf(task) {
  const tree = fieldTree(task);
  const multiline = tree.filter(({ kind }) => kind === 'multiline');
  return {
    schema: withConditions(task.schema, tree),
    uischema: {
      'ui:order': orderOf(controlsOf(task.uischema)),
      'ui:submitButtonOptions': { norender: true },
      ...Object.fromEntries(multiline.map(({ name }) => [name, { 'ui:widget': 'textarea' }])),
    },
    data: task.data,
  };
}
