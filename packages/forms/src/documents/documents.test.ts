import { describe, expect, it } from 'vitest';
import type { CompiledDocument, SchemaError } from '../contracts/document.js';
import { load } from '../testing/load.js';
import { interpret } from '../validation/interpret.js';
import { schemaKey } from '../validation/schema-key.js';
import { validateDraft, validateFinal } from '../validation/validate.js';
import { fieldsOf, patternOf } from './fields.js';
import { catalogue } from './index.js';
import { pointersOf, valueAt, withValueAt, type RecordData } from './pointer.js';
import { isVisible } from './visibility.js';
import { withoutBlanks } from './without-blanks.js';

const variants = catalogue.flatMap((entry) =>
  [undefined, ...entry.variants.map(({ regulation }) => regulation)].map((regulation) => ({
    id: entry.id,
    regulation,
    name: `${entry.id} (${regulation ?? 'base'})`,
  })),
);

/** Every place of the example with something in it, and every place that could have something. */
function placesOf(document: CompiledDocument): readonly string[] {
  const fields = [...fieldsOf(document.schema).values()];
  return fields
    .filter(({ hidden, name }) => !hidden && name !== '*')
    .flatMap(({ path }) => pointersOf(document.example, path));
}

describe.each(variants)('$name', ({ id, regulation }) => {
  const loading = load(id, regulation === undefined ? {} : { regulation });

  it('has an example that may be made final as it stands', async () => {
    const document = await loading;
    expect(validateFinal(document, document.example)).toEqual([]);
  });

  it('misses every required answer while it is there, and names it', async () => {
    const document = await loading;
    const missed = placesOf(document).filter((pointer) => {
      const without = withValueAt(document.example, pointer, undefined);
      const isThere = isVisible(document, without, pointer);
      const findings = validateFinal(document, without);
      const noticed = findings.some((found) => found.path === pointer && found.code === 'required');
      return noticed && isThere;
    });
    expect(missed).toEqual(placesOf(document).filter((pointer) => isAsked(document, pointer)));
  });

  it('never asks for an answer that is hidden, nor judges one', async () => {
    const document = await loading;
    for (const data of statesOf(document)) {
      for (const finding of validateFinal(document, data)) {
        expect([finding.path, isVisible(document, data, finding.path)]).toEqual([
          finding.path,
          true,
        ]);
      }
    }
  });

  it('asks nothing of an empty draft', async () => {
    const document = await loading;
    expect(validateDraft(document, {})).toEqual([]);
    expect(validateFinal(document, {}).every(({ code }) => code === 'required')).toBe(true);
  });
});

describe.each(catalogue)('$id, broken in every way', ({ id }) => {
  const loading = load(id);

  it('judges alike compiled and interpreted', async () => {
    const document = await loading;
    const compiled = document.validators.get(schemaKey(document.schema));
    const interpreted = interpret(document.schema);
    for (const data of [...statesOf(document), ...brokenCopies(document)]) {
      expect(errorsOf(interpreted, data)).toEqual(errorsOf(compiled, data));
    }
  });

  it('says every finding in a Russian sentence with nothing left to fill in', async () => {
    const document = await loading;
    for (const data of [{}, ...statesOf(document), ...brokenCopies(document)]) {
      for (const { message } of validateFinal(document, data)) {
        expect(message).toMatch(/^[«А-ЯЁ][^{}]*[.:]$/u);
      }
    }
  });
});

/** Whether an answer of the example is required: an optional group emptied altogether asks nothing. */
function isAsked(document: CompiledDocument, pointer: string): boolean {
  const node = fieldsOf(document.schema).get(patternOf(pointer));
  const asked = node?.required === true || node?.schema['x-required'] === true;
  const group = pointer.slice(0, pointer.lastIndexOf('/'));
  const rest = withoutBlanks(withValueAt(document.example, pointer, undefined));
  const groupIsLeft = valueAt(rest, group) !== undefined;
  return asked && groupIsLeft && isVisible(document, document.example, pointer);
}

/** The example with every single option field set to each of its options in turn. */
function statesOf(document: CompiledDocument): readonly RecordData[] {
  return [...fieldsOf(document.schema).values()]
    .filter(({ schema, path }) => schema.oneOf !== undefined && !path.includes('*'))
    .flatMap(({ schema, path }) =>
      (schema.oneOf ?? []).map((option) => withValueAt(document.example, path, option.const)),
    );
}

/** The example with one place of each field broken in some of the ways that matter to a validator. */
function brokenCopies(document: CompiledDocument): readonly RecordData[] {
  const broken = [null, -1, 1.5, 'x', '2026-02-31', {}, ['x', 'x']];
  const places = placesOf(document).filter(
    (pointer) => valueAt(document.example, pointer) !== undefined && !/\/[1-9]/u.test(pointer),
  );
  // Three ways per place, another three at the next: every way is tried on every kind of field.
  return places.flatMap((pointer, index) =>
    [0, 1, 2].map((step) =>
      withValueAt(document.example, pointer, broken[(index * 3 + step) % broken.length]),
    ),
  );
}

function errorsOf(
  validate: (((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null }) | undefined,
  data: unknown,
) {
  validate?.(data);
  return (validate?.errors ?? [])
    .map(({ keyword, instancePath, schemaPath, params }) =>
      // Which two of several equal elements are named is left to the validator.
      JSON.stringify([keyword, instancePath, schemaPath, keyword === 'uniqueItems' ? {} : params]),
    )
    .sort();
}
