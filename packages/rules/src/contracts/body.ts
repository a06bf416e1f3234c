import type { Condition } from './condition.js';
import type { Cited } from './cited.js';
import type { EventMatch } from './term.js';

/** What weight the word of a body has. */
export type BodyForce = 'advisory' | 'approves' | 'concludes' | 'opens-and-closes' | 'not-defined';

export interface BodyMember {
  readonly role: string;
  /** Absent from the body, it is not the body of the text. */
  readonly mandatory?: boolean;
  /** Takes part only with their own consent. */
  readonly byConsent?: boolean;
}

/** A body of several people and what it decides. */
export interface Body extends Cited {
  readonly force: readonly BodyForce[];
  readonly composition: readonly BodyMember[];
  readonly minMembers?: number;
  /** Chosen anew for each family. */
  readonly perFamily?: boolean;
  /**
   * Events that its decision brings about. An event whose data name this body in `decidedBy` and
   * that is not among these is advice: it opens, approves and closes nothing.
   */
  readonly decides: readonly EventMatch[];
}

/** Somebody who signs a document. */
export interface Signatory {
  readonly role: string;
  /** Event that records the signature. */
  readonly recordedBy?: EventMatch;
  /** Event that records that the signature was refused. */
  readonly refusedBy?: EventMatch;
  /** JSON pointer into the final document under which the signature stands. */
  readonly path?: string;
}

/** Who must approve or sign which document; an approval that nobody recorded is not there. */
export interface Approval extends Cited {
  readonly document: string;
  /** Roles and bodies that may approve; a parameter when the text does not say who. */
  readonly by: readonly string[] | { readonly parameter: string };
  /** With whom it must be agreed beforehand. */
  readonly agreedWith?: readonly string[];
  readonly signatories: readonly Signatory[];
  /** Event that records the approval; absent: signatures are all that is asked for. */
  readonly recordedBy?: EventMatch;
  readonly rejectedBy?: EventMatch;
  /** Asked of every numbered supplement (each record of the document), not once. */
  readonly supplement?: boolean;
  readonly when?: Condition;
}
