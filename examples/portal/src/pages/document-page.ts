import { keep, sessionFor } from '../open-case.js';
import { portal } from '../portal.js';
import { rightsOf, type PortalState } from '../portal-state.js';
import type { Route } from '../route.js';
import { drafts } from '../stores.js';

/** One document of a case. */
export function documentPage(
  { caseId, document: id, record }: Extract<Route, { page: 'document' }>,
  state: PortalState,
  go: (route: Route) => void,
): readonly Element[] {
  const open = sessionFor(caseId, state.asOf);
  const form = document.createElement('semya-form');
  const back = (): void => {
    go({ page: 'case', caseId });
  };
  Object.assign(form, {
    document: id,
    asOf: state.asOf,
    drafts,
    session: open,
    organisation: portal.organisation,
    readonly: rightsOf(state).readonly,
  });
  if (record !== undefined) form.recordId = record;
  form.addEventListener('semya-final', ({ detail }) => {
    void keep(open, detail.record).then(back);
  });
  form.addEventListener('semya-record-change', ({ detail }) => {
    void keep(open, detail.record);
  });
  form.addEventListener('semya-close', back);
  return [form];
}
