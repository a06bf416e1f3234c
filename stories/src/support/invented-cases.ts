import type { CaseRecord } from '@semya/rules';
import known from '../../../examples/portal/src/cases/maketovy.json' with { type: 'json' };
import course from '../../../examples/portal/src/cases/shablonnikovy.json' with { type: 'json' };
import fresh from '../../../examples/portal/src/cases/primerovy.json' with { type: 'json' };
import categories from '../../../examples/portal/src/cases/nebyvalovy.json' with { type: 'json' };
import effectiveness from '../../../examples/portal/src/cases/sravnimovy.json' with { type: 'json' };
import level from '../../../examples/portal/src/cases/uslovnye.json' with { type: 'json' };
import child from '../../../examples/portal/src/cases/fantazyorov.json' with { type: 'json' };
import service from '../../../examples/portal/src/cases/lekalovy.json' with { type: 'json' };
import concluded from '../../../examples/portal/src/cases/listovy.json' with { type: 'json' };
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
  /** Measured at the beginning and again at the end. */
  effectiveness: asCase(effectiveness),
  /** The signs propose another level than the one recorded. */
  level: asCase(level),
  /** A case of a child. */
  child: asCase(child),
  /** A regulation without terms, the institution's settings empty. */
  service: asCase(service),
  /** Approved and signed by everybody; the consilium has concluded. */
  concluded: asCase(concluded),
} as const;
