import { sessionFor } from '../open-case.js';
import { rightsOf, type PortalState } from '../portal-state.js';
import type { Route } from '../route.js';

/** The workspace of one family. */
export function casePage(
  caseId: string,
  state: PortalState,
  go: (route: Route) => void,
): readonly Element[] {
  const element = document.createElement('semya-case');
  element.session = sessionFor(caseId, state.asOf);
  element.readonly = rightsOf(state).readonly;
  element.addEventListener('semya-open-document', ({ detail }) => {
    go({ page: 'document', caseId, ...detail });
  });
  return [element];
}
