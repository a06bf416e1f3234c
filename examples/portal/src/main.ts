import { openCaseSession, putDocument, type CaseSession } from '@semya/widgets';
import { loadDocument } from '@semya/forms/documents';
import { families } from './families.js';
import { hashOf, readRoute, type Route } from './route.js';
import { cases, drafts, seed, signOut } from './stores.js';
import { today } from './today.js';
import { settings } from './settings.js';

const main = document.querySelector('main');
const asOf = document.querySelector<HTMLInputElement>('#as-of');
const scheme = document.querySelector<HTMLSelectElement>('#scheme');
if (!main || !asOf || !scheme) throw new Error('The page lacks its main parts');

asOf.value = today();
let session: CaseSession | undefined;
let sessionOf: string | undefined;

/** One session for the pages of one case: the workspace and its documents see the same record. */
function sessionFor(caseId: string): CaseSession {
  if (session && sessionOf === caseId) return session;
  session?.close();
  session = openCaseSession({ store: cases, caseId, asOf: asOf?.value ?? today(), settings });
  sessionOf = caseId;
  return session;
}

function go(route: Route): void {
  location.hash = hashOf(route);
}

function show(): void {
  const route = readRoute(location.hash);
  if (!main || !asOf) return;
  if (route.page === 'list') main.replaceChildren(...listPage(asOf.value));
  else if (route.page === 'case') main.replaceChildren(...casePage(route.caseId));
  else main.replaceChildren(...documentPage(route, asOf.value));
  main.focus({ preventScroll: true });
  scrollTo(0, 0);
}

function listPage(day: string): readonly Element[] {
  const heading = document.createElement('h1');
  heading.textContent = families.title;
  const list = document.createElement('semya-case-list');
  Object.assign(list, { store: cases, asOf: day, settings, regulation: families.regulation });
  list.addEventListener('semya-open-case', ({ detail }) => {
    go({ page: 'case', caseId: detail.caseId });
  });
  list.addEventListener('semya-registered', ({ detail }) => {
    go({ page: 'document', caseId: detail.caseId, document: families.firstDocument });
  });
  return [heading, list];
}

function casePage(caseId: string): readonly Element[] {
  const element = document.createElement('semya-case');
  element.session = sessionFor(caseId);
  element.addEventListener('semya-open-document', ({ detail }) => {
    go({ page: 'document', caseId, ...detail });
  });
  return [element];
}

function documentPage(
  route: Extract<Route, { page: 'document' }>,
  day: string,
): readonly Element[] {
  const { caseId } = route;
  const open = sessionFor(caseId);
  const form = document.createElement('semya-form');
  Object.assign(form, {
    document: route.document,
    asOf: day,
    drafts,
    session: open,
    organisation: families.organisation,
  });
  if (route.record !== undefined) form.recordId = route.record;
  form.addEventListener('semya-final', ({ detail }) => {
    void keep(open, detail.record).then(() => {
      go({ page: 'case', caseId });
    });
  });
  form.addEventListener('semya-record-change', ({ detail }) => {
    void keep(open, detail.record);
  });
  form.addEventListener('semya-close', () => {
    go({ page: 'case', caseId });
  });
  return [form];
}

async function keep(open: CaseSession, record: Parameters<typeof putDocument>[1]): Promise<void> {
  const loaded = await loadDocument(record.document, {
    regulation: open.state.record?.regulation ?? '',
  });
  if (loaded.ok) await open.apply(putDocument(loaded.value, record));
}

addEventListener('hashchange', show);
asOf.addEventListener('change', () => {
  if (asOf.value === '') return;
  session?.setAsOf(asOf.value);
  show();
});
scheme.addEventListener('change', () => {
  if (scheme.value === '') delete document.documentElement.dataset.semyaScheme;
  else document.documentElement.dataset.semyaScheme = scheme.value;
});
document.querySelector('#sign-out')?.addEventListener('click', () => {
  session?.close();
  session = undefined;
  void signOut().then(() => {
    go({ page: 'list' });
    location.reload();
  });
});

void seed(today()).then(show);
