import { conditionOf } from '../conditions/compile-in-document.js';
import { recordScope } from '../conditions/record-scope.js';
import type { CompiledDocument, DocumentDefinition, FieldPath } from '../contracts/document.js';
import { fieldsOf, patternOf } from './fields.js';
import { pointersOf, valueAt, withAncestors, withValueAt, type RecordData } from './pointer.js';
import { withoutBlanks } from './without-blanks.js';

/** Tells of any place of one record whether it is there. */
export type IsVisible = (pointer: string) => boolean;

const indexes = new WeakMap<
  DocumentDefinition,
  ReadonlyMap<FieldPath, DocumentDefinition['visibility'][number]>
>();

function visibilityIndex(definition: DocumentDefinition) {
  const known = indexes.get(definition);
  if (known !== undefined) return known;
  const index = new Map(definition.visibility.map((entry) => [entry.field, entry]));
  indexes.set(definition, index);
  return index;
}

/**
 * Prepares the question for one state of the data: a place is there while its own condition and
 * those of everything around it are met. Unknown is not met. Answers are remembered.
 */
export function visibilityIn(
  { definition }: Pick<CompiledDocument, 'definition'>,
  data: unknown,
): IsVisible {
  const index = visibilityIndex(definition);
  const view = { data: withoutBlanks(data) };
  const known = new Map<string, boolean>();
  const ownMet = (pointer: string): boolean => {
    const entry = index.get(patternOf(pointer));
    if (entry === undefined) return true;
    return conditionOf(entry.when, entry.field)?.truth(recordScope(view, pointer)) === 'met';
  };
  return (pointer) =>
    withAncestors(pointer).every((place) => {
      const answer = known.get(place) ?? ownMet(place);
      known.set(place, answer);
      return answer;
    });
}

/** Whether a field of a record is there. @param path JSON pointer into the data */
export const isVisible = (document: CompiledDocument, data: unknown, path: string): boolean =>
  visibilityIn(document, data)(path);

export interface VisibleData {
  /** The data without answers that do not apply. */
  readonly data: RecordData;
  /** Pointers of the answers that were left out: kept in the record, not applicable now. */
  readonly notApplicable: readonly string[];
}

/** Parts a record's data into what applies and what is kept only in case it applies again. */
export function visibleData(document: CompiledDocument, data: RecordData): VisibleData {
  const isThere = visibilityIn(document, data);
  const notApplicable = document.definition.visibility
    .flatMap(({ field }) => pointersOf(data, field))
    .filter((pointer) => valueAt(data, pointer) !== undefined && !isThere(pointer));
  const outermost = notApplicable.filter(
    (pointer) =>
      !withAncestors(pointer).some((place) => place !== pointer && notApplicable.includes(place)),
  );
  const visible = outermost.reduce((rest, pointer) => withValueAt(rest, pointer, undefined), data);
  return { data: visible, notApplicable: outermost };
}

/** Whether a field must be filled in in a final record as it stands. @param path JSON pointer */
export function isRequired(document: CompiledDocument, data: unknown, path: string): boolean {
  const pattern = patternOf(path);
  const field = fieldsOf(document.schema).get(pattern);
  const always = field?.required === true;
  const whenThere = visibilityIndex(document.definition).get(pattern)?.required === true;
  return (always || whenThere) && isVisible(document, data, path);
}
