import { describe, expect, it } from 'vitest';
import { compiledDocuments } from '../../build/compiled-documents.js';
import { visibilityIn } from '../documents/visibility.js';
import { journalModel, printModel, type PrintOptions } from './index.js';
import { expectedAnswers } from './testing/expected-words.js';
import { modelText } from './testing/model-text.js';
import { VOLUME } from './testing/records.js';

const documents = await compiledDocuments();

const OPTIONS: PrintOptions = {
  edition: '1',
  status: 'final',
  organisation: 'Центр «Пример»',
  regulationTitle: 'Положение о сопровождении',
};

describe.each(documents.map((document) => [document.definition.id, document] as const))(
  'the print of %s',
  (_id, document) => {
    const { definition, schema, volume, example } = document;

    it('has every answer that was given and is there', () => {
      const isThere = visibilityIn({ definition }, example);
      const page = modelText(printModel(document, example, OPTIONS));
      const answers = expectedAnswers(schema, example).filter(({ path }) => isThere(path));
      expect(answers.length).toBeGreaterThan(3);
      expect(
        answers.filter(({ wordings }) => !wordings.some((word) => page.includes(word))),
      ).toEqual([]);
    });

    it('is a form for handwriting when nothing is filled in', () => {
      const model = printModel(document, {}, { ...OPTIONS, blank: true });
      const page = modelText(model);
      expect(model.nodes.some(({ kind }) => kind === 'title')).toBe(true);
      expect(page).not.toMatch(/undefined|null|\[object|\{[./$]/u);
    });

    it('prints an empty draft without inventing anything', () => {
      const page = modelText(printModel(document, {}, { ...OPTIONS, status: 'draft' }));
      expect(page).not.toMatch(/undefined|null|\[object|\{[./$]/u);
      expect(page).toContain(definition.shortTitle);
    });

    it.runIf(volume !== undefined)('holds the volume with its closing sheet', () => {
      const page = modelText(journalModel(document, VOLUME, [example], OPTIONS));
      expect(page).toContain('прошито, пронумеровано');
      const unseen = expectedAnswers(schema, example).filter(
        ({ wordings }) => !wordings.some((word) => page.includes(word)),
      );
      expect(unseen).toEqual([]);
    });
  },
);
