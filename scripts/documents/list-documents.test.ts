import { catalogue } from '@semya/forms/documents';
import { describe, expect, it } from 'vitest';
import { listDocuments, mentionsOf } from './list-documents.js';

const words = {
  kinds: new Map([
    ['journal', 'журнал'],
    ['act', 'акт'],
  ]),
  regulations: new Map([['lgov-2024-70', 'Льгов']]),
};

describe('the list of documents', () => {
  const lines = listDocuments(catalogue, words);

  it('names each document of a kind under it', () => {
    const act = lines.indexOf(`акт: ${catalogue.filter(({ kind }) => kind === 'act').length}`);
    expect(act).toBeGreaterThan(0);
    expect(lines.slice(act).join('\n')).toContain('living-conditions-act');
    expect(lines.slice(0, act).join('\n')).not.toContain('living-conditions-act');
  });

  it('counts all of them at the end', () => {
    expect(lines.join('\n')).toMatch(new RegExp(` ${catalogue.length}  всего`, 'u'));
  });
});

describe('the mentions of a regulation', () => {
  it('count a document once, as named when any clause names it', () => {
    const { explicit, implied } = mentionsOf(catalogue, 'lgov-2024-70');
    const cited = catalogue.filter(({ sources }) =>
      sources.some(({ regulation }) => regulation === 'lgov-2024-70'),
    );
    expect(explicit + implied).toBe(cited.length);
    expect(explicit).toBeGreaterThan(0);
  });

  it('are none of a regulation that nobody cites', () => {
    expect(mentionsOf(catalogue, 'nowhere')).toEqual({ explicit: 0, implied: 0 });
  });
});
