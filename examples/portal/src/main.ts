import '@semya/widgets';
import { regulationTitles } from '@semya/rules/regulations';
import { closeSession, setDay } from './open-case.js';
import { caseloadPage } from './pages/caseload-page.js';
import { casePage } from './pages/case-page.js';
import { deadlinesPage } from './pages/deadlines-page.js';
import { documentPage } from './pages/document-page.js';
import { chooseFamilyPage, documentsPage } from './pages/documents-page.js';
import { listPage } from './pages/list-page.js';
import { isRole, portal } from './portal.js';
import type { PortalState } from './portal-state.js';
import { hashOf, readRoute, type Route } from './route.js';
import { seed, signOut } from './stores.js';
import { today } from './today.js';

function part<Part extends HTMLElement>(selector: string, type: new () => Part): Part {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page lacks ${selector}`);
  return found;
}

const main = part('main', HTMLElement);
const asOf = part('#as-of', HTMLInputElement);
const scheme = part('#scheme', HTMLSelectElement);
const regulation = part('#regulation', HTMLSelectElement);
const role = part('#role', HTMLSelectElement);

asOf.value = today();
for (const [id, title] of regulationTitles) regulation.add(new Option(title, id));
for (const [id, { title }] of Object.entries(portal.roles)) role.add(new Option(title, id));

function state(): PortalState {
  return {
    asOf: asOf.value,
    regulation: regulation.value,
    role: isRole(role.value) ? role.value : 'case-manager',
  };
}

function go(route: Route): void {
  location.hash = hashOf(route);
}

function pageOf(route: Route): readonly Element[] {
  switch (route.page) {
    case 'list':
      return listPage(state(), go);
    case 'deadlines':
      return deadlinesPage(state());
    case 'caseload':
      return caseloadPage(state(), go);
    case 'documents':
      return route.document === undefined
        ? documentsPage(state(), go)
        : chooseFamilyPage(route.document, state(), go);
    case 'case':
      return casePage(route.caseId, state(), go);
    case 'document':
      return documentPage(route, state(), go);
  }
}

/** Marks the section in the head of the page; a case and its documents belong to the families. */
function markSection(page: Route['page']): void {
  const section = page === 'case' || page === 'document' ? 'list' : page;
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === hashOf({ page: section })) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

function show(): void {
  const route = readRoute(location.hash);
  main.replaceChildren(...pageOf(route));
  markSection(route.page);
  main.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/** A switch in the head redraws the page and keeps the focus where the person is. */
function refresh(): void {
  const focused = document.activeElement;
  show();
  if (focused instanceof HTMLElement) focused.focus();
}

addEventListener('hashchange', show);
asOf.addEventListener('change', () => {
  if (asOf.value === '') return;
  setDay(asOf.value);
  refresh();
});
regulation.addEventListener('change', refresh);
role.addEventListener('change', refresh);
scheme.addEventListener('change', () => {
  if (scheme.value === '') delete document.documentElement.dataset.semyaScheme;
  else document.documentElement.dataset.semyaScheme = scheme.value;
});
part('#sign-out', HTMLButtonElement).addEventListener('click', () => {
  closeSession();
  void signOut().then(() => {
    go({ page: 'list' });
    location.reload();
  });
});

void seed(today()).then(show);
