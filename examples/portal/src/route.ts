/** Where the person is, as the address says it: ids only, nothing personal. */
export type Route =
  | { readonly page: 'list' | 'deadlines' | 'caseload' }
  /** With a document: the person chooses for which family. */
  | { readonly page: 'documents'; readonly document?: string }
  | { readonly page: 'case'; readonly caseId: string }
  | {
      readonly page: 'document';
      readonly caseId: string;
      readonly document: string;
      readonly record?: string;
    };

export function readRoute(hash: string): Route {
  const [kind, first, second, third] = hash.replace(/^#\/?/u, '').split('/');
  if (kind === 'deadlines' || kind === 'caseload') return { page: kind };
  if (kind === 'documents')
    return { page: 'documents', ...(first === undefined ? {} : { document: first }) };
  if (kind !== 'case' || first === undefined || first === '') return { page: 'list' };
  if (second === undefined) return { page: 'case', caseId: first };
  return {
    page: 'document',
    caseId: first,
    document: second,
    ...(third === undefined ? {} : { record: third }),
  };
}

export function hashOf(route: Route): string {
  switch (route.page) {
    case 'list':
      return '#/';
    case 'deadlines':
    case 'caseload':
      return `#/${route.page}`;
    case 'documents':
      return route.document === undefined ? '#/documents' : `#/documents/${route.document}`;
    case 'case':
      return `#/case/${route.caseId}`;
    case 'document': {
      const record = route.record === undefined ? '' : `/${route.record}`;
      return `#/case/${route.caseId}/${route.document}${record}`;
    }
  }
}
