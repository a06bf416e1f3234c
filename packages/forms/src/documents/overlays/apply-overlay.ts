import type { Problem, Result } from '@semya/rules/conditions';
import type { Overlay, OverlayPatch } from '../../contracts/document.js';
import type { DocumentSource } from '../document-source.js';
import { failure, problem, success } from '../problem.js';
import { addCheck } from './patch-checks.js';
import { addField, dropField } from './patch-fields.js';
import { setDefault, setFieldTitle, setOptions } from './patch-schema.js';
import { addPrintLine, setPrintText } from './patch-print.js';
import type { Patched } from './patched.js';

/**
 * Applies a region's changes to a document, one after another. A patch that does not fit (any more)
 * is a problem that points at it, and then nothing is applied.
 *
 * Problems: `overlay-document`, `overlay-edition`, `overlay-operation`, `overlay-field`,
 * `overlay-element`, `overlay-option`, `overlay-value`, `overlay-block`, `overlay-in-use`,
 * `overlay-duplicate`, and those of a condition that does not compile.
 */
export function applyOverlay(source: DocumentSource, overlay: Overlay): Result<DocumentSource> {
  const misfit = misfitOf(source, overlay);
  if (misfit !== undefined) return failure(misfit);
  const problems: Problem[] = [];
  let current = source;
  for (const [index, patch] of overlay.patches.entries()) {
    const patched = applyPatch(current, patch);
    if ('problems' in patched) problems.push(...patched.problems.map(at(index)));
    else current = patched.source;
  }
  return problems.length > 0 ? failure(...problems) : success(current);
}

const at =
  (index: number) =>
  (found: Problem): Problem => ({ ...found, path: `/patches/${index}${found.path}` });

function misfitOf({ definition }: DocumentSource, overlay: Overlay): Problem | undefined {
  if (overlay.document !== definition.id) {
    const params = { expected: overlay.document, found: definition.id };
    return problem('overlay-document', '/document', params);
  }
  if (overlay.edition === definition.edition) return undefined;
  const params = { expected: overlay.edition, found: definition.edition };
  return problem('overlay-edition', '/edition', params);
}

function applyPatch(source: DocumentSource, patch: OverlayPatch): Patched {
  const { definition, schema } = source;
  const define = (change: Partial<typeof definition>): Patched => ({
    source: { ...source, definition: { ...definition, ...change } },
  });
  switch (patch.op) {
    case 'set-title': {
      const titled = { ...source, schema: { ...schema, title: patch.value } };
      return { source: { ...titled, definition: { ...definition, title: patch.value } } };
    }
    case 'set-field-title':
      return setFieldTitle(source, patch);
    case 'set-options':
      return setOptions(source, patch);
    case 'set-default':
      return setDefault(source, patch);
    case 'drop-field':
      return dropField(source, patch);
    case 'add-field':
      return addField(source, patch);
    case 'add-check':
      return addCheck(source, patch);
    case 'set-signatories':
      return define({ signatories: patch.value });
    case 'set-approver':
      return define({ approvedBy: patch.value });
    case 'set-print-text':
      return setPrintText(source, patch);
    case 'add-print-line':
      return addPrintLine(source, patch);
    default:
      return { problems: [problem('overlay-operation', '/op', { op: operationOf(patch) })] };
  }
}

/** An overlay that arrives at run time may hold anything. */
const operationOf = (patch: unknown): string => String((patch as { readonly op?: unknown }).op);
