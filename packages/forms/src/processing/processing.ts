import type { DocumentKind, FieldPath, Sensitivity } from '../contracts/document.js';

/** What personal data are processed for. */
export interface Purpose {
  readonly id: string;
  readonly title: string;
  readonly basis: { readonly act: string; readonly clause: string };
  /** Whether the person is asked. */
  readonly consent: boolean;
  readonly note?: string;
}

/** How long personal data are kept, from something that happens. */
export interface Retention {
  readonly id: string;
  readonly title: string;
  readonly from: 'case-closed' | 'volume-closed' | 'consent-ended' | 'file-closed';
  /** Years, or what the institution's own list of files says. */
  readonly length: 'institution-setting' | { readonly years: number };
}

/** Ids of a purpose and a retention; what one rule leaves open the next one says. */
export interface Assignment {
  readonly purpose?: string;
  readonly retention?: string;
}

/** A departure from the rules for one document or one field of it, reviewed by a person. */
export interface ProcessingException extends Assignment {
  readonly document: string;
  /** With all within it; without it, the whole document. */
  readonly field?: FieldPath;
  readonly reason: string;
  /** Civil date of the review. */
  readonly reviewed: string;
}

/** `personal-data/processing.json`: rules by kind, shared definition and format, and exceptions. */
export interface ProcessingRules {
  readonly origin: 'reading';
  readonly note: string;
  readonly purposes: readonly Purpose[];
  readonly retention: readonly Retention[];
  readonly kinds: Readonly<Partial<Record<DocumentKind, Required<Assignment>>>>;
  readonly definitions: Readonly<Record<string, Assignment>>;
  readonly formats: Readonly<Record<string, Assignment>>;
  readonly exceptions: readonly ProcessingException[];
}

/** Why one personal field is there and how long it stays. */
export interface FieldProcessing {
  readonly path: FieldPath;
  readonly title: string;
  readonly sensitivity: Sensitivity;
  /** Undefined when no rule says; the build refuses such documents. */
  readonly purpose: Purpose | undefined;
  readonly retention: Retention | undefined;
  /** Why the rules do not hold here, when they do not. */
  readonly exceptions: readonly ProcessingException[];
}
