import type { CaseRecord } from '@semya/rules';
import known from '../../../examples/portal/src/cases/maketovy.json' with { type: 'json' };
import course from '../../../examples/portal/src/cases/shablonnikovy.json' with { type: 'json' };
import fresh from '../../../examples/portal/src/cases/primerovy.json' with { type: 'json' };
import categories from '../../../examples/portal/src/cases/nebyvalovy.json' with { type: 'json' };
import overdue from '../../../examples/portal/src/cases/uchebnikovy.json' with { type: 'json' };

const asCase = (value: unknown): CaseRecord => value as CaseRecord;

/** Families of the demo portal by what they show; all invented. */
export const inventedCases = {
  /** Nothing is known but that the information came in. */
  fresh: asCase(fresh),
  /** Members are known, the programme is due today. */
  known: asCase(known),
  /** A term has passed. */
  overdue: asCase(overdue),
  /** Months of accompaniment, one visit failed. */
  course: asCase(course),
  /** A regulation with computed categories. */
  categories: asCase(categories),
} as const;
