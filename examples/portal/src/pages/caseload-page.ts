import { handOver } from '../open-case.js';
import { portal } from '../portal.js';
import { oneRegulation, rightsOf, type PortalState } from '../portal-state.js';
import type { Route } from '../route.js';
import { settings } from '../settings.js';
import { cases } from '../stores.js';
import { heading, paragraph } from './heading.js';

/** Specialists against the limits; a handover that is proposed is recorded in the cases. */
export function caseloadPage(state: PortalState, go: (route: Route) => void): readonly Element[] {
  const rights = rightsOf(state);
  if (!rights.caseload) return [heading(portal.titles.caseload), paragraph(portal.notForThisRole)];
  const element = document.createElement('semya-caseload');
  Object.assign(element, {
    store: cases,
    regulation: oneRegulation(state),
    asOf: state.asOf,
    settings,
    readonly: rights.readonly,
  });
  element.addEventListener('semya-open-case', ({ detail }) => {
    go({ page: 'case', caseId: detail.caseId });
  });
  element.addEventListener('semya-handover', ({ detail }) => {
    void handOver(detail, state.asOf, portal.handoverReason);
  });
  return [heading(portal.titles.caseload), element];
}
