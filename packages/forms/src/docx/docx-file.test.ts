import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PrintBlock, PrintLayout, PrintModel } from '../contracts/print-layout.js';
import { printModel, type PrintOptions } from '../print/index.js';
import { visitSheet } from '../print/testing/visit-sheet.js';
import { docxFile, docxParts } from './docx-file.js';
import { everyElement, type XmlElement } from './testing/parse-xml.js';
import {
  bodyOf,
  paragraphText,
  readParts,
  styleOf,
  textsOf,
  type Parts,
} from './testing/read-docx.js';

const OPTIONS: PrintOptions = { edition: '1', status: 'final', version: '2', hash: '0f3a' };

const modelOf = (
  blocks: readonly PrintBlock[],
  data: unknown = {},
  options: Partial<PrintOptions> = {},
  layout: Partial<PrintLayout> = {},
): PrintModel => printModel(visitSheet(blocks, layout), data, { ...OPTIONS, ...options });

const partsOf = (...model: Parameters<typeof modelOf>): Parts =>
  readParts(docxParts(modelOf(...model)));

const found = (part: XmlElement | undefined, name: string): readonly XmlElement[] =>
  part ? everyElement(part).filter((one) => one.name === name) : [];

const paragraphs = (parts: Parts): readonly XmlElement[] => found(bodyOf(parts), 'w:p');

const PERSON = { lastName: 'Вымышленная', firstName: 'Мария', patronymic: 'Примеровна' };
const TEXT: PrintBlock = { kind: 'paragraph', text: 'Вывод: {/conclusion}' };
const CHILDREN: PrintBlock = {
  kind: 'table',
  of: '/children',
  caption: 'Дети',
  numbered: true,
  columnNumbers: true,
  columns: [
    { title: 'Ребёнок', text: '{./child|name}' },
    { title: 'Родился', text: '{./bornOn}' },
  ],
  empty: 'Детей нет.',
  blankRows: 4,
};
const SIGNATURES: PrintBlock = {
  kind: 'signatures',
  rows: [
    { position: 'Составил', field: '/signedBy' },
    { position: 'Проверил', field: '/signedBy' },
  ],
};

describe('the sheet', () => {
  it.each([
    ['gost-20', '1134'],
    ['gost-30', '1701'],
  ] as const)('%s leaves %s twips at the left', (margins, left) => {
    const parts = partsOf([TEXT], {}, {}, { margins });
    expect(found(bodyOf(parts), 'w:pgMar')[0]?.attributes).toMatchObject({
      'w:top': '1134',
      'w:right': '567',
      'w:bottom': '1134',
      'w:left': left,
    });
  });

  it('has its number in the top margin from page two', () => {
    const parts = partsOf([TEXT]);
    const [first, others] = ['word/header-first.xml', 'word/header.xml'].map((path) =>
      parts.get(path),
    );
    expect(found(bodyOf(parts), 'w:titlePg')).toHaveLength(1);
    expect(found(others, 'w:instrText').map(({ text }) => text.trim())).toEqual(['PAGE']);
    expect(found(first, 'w:instrText')).toEqual([]);
  });

  it('says below which form, version and hash it is, on every page', () => {
    const parts = partsOf([TEXT]);
    for (const path of ['word/footer.xml', 'word/footer-first.xml']) {
      expect(parts.get(path)?.text).toBe(
        'Форма «Лист посещения» (visit-sheet), редакция 1; версия 2; контрольная сумма 0f3a',
      );
    }
  });

  it.each([
    ['draft', ['\t2\tПРОЕКТ'], ['ПРОЕКТ']],
    ['final', ['\t2'], []],
  ] as const)(
    'of a record that is %s bears the mark of a draft or does not',
    (status, header, marks) => {
      const parts = partsOf([TEXT], {}, { status }, { draftMark: { text: 'ПРОЕКТ' } });
      const running = parts.get('word/header.xml');
      expect(running && textsOf(running)).toEqual(header);
      expect(
        paragraphs(parts)
          .filter((one) => styleOf(one) === 'DraftMark')
          .map(paragraphText),
      ).toEqual(marks);
    },
  );

  it('is Russian', () => {
    const language = found(partsOf([TEXT]).get('word/styles.xml'), 'w:lang')[0];
    expect(language?.attributes['w:val']).toBe('ru-RU');
  });
});

