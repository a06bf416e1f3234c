import type { Cited } from './cited.js';
import type { ScheduleEvery } from './course.js';
import type { EventMatch } from './term.js';

/** Something the institution does again and again: a weekly brigade, a monthly case conference. */
export interface InstitutionSchedule extends Cited {
  readonly kind: 'schedule';
  readonly every: ScheduleEvery;
  /** Absent: from the day the regulation is in force. */
  readonly from?: EventMatch;
  readonly until?: readonly EventMatch[];
  readonly metBy: EventMatch;
  readonly responsible: string;
  readonly body?: string;
  readonly document?: string;
}

/** A standing order or another act of the institution: composition of bodies, schedule of meetings. */
export interface InstitutionOrder extends Cited {
  readonly kind: 'order';
  readonly document: string;
  /** Who prepares it. */
  readonly preparedBy?: string;
  readonly approvedBy: string;
  readonly agreedWith?: readonly string[];
  /** Event that records that it is issued. */
  readonly metBy: EventMatch;
  /** Event that ends it. */
  readonly endedBy?: EventMatch;
}

/** A journal, register or other document that the institution keeps. */
export interface InstitutionDocument extends Cited {
  readonly kind: 'document';
  readonly document: string;
  readonly keptBy?: string;
  /** Event that shows that it is kept when it is no record here. */
  readonly metBy?: EventMatch;
}

/** What a regulation asks of the institution and not of a case. */
export type InstitutionElement = InstitutionSchedule | InstitutionOrder | InstitutionDocument;
