import { describe, expect, test } from 'vitest';
import { catalogue } from '@semya/forms/documents';
import { catalogueTexts } from '../../locale/catalogue.ru.js';
import { findDocuments, type CatalogueFilter } from './find-documents.js';

const everything: CatalogueFilter = { search: '', regulation: '', kind: '', stage: '' };
const ids = (filter: Partial<CatalogueFilter>): readonly string[] =>
  findDocuments(catalogue, { ...everything, ...filter }).flatMap(({ entries }) =>
    entries.map(({ id }) => id),
  );

describe('the catalogue', () => {
  test('without a filter holds every document once', () => {
    expect(ids({}).toSorted()).toEqual(catalogue.map(({ id }) => id).toSorted());
  });

  test.each([
    ['words in any order', { search: 'обследования АКТ' }, 'living-conditions-act'],
    ['«е» for «ё»', { search: 'первичного учета' }, 'primary-registration-journal'],
    ['a kind', { kind: 'journal' }, 'room-occupancy-journal'],
    ['a regulation', { regulation: 'kurgan-model-2016-440' }, 'family-rehabilitation-plan'],
    ['a stage', { stage: 'governance' }, 'meetings-schedule'],
  ])('is searched by %s', (_, filter, id) => {
    expect(ids(filter)).toContain(id);
  });

  test('filters narrow together', () => {
    expect(ids({ regulation: 'kurgan-model-2016-440', kind: 'journal' })).not.toContain(
      'room-occupancy-journal',
    );
    expect(ids({ search: 'такого документа нет' })).toEqual([]);
  });

  test('every kind and stage of a document has a name', () => {
    const nameless = catalogue
      .flatMap(({ stages }) => stages)
      .filter((stage) => catalogueTexts.stages[stage] === undefined);
    expect(nameless).toEqual([]);
  });
});
