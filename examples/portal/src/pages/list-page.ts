import { firstDocument } from '../open-case.js';
import { portal } from '../portal.js';
import { oneRegulation, rightsOf, type PortalState } from '../portal-state.js';
import type { Route } from '../route.js';
import { settings } from '../settings.js';
import { cases } from '../stores.js';
import { heading } from './heading.js';

/** The families with their next actions; a new one goes on to the first document of its regulation. */
export function listPage(state: PortalState, go: (route: Route) => void): readonly Element[] {
  const list = familyList(state, (caseId) => {
    go({ page: 'case', caseId });
  });
  list.addEventListener('semya-registered', ({ detail: { caseId } }) => {
    void firstDocument(caseId, state.asOf).then((document) => {
      go(
        document === undefined ? { page: 'case', caseId } : { page: 'document', caseId, document },
      );
    });
  });
  return [heading(portal.titles.list), list];
}

/** The families under the chosen regulation. */
export function familyList(state: PortalState, open: (caseId: string) => void): HTMLElement {
  const list = document.createElement('semya-case-list');
  Object.assign(list, {
    store: cases,
    asOf: state.asOf,
    settings,
    regulation: oneRegulation(state),
    only: state.regulation !== '',
    readonly: rightsOf(state).readonly,
  });
  list.addEventListener('semya-open-case', ({ detail }) => {
    open(detail.caseId);
  });
  return list;
}