describe('a table', () => {
  const data = { admitted: 'granted', children: [{ child: PERSON }, { child: PERSON }] };

  it('repeats its head with the numbers of columns and tears no row', () => {
    const rows = found(bodyOf(partsOf([CHILDREN], data)), 'w:tr');
    expect(rows.map((row) => found(row, 'w:tblHeader').length)).toEqual([1, 1, 0, 0]);
    expect(rows.every((row) => found(row, 'w:cantSplit').length === 1)).toBe(true);
  });

  it('fills the width of the text, whatever the shares', () => {
    const body = bodyOf(partsOf([CHILDREN], data));
    const widths = found(body, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1134 - 567);
  });

  it('tells a screen reader what it is', () => {
    const [caption] = found(bodyOf(partsOf([CHILDREN], data)), 'w:tblCaption');
    expect(caption?.attributes['w:val']).toBe('Дети');
  });

  it('has empty rows to write in in a blank form', () => {
    const rows = found(bodyOf(partsOf([CHILDREN], {}, { blank: true })), 'w:tr');
    const high = rows.filter((row) => found(row, 'w:trHeight').length === 1);
    expect(rows).toHaveLength(2 + 4);
    expect(high).toHaveLength(4);
  });
});

describe('signatures', () => {
  it('stay together and with the text before them', () => {
    const all = paragraphs(partsOf([TEXT, SIGNATURES], { signedBy: { name: PERSON } }));
    const last = all.findIndex((one) => styleOf(one) === 'BodyText');
    const together = all.slice(last, -2);
    const stay = together.filter((one) => found(one, 'w:keepNext').length === 1);
    expect(stay.length).toBeGreaterThan(20);
    // The captions under the last line end what is kept together.
    expect(together.slice(0, -6)).toEqual(stay);
  });

  it('give way to the words of a refusal', () => {
    const signedBy = { state: 'refused', name: PERSON, reason: 'не согласна' };
    const said = textsOf(bodyOf(partsOf([SIGNATURES], { signedBy }))).join('\n');
    expect(said).toContain('от подписи отказался (отказалась): не согласна');
    expect(said).not.toContain('(подпись)');
  });
});

describe('an agreement', () => {
  it('has its parties in columns and its clauses under their sections', () => {
    const parts = partsOf([
      { kind: 'heading', text: 'Предмет', numbered: true },
      { kind: 'paragraph', text: 'Помощь семье.', numbered: true },
      {
        kind: 'parties',
        parties: [
          { title: 'Учреждение', lines: ['Центр'] },
          { title: 'Семья', lines: ['Мать'] },
        ],
      },
    ]);
    expect(textsOf(bodyOf(parts)).filter((text) => text !== '')).toEqual([
      '1.\u00a0Предмет',
      '1.1.\u00a0Помощь семье.',
      'Учреждение',
      'Центр',
      'Семья',
      'Мать',
    ]);
    expect(found(bodyOf(parts), 'w:tc')).toHaveLength(3);
  });
});

describe('a form for handwriting', () => {
  it('has boxes, and lines that do not melt into a frame', () => {
    const parts = partsOf([{ kind: 'paragraph', text: '{/admitted}' }, TEXT], {}, { blank: true });
    const all = paragraphs(parts);
    expect(textsOf(bodyOf(parts))[0]).toContain('☐\u00a0отказ');
    expect(all.filter((one) => styleOf(one) === 'RuledLine')).toHaveLength(3);
    const style = found(parts.get('word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'RuledLine',
    );
    expect(found(style, 'w:between')).toHaveLength(1);
  });
});

describe('the file', () => {
  it('is the same for the same model and opens as a zip with its types first', () => {
    const model = modelOf([TEXT, CHILDREN], { conclusion: 'Помощь нужна.' });
    const file = docxFile(model);
    expect(docxFile(model)).toEqual(file);
    expect(Object.keys(unzipSync(file))[0]).toBe('[Content_Types].xml');
  });

  it('holds a text of five megabytes whole', () => {
    const conclusion = `${'слово '.repeat(99)}слово
`.repeat(5_000);
    expect(new TextEncoder().encode(conclusion).length).toBeGreaterThan(5 * 2 ** 20);
    const said = textsOf(bodyOf(partsOf([TEXT], { conclusion })));
    expect(said[0]).toBe(`Вывод: ${conclusion.trim()}`);
  });
});
