import type { FactConflict } from '../contracts/decision.js';
import { findConflict, latestDay } from '../facts/latest.js';
import type { Evaluation } from './evaluation.js';

/** Facts of which different sources say different things on the day that counts. */
export function findConflicts({ statements, asOf }: Evaluation): readonly FactConflict[] {
  return statements.subjects.flatMap((subject) =>
    [...(statements.about(subject) ?? [])].flatMap(([fact, dated]) => {
      if (dated.length < 2) return [];
      const conflict = findConflict(latestDay(dated, asOf));
      return conflict === undefined ? [] : [{ fact, subject, statements: conflict }];
    }),
  );
}
