/** Where the person is, as the address says it: ids only, nothing personal. */
export type Route =
  | { readonly page: 'list' }
  | { readonly page: 'case'; readonly caseId: string }
  | {
      readonly page: 'document';
      readonly caseId: string;
      readonly document: string;
      readonly record?: string;
    };

export function readRoute(hash: string): Route {
  const [kind, caseId, document, record] = hash.replace(/^#\/?/u, '').split('/');
  if (kind !== 'case' || caseId === undefined || caseId === '') return { page: 'list' };
  if (document === undefined) return { page: 'case', caseId };
  return { page: 'document', caseId, document, ...(record === undefined ? {} : { record }) };
}

export function hashOf(route: Route): string {
  if (route.page === 'list') return '#/';
  if (route.page === 'case') return `#/case/${route.caseId}`;
  const record = route.record === undefined ? '' : `/${route.record}`;
  return `#/case/${route.caseId}/${route.document}${record}`;
}
