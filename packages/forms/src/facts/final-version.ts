import type { DocumentRecord, FinalVersion } from '@semya/rules';

/** The version that a record speaks by: its latest final one; an annulled record says nothing. */
export const speakingVersion = ({ status, finals }: DocumentRecord): FinalVersion | undefined =>
  status === 'annulled' ? undefined : finals.at(-1);
