/** One norm of a regulation, retold in the project's own words. */
export interface Norm {
  readonly id: string;
  readonly clause: string;
  readonly kind: string;
  /** Whether rules can express it: wholly, as a reminder that a person decides on, or not at all. */
  readonly encodable: 'yes' | 'partial' | 'reference';
  readonly text: string;
  /** The text of the norm is lost, so that there is nothing to hold. Who holds it else is computed. */
  readonly heldBy?: 'lost';
}

/** All norms of one regulation. */
export interface NormRegister {
  readonly regulation: string;
  readonly norms: readonly Norm[];
}

/** A document that regulations may name, whether the catalogue has its form or not. */
export interface RegisteredDocument {
  readonly id: string;
  readonly title: string;
}
