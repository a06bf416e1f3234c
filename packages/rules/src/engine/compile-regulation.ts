import type { WorkingCalendar } from '../civil/index.js';
import { indexVocabulary } from '../conditions/vocabulary-index.js';
import type { Result } from '../contracts/problem.js';
import type { Regulation } from '../contracts/regulation.js';
import type { Vocabulary } from '../contracts/vocabulary.js';
import { checkRegulation } from './check/check-regulation.js';
import { checkRegulationShape, withLaterParts } from './check/regulation-shape.js';
import type { CompiledRegulation } from './compiled-regulation.js';
import { openChecked } from './open-regulation.js';

/**
 * Checks a regulation, whatever it holds, and compiles it against a vocabulary and a working
 * calendar, once for all its cases. Problems carry JSON pointers into the assembled regulation
 * (`/categories/3/conditions/…`); with an error among them there is no compiled regulation.
 */
export function compileRegulation(
  assembled: Regulation,
  vocabulary: Vocabulary,
  calendar: WorkingCalendar,
): Result<CompiledRegulation> {
  const regulation = withLaterParts(assembled);
  const shape = checkRegulationShape(regulation);
  if (shape.length > 0) return { ok: false, problems: shape };
  const index = indexVocabulary(vocabulary);
  const problems = checkRegulation(regulation, index);
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };
  return { ok: true, value: openChecked(regulation, index, calendar, problems), problems };
}
