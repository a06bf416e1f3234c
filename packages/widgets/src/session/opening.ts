import type { Regulation, SubjectRef } from '@semya/rules';

type Opened = Pick<Regulation, 'caseSubject' | 'stages'>;

/** How a case begins under a regulation. */
interface Opening {
  /** Of whom the case is. */
  readonly subject: SubjectRef['type'];
  /** The event that brings a case into the first stage; none when the text names no stages. */
  readonly enteredBy?: Regulation['stages'][number]['enteredBy'];
}

/** Of whom a case of the regulation is, and the event by which it enters the first of its stages. */
export function openingOf({ caseSubject, stages }: Opened): Opening {
  const first = stages.toSorted((one, other) => one.order - other.order)[0];
  return {
    subject: caseSubject === 'child' ? 'member' : 'family',
    ...(first === undefined ? {} : { enteredBy: first.enteredBy }),
  };
}
