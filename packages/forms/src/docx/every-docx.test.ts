import { describe, expect, it } from 'vitest';
import { compiledDocuments } from '../../build/compiled-documents.js';
import { visibilityIn } from '../documents/visibility.js';
import { journalModel, printModel, type PrintModel, type PrintOptions } from '../print/index.js';
import { expectedAnswers } from '../print/testing/expected-words.js';
import { VOLUME } from '../print/testing/records.js';
import { docxParts } from './docx-file.js';
import { everyElement } from './testing/parse-xml.js';
import { bodyOf, danglingReferences, readParts, textsOf, type Parts } from './testing/read-docx.js';
import { outOfOrder } from './testing/schema-order.js';
import { withEveryText } from './testing/with-every-text.js';

const documents = await compiledDocuments();

const OPTIONS: PrintOptions = {
  edition: '1',
  status: 'final',
  organisation: 'Центр «Пример»',
  regulationTitle: 'Положение о сопровождении',
};

const HOSTILE = '<script>alert("1")</script> & ]]> &amp; \ud800 =1+1';
const HOSTILE_READ = '<script>alert("1")</script> & ]]> &amp; \ufffd =1+1';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const wordsOf = (parts: Parts): string => plain(textsOf(bodyOf(parts)).join('\n'));

/** What of a node is no text: how it looks. */
const LOOKS: ReadonlySet<string> = new Set(['kind', 'align', 'state', 'empty']);

/** Every text of a model, wherever it stands. */
const saidBy = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [plain(part)];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => (LOOKS.has(key) ? [] : saidBy(inner)));
};

const withoutEmptyTables = (model: PrintModel) =>
  model.nodes.filter((node) => node.kind !== 'table' || node.empty === undefined);

describe.each(documents.map((document) => [document.definition.id, document] as const))(
  'the Word file of %s',
  (_id, document) => {
    const { schema, volume, example } = document;
    const filled = readParts(docxParts(printModel(document, example, OPTIONS)));

    it('is sound, filled and as a form for handwriting', () => {
      const blank = volume
        ? journalModel(document, {}, [], { ...OPTIONS, blank: true })
        : printModel(document, {}, { ...OPTIONS, blank: true });
      for (const parts of [filled, readParts(docxParts(blank))]) {
        expect(danglingReferences(parts)).toEqual([]);
        expect([...parts.values()].flatMap(outOfOrder)).toEqual([]);
      }
      const said = wordsOf(readParts(docxParts(blank)));
      expect(saidBy(withoutEmptyTables(blank)).filter((text) => !said.includes(text))).toEqual([]);
    });

    it('has every answer that was given and is there', () => {
      const page = wordsOf(filled);
      const isThere = visibilityIn(document, example);
      const answers = expectedAnswers(schema, example).filter(({ path }) => isThere(path));
      expect(answers.length).toBeGreaterThan(3);
      expect(
        answers.filter(({ wordings }) => !wordings.some((word) => page.includes(word))),
      ).toEqual([]);
    });

    it('keeps as text what looks like markup', () => {
      const data = withEveryText(schema, example, HOSTILE);
      const parts = readParts(docxParts(printModel(document, data, OPTIONS)));
      expect(wordsOf(parts)).toContain(HOSTILE_READ);
      const names = new Set([...parts.values()].flatMap(everyElement).map(({ name }) => name));
      expect([...names].filter((name) => !/^(w|cp|dc):|^[A-Z]/.test(name))).toEqual([]);
      expect(danglingReferences(parts)).toEqual([]);
    });

    it('names the form in its properties, and nobody', () => {
      const properties = filled.get('docProps/core.xml');
      expect(properties?.text).toBe(`${document.definition.title}ru-RU`);
    });

    it.runIf(volume !== undefined)('is a volume on landscape sheets with its closing one', () => {
      const model = journalModel(document, VOLUME, [example], OPTIONS);
      const parts = readParts(docxParts(model));
      const body = bodyOf(parts);
      const size = everyElement(body).find(({ name }) => name === 'w:pgSz')?.attributes;
      expect(size).toEqual({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' });
      const texts = textsOf(body);
      const closing = texts.findIndex((text) => text.includes('прошито, пронумеровано'));
      expect(closing).toBeGreaterThan(0);
      const sheets = everyElement(body).filter(
        ({ name, attributes }) => name === 'w:br' && attributes['w:type'] === 'page',
      );
      expect(sheets.length).toBeGreaterThanOrEqual(2);
      expect(
        saidBy(withoutEmptyTables(model)).filter((text) => !wordsOf(parts).includes(text)),
      ).toEqual([]);
    });
  },
);
