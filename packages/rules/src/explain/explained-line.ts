import type { SubjectRef } from '../contracts/case.js';
import type { Truth } from '../contracts/condition.js';
import type { Regulation } from '../contracts/regulation.js';
import type { Vocabulary } from '../contracts/vocabulary.js';

/** One line of an explanation, indented by its depth. */
export interface ExplainedLine {
  readonly depth: number;
  readonly truth: Truth;
  readonly text: string;
  /** Where the value seen comes from and from which day. */
  readonly source?: string;
}

/** Where the explainer finds titles. */
export interface ExplainContext {
  readonly vocabulary: Vocabulary;
  readonly regulation?: Pick<Regulation, 'parameters' | 'conditions' | 'documents'> &
    Partial<Pick<Regulation, 'categories' | 'checks' | 'criteria' | 'levels'>>;
  /** Title of a document that the regulation does not list. */
  readonly titleOf?: (document: string) => string | undefined;
  /** Name of a member, which only the host may show; without it the id stands. */
  readonly nameOf?: (subject: SubjectRef) => string | undefined;
}
