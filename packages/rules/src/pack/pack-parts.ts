/** Files of a regulation's folder that hold a list, with the key under which the list stands. */
export const LIST_PARTS = [
  'clauses',
  'parameters',
  'readings',
  'categories',
  'classifications',
  'levels',
  'help',
  'stages',
  'deadlines',
  'schedules',
  'limits',
  'documents',
  'bodies',
  'approvals',
  'duties',
  'catalogue',
  'checks',
  'criteria',
  'conclusions',
  'institution',
  'description',
] as const;

export type ListPart = (typeof LIST_PARTS)[number];

/** The file every pack must have: who issued the regulation, where and since when. */
export const HEAD_FILE = 'regulation.json';

/** The optional file of named conditions: a record, not a list. */
export const CONDITIONS_FILE = 'conditions.json';

/** The optional register of norms, in a pack that brings its own. */
export const NORMS_FILE = 'norms.json';

/** The optional list of mutants that no scenario can notice, each with the reason. */
export const MUTANTS_FILE = 'mutants.json';

/** Folder of scenarios; they accompany a pack and are no part of the regulation. */
export const SCENARIOS_FOLDER = 'scenarios/';

export const fileOfPart = (part: ListPart): string => `${part}.json`;
