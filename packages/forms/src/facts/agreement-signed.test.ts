import { describe, expect, it } from 'vitest';
import { printModel } from '../print/index.js';
import { modelText } from '../print/testing/model-text.js';
import { withValueAt } from '../documents/pointer.js';
import { finalRecord, load } from '../testing/load.js';
import { eventsOf } from './events.js';

const agreement = await load('accompaniment-agreement', { regulation: 'tula-srcn2-2022-50' });
const applicant = agreement.example.applicant ?? null;

const signedBy = (state: 'signed' | 'refused' | 'absent') =>
  withValueAt(agreement.example, '/applicantSignature', { state, name: applicant });
const textOf = (state: 'signed' | 'refused' | 'absent') =>
  modelText(
    printModel(agreement, signedBy(state), { edition: '1', status: 'final', organisation: '' }),
  );
const eventsWhen = (state: 'signed' | 'refused' | 'absent') =>
  eventsOf(agreement, finalRecord(agreement, signedBy(state))).map(({ type }) => type);

describe('an agreement with the family', () => {
  it('is signed when the applicant has signed it', () => {
    expect(eventsWhen('signed')).toEqual(['agreement-signed']);
    expect(textOf('signed')).not.toContain('не подписал');
  });

  it.each(['refused', 'absent'] as const)(
    'begins no term when the applicant is «%s», and its print says so',
    (state) => {
      expect(eventsWhen(state)).toEqual([]);
      expect(textOf(state)).toContain('не подписал');
    },
  );
});
