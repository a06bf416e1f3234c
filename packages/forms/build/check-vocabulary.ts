import type { FactDefinition, FactType, Problem, Vocabulary } from '@semya/rules';
import type { DocumentShape } from '../src/documents/compile/compile-source.js';
import { fieldsOf, type FieldNode } from '../src/documents/fields.js';
import { problem } from '../src/documents/problem.js';
import { isTable, optionsOf, type SchemaNode } from '../src/documents/schema-node.js';

/**
 * What a document states, the vocabulary knows, in the same type and with the same options; so two
 * documents cannot state one fact in different types.
 *
 * Problems: `fact-unknown`, `fact-derived`, `fact-type`, `fact-option`, `event-unknown`,
 * `event-datum`, `event-datum-missing`.
 */
export function checkVocabulary(
  { definition, schema }: DocumentShape,
  { facts, events }: Vocabulary,
): readonly Problem[] {
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const stated = [...fieldsOf(schema).values()].flatMap((field) => factProblems(field, factById));
  const told = definition.events.flatMap(({ type, data = {} }, index) => {
    const path = `/events/${index}`;
    const known = events.find(({ id }) => id === type);
    if (known === undefined) return [problem('event-unknown', path, { event: type })];
    const strangers = Object.keys(data).filter(
      (name) => !known.data?.some((datum) => datum.name === name),
    );
    const missing = (known.data ?? []).filter(
      ({ name, required }) => required === true && !Object.hasOwn(data, name),
    );
    return [
      ...strangers.map((name) => problem('event-datum', path, { event: type, name })),
      ...missing.map(({ name }) => problem('event-datum-missing', path, { event: type, name })),
    ];
  });
  return [...stated, ...told];
}

function factProblems(
  { path, schema }: FieldNode,
  facts: ReadonlyMap<string, FactDefinition>,
): readonly Problem[] {
  const id = schema['x-fact'];
  if (id === undefined) return [];
  const fact = facts.get(id);
  if (fact === undefined) return [problem('fact-unknown', path, { fact: id })];
  if (fact.derive !== undefined) return [problem('fact-derived', path, { fact: id })];
  const type = factTypeOf(schema);
  if (type !== fact.type)
    return [problem('fact-type', path, { fact: id, type, expected: fact.type })];
  if (fact.of !== undefined && fact.of !== schema['x-subject'])
    return [problem('fact-type', path, { fact: id, type, expected: fact.of })];
  if (fact.options === undefined) return [];
  const known: readonly unknown[] = fact.options.map((option) => option.id);
  return (optionsOf(schema) ?? [])
    .filter((option) => option['x-state'] === undefined && option['x-value'] === undefined)
    .filter((option) => !known.includes(option.const))
    .map((option) =>
      problem('fact-option', path, { fact: id, option: JSON.stringify(option.const) }),
    );
}

/** The type of fact that a field's values make. */
function factTypeOf(schema: SchemaNode): FactType | 'none' {
  const { type, format } = schema;
  if (schema['x-fact-form'] === 'present') return 'boolean';
  if (isTable(schema)) return 'list';
  const options = optionsOf(schema);
  if (options?.some((option) => typeof option['x-value'] === 'boolean')) return 'boolean';
  if (options !== undefined) return type === 'array' ? 'options' : 'option';
  if (schema['x-fact-form'] === 'text') return 'string';
  if (schema['x-definition'] === 'person') return 'person';
  if (format === 'date') return 'date';
  return type === 'string' || type === 'number' || type === 'integer' || type === 'boolean'
    ? type
    : 'none';
}
