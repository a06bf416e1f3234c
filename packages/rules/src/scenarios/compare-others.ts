import type { HandoverDecision, InstitutionDecision } from '../contracts/decision.js';
import { compareObligations } from './compare-obligations.js';
import { compare, compareEach, compareSets, type Mismatch } from './mismatch.js';
import type { ExpectedHandover, ExpectedInstitution } from './scenario-others.js';

/** Every point in which an institution differs from what a scenario expects of it. */
export function compareInstitution(
  expect: ExpectedInstitution,
  { obligations, orders, documents, settingsNeeded }: InstitutionDecision,
): readonly Mismatch[] {
  return [
    ...compareObligations('institution/obligations', expect.obligations, obligations),
    ...compareEach(
      'institution/orders',
      expect.orders,
      (id) => orders.find((order) => order.id === id)?.state,
    ),
    ...compareEach(
      'institution/documents',
      expect.documents,
      (id) => documents.find((document) => document.id === id)?.state,
    ),
    ...compareSets(
      'institution/settingsNeeded',
      expect.settingsNeeded,
      settingsNeeded.map(({ parameter }) => parameter),
    ),
  ];
}

/** Every point in which a handover differs from what a scenario expects of it. */
export function compareHandover(
  expect: ExpectedHandover,
  decision: HandoverDecision,
): readonly Mismatch[] {
  return [
    ...compareSets('handover/newlyExceeded', expect.newlyExceeded, decision.newlyExceeded),
    ...compareSets('handover/stillExceeded', expect.stillExceeded, decision.stillExceeded),
    ...compare(
      'handover/combinedWarning',
      expect.combinedWarning,
      decision.to.after.combinedWarning,
    ),
  ];
}
