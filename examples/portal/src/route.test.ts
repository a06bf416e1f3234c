import { expect, test } from 'vitest';
import { hashOf, readRoute, type Route } from './route.js';

test.each<[string, Route]>([
  ['#/', { page: 'list' }],
  ['#/deadlines', { page: 'deadlines' }],
  ['#/caseload', { page: 'caseload' }],
  ['#/documents', { page: 'documents' }],
  ['#/documents/safety-plan', { page: 'documents', document: 'safety-plan' }],
  ['#/case/one', { page: 'case', caseId: 'one' }],
  ['#/case/one/safety-plan', { page: 'document', caseId: 'one', document: 'safety-plan' }],
  [
    '#/case/one/safety-plan/r1',
    { page: 'document', caseId: 'one', document: 'safety-plan', record: 'r1' },
  ],
])('%s is read as it is written', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
  expect(hashOf(route)).toBe(hash);
});

test.each(['', '#', '#/case', '#/case/', '#/nowhere'])('%s leads to the list', (hash) => {
  expect(readRoute(hash)).toEqual({ page: 'list' });
});
