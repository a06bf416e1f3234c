import type { Problem, Result } from '@semya/rules/conditions';
import { conjunction } from '../../conditions/conjuncts.js';
import type { CompiledDocument, FieldPath, Visibility } from '../../contracts/document.js';
import type { DocumentSource } from '../document-source.js';
import { fieldsOf } from '../fields.js';
import { failure, success } from '../problem.js';
import { asNode } from '../schema-node.js';
import { withReadOnlyComputed } from './computed-fields.js';
import { guardsOf, type Guards } from './guards.js';
import { withRequirements } from './requirements.js';
import { withRowIds } from './row-ids.js';
import { sharedVisibility } from './shared-visibility.js';
import { withoutAuthoring } from './strip.js';
import { asUi } from './ui-node.js';
import { finishUi } from './ui.js';

/** A compiled document but for its validators. */
export type DocumentShape = Omit<CompiledDocument, 'validators'>;

/**
 * Derives from a source all that follows from it: row ids, the visibility of shared definitions,
 * conditional requirements in the schema, rules and details in the UI schema. The visibility of the
 * result is complete: one entry per field, conditions written from the root.
 *
 * Problems: those of `guardsOf`, `withRequirements` and `finishUi`.
 */
export function compileSource(source: DocumentSource): Result<DocumentShape> {
  const problems: Problem[] = [];
  const rows = withReadOnlyComputed(withRowIds(asNode(source.schema)), source.definition.computed);
  const visibility = [...source.definition.visibility, ...sharedVisibility(rows)];
  const fields = fieldsOf(rows);
  const guards = guardsOf(fields, visibility);
  const required = new Set(
    visibility.filter((entry) => entry.required === true).map(({ field }) => field),
  );
  const requirements = withRequirements(rows, fields, guards, required);
  const ui = finishUi(asUi(source.uischema), fields, guards);
  const volume = source.volume && compileHeader(source.volume);
  problems.push(...guards.problems, ...requirements.problems, ...ui.problems);
  problems.push(...(volume?.problems ?? []));
  if (problems.length > 0) return failure(...problems);
  return success({
    definition: { ...source.definition, visibility: effectiveVisibility(guards, required) },
    schema: withoutAuthoring(requirements.schema),
    uischema: ui.uischema,
    ...(volume && { volume: volume.value }),
    example: source.example,
  });
}

/**
 * One entry per field that may be hidden, with all that its being there depends on, but for what
 * hides its parent as well.
 */
function effectiveVisibility(
  { byPath }: Guards,
  required: ReadonlySet<FieldPath>,
): readonly Visibility[] {
  return [...byPath].flatMap(([field, { own }]) => {
    const when = conjunction(own);
    if (when === undefined) return [];
    return [{ field, when, ...(required.has(field) && { required: true }) }];
  });
}

function compileHeader(header: NonNullable<DocumentSource['volume']>) {
  const schema = asNode(header.schema);
  const fields = fieldsOf(schema);
  const ui = finishUi(asUi(header.uischema), fields, guardsOf(fields, []));
  return {
    value: { schema: withoutAuthoring(schema), uischema: ui.uischema },
    problems: ui.problems,
  };
}
