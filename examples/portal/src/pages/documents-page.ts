import { catalogue } from '@semya/forms/documents';
import { portal } from '../portal.js';
import type { PortalState } from '../portal-state.js';
import type { Route } from '../route.js';
import { heading, paragraph } from './heading.js';
import { familyList } from './list-page.js';

/** The catalogue; a document is filled in for a family, so the family is chosen next. */
export function documentsPage(state: PortalState, go: (route: Route) => void): readonly Element[] {
  const element = document.createElement('semya-catalogue');
  element.regulation = state.regulation;
  element.addEventListener('semya-open-document', ({ detail }) => {
    go({ page: 'documents', document: detail.document });
  });
  return [heading(portal.titles.documents), element];
}

/** For which family a document of the catalogue is filled in. */
export function chooseFamilyPage(
  id: string,
  state: PortalState,
  go: (route: Route) => void,
): readonly Element[] {
  const entry = catalogue.find((known) => known.id === id);
  if (!entry) return documentsPage(state, go);
  const list = familyList(state, (caseId) => {
    go({ page: 'document', caseId, document: id });
  });
  list.toggleAttribute('readonly', true);
  return [heading(entry.title), paragraph(portal.titles.chooseFamily), list];
}
