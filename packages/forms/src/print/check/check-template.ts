import type { Problem } from '@semya/rules/conditions';
import type { FieldPath, JsonSchema, Visibility } from '../../contracts/document.js';
import { fieldAt, isList } from '../fields/field.js';
import { covers } from './covers.js';
import { formatFits, isFormatName } from '../formats/formats.js';
import { PRINT_NAMES } from '../model/print-names.js';
import { parseTemplate, placesOf, type PlacePart } from '../template/parse-template.js';
import { layoutProblem } from './layout-problem.js';
import type { TemplateUse } from './layout-uses.js';

/** Path of a place from the root; undefined: a place of a row where no list is in hand. */
export const pathOf = (path: string, row: FieldPath): FieldPath | undefined => {
  if (!path.startsWith('.')) return path;
  if (row === '') return undefined;
  return path === './' ? row : `${row}${path.slice(1)}`;
};

/** Paths of the fields that a template prints. */
export const fieldsOfTemplate = ({ text, row }: TemplateUse): readonly FieldPath[] =>
  placesOf(parseTemplate(text).parts).flatMap(({ place }) =>
    place.path.startsWith('$') ? [] : (pathOf(place.path, row) ?? []),
  );

/** What is wrong with one print text: its syntax, its fields, its formats. */
export const checkTemplate = (
  use: TemplateUse,
  schema: JsonSchema,
  visibility: readonly Visibility[],
): readonly Problem[] => {
  const { parts, faults } = parseTemplate(use.text);
  return [
    ...faults.map(({ reason, at }) =>
      layoutProblem('print-template-syntax', use.at, { reason, at, text: use.text }),
    ),
    ...parts.flatMap((part) =>
      part.kind === 'fragment' && !part.parts.some(({ kind }) => kind === 'place')
        ? [layoutProblem('print-fragment-without-place', use.at, { text: use.text })]
        : [],
    ),
    ...placesOf(parts).flatMap(({ place }) => checkPlace(place, use, schema)),
    ...(use.sentence ? checkSentence(use, visibility) : []),
  ];
};

const checkPlace = (
  { path, format }: PlacePart,
  { at, row }: TemplateUse,
  schema: JsonSchema,
): readonly Problem[] => {
  if (path.startsWith('$')) {
    const known = (PRINT_NAMES as readonly string[]).includes(path.slice(1));
    return known ? [] : [layoutProblem('print-unknown-name', at, { name: path })];
  }
  const whole = pathOf(path, row);
  if (whole === undefined) return [layoutProblem('print-row-outside-list', at, { field: path })];
  const field = fieldAt(schema, whole);
  if (!field) return [layoutProblem('print-unknown-field', at, { field: whole })];
  if (isList(field)) return [layoutProblem('print-list-as-value', at, { field: whole })];
  if (format === undefined) return [];
  if (!isFormatName(format)) return [layoutProblem('print-unknown-format', at, { format })];
  return formatFits(format, field)
    ? []
    : [layoutProblem('print-format-mismatch', at, { field: whole, format, fits: field.format })];
};

/** A sentence of fields that are not always there together belongs in fragments. */
const checkSentence = (
  { text, at, row }: TemplateUse,
  visibility: readonly Visibility[],
): readonly Problem[] => {
  const bare = placesOf(parseTemplate(text).parts).flatMap(({ place, fragment }) =>
    fragment || place.path.startsWith('$') ? [] : (pathOf(place.path, row) ?? []),
  );
  const guards = bare.map((path) =>
    visibility
      .filter(({ field }) => covers(field, path))
      .map(({ when }) => JSON.stringify(when))
      .join(),
  );
  const odd = bare.find((_path, index) => guards[index] !== '' && guards[index] !== guards[0]);
  const first = guards[0] !== '' && guards.some((guard) => guard !== guards[0]) ? bare[0] : odd;
  return first === undefined
    ? []
    : [layoutProblem('print-conditional-place', at, { field: first }, 'warning')];
};
