import axe from 'axe-core';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrintModel } from '../../contracts/print-layout.js';
import { journalModel } from '../model/journal-model.js';
import { printModel, type PrintOptions } from '../model/print-model.js';
import { expectedAnswers } from '../testing/expected-words.js';
import { REFUSED_ACCESS, VOLUME } from '../testing/records.js';
import { openDocument, showPrint, wordsOf } from '../testing/show-print.js';

const OPTIONS: PrintOptions = { edition: '1', status: 'final', organisation: 'Центр «Пример»' };

const act = await openDocument('living-conditions-act');
const program = await openDocument('accompaniment-program');
const journal = await openDocument('primary-registration-journal');

const PRINTS: readonly (readonly [string, PrintModel])[] = [
  ['the act', printModel(act, act.example, OPTIONS)],
  ['the act without access', printModel(act, { ...act.example, ...REFUSED_ACCESS }, OPTIONS)],
  ['a draft with nothing in it', printModel(act, {}, { edition: '1' })],
  ['the blank act', printModel(act, {}, { ...OPTIONS, blank: true })],
  ['the programme', printModel(program, program.example, OPTIONS)],
  ['the journal', journalModel(journal, VOLUME, [journal.example], OPTIONS)],
];

beforeEach(async () => {
  await page.viewport(1280, 800);
});

afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

describe('a printed document', () => {
  it.each([
    ['the act', act, printModel(act, act.example, OPTIONS)],
    ['the programme', program, printModel(program, program.example, OPTIONS)],
    ['an extract of the journal', journal, printModel(journal, journal.example, OPTIONS)],
  ] as const)('shows every answer that was given: %s', (_name, { schema, example }, model) => {
    const words = wordsOf(showPrint(model));
    const unseen = expectedAnswers(schema, example).filter(
      ({ wordings }) => !wordings.some((word) => words.includes(word)),
    );
    expect(unseen).toEqual([]);
  });

  it.each(PRINTS)('is accessible and sets no style attribute: %s', async (_name, model) => {
    const article = showPrint(model);
    const { violations } = await axe.run(article, { resultTypes: ['violations'] });
    const findings = violations.filter(({ id }) => !['region', 'landmark-one-main'].includes(id));
    expect(findings.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
      [],
    );
    expect(article.querySelectorAll('[style]')).toHaveLength(0);
  });

  it.each(PRINTS)('fits a phone without scrolling the page: %s', async (_name, model) => {
    await page.viewport(360, 640);
    showPrint(model);
    document.body.style.margin = '0';
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  it('has one heading of the first level and tables with a repeated head', () => {
    const article = showPrint(printModel(act, act.example, OPTIONS));
    expect(article.querySelectorAll('h1')).toHaveLength(1);
    const tables = [...article.querySelectorAll('table')];
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const { tHead } = table;
      expect(tHead && getComputedStyle(tHead).display).toBe('table-header-group');
      expect([...(tHead?.querySelectorAll('th') ?? [])].every((cell) => cell.scope === 'col')).toBe(
        true,
      );
      expect([...table.rows].map((row) => getComputedStyle(row).breakInside)).not.toContain('auto');
    }
  });

  it('keeps its signatures together and with the text before them', () => {
    const article = showPrint(printModel(act, act.example, OPTIONS));
    for (const block of article.querySelectorAll('.signatures')) {
      const { breakInside, breakBefore } = getComputedStyle(block);
      expect([breakInside, breakBefore]).toEqual(['avoid', 'avoid']);
    }
    expect(getComputedStyle(article.querySelector('.paragraph') ?? article).orphans).toBe('2');
  });

  it('cuts no word of a table', () => {
    const article = showPrint(journalModel(journal, VOLUME, [journal.example], OPTIONS));
    const cut = [...article.querySelectorAll('td, th')].filter(
      (cell) => cell.scrollWidth > cell.clientWidth + 1,
    );
    expect(cut.map((cell) => cell.textContent)).toEqual([]);
  });
});

describe('what a person typed', () => {
  const ATTACK =
    '<img src=x onerror="globalThis.__printed=1"><script>globalThis.__printed=1</script>';

  it('stays words: markup and templates in data do nothing', () => {
    const data = {
      ...act.example,
      conclusion: ATTACK,
      familyName: '{/actNumber}',
      photos: '</style><style>*{display:none}',
    };
    const article = showPrint(printModel(act, data, { ...OPTIONS, organisation: ATTACK }));
    const words = wordsOf(article);
    expect(article.querySelectorAll('img, script, style')).toHaveLength(0);
    expect('__printed' in globalThis).toBe(false);
    expect(words).toContain('<img src=x onerror');
    expect(words).toContain('{/actNumber}');
  });

  it('cannot leave the small print of the page', () => {
    const version = '"; } body { display: none } @page { content: "\\';
    const model = printModel(act, act.example, { ...OPTIONS, version });
    showPrint(model);
    const [sheet] = document.adoptedStyleSheets;
    const rules = [...(sheet?.cssRules ?? [])].map((rule) => rule.cssText);
    expect(getComputedStyle(document.body).display).toBe('block');
    expect(rules.filter((rule) => rule.startsWith('body'))).toEqual([]);
    expect(rules.join('\n')).toContain('@bottom-left');
  });

  it('is laid out even when it is one endless word', () => {
    showPrint(printModel(act, { ...act.example, conclusion: 'Я'.repeat(20_000) }, OPTIONS));
    const article = document.querySelector('article');
    expect(article?.scrollWidth).toBeLessThanOrEqual((article?.clientWidth ?? 0) + 1);
  });
});

describe('the sheet of paper', () => {
  const pageRules = (model: PrintModel): string => {
    showPrint(model);
    const [sheet] = document.adoptedStyleSheets;
    return [...(sheet?.cssRules ?? [])]
      .filter((rule) => rule.constructor.name === 'CSSPageRule')
      .map((rule) => rule.cssText)
      .join('\n');
  };

  it('is A4 with the margins of an office, numbered from the second page', () => {
    const rules = pageRules(printModel(act, act.example, OPTIONS));
    expect(rules).toMatch(/size: a4 portrait|size: a4;/i);
    expect(rules).toContain('margin: 20mm 10mm 20mm 30mm');
    expect(rules).toMatch(/@top-center \{[^}]*counter\(page\)/);
    expect(rules).toMatch(/@page :first \{[^@]*@top-center \{ content: none/);
    expect(rules).toContain('living-conditions-act');
  });

  it('lies on its side for a journal', () => {
    const rules = pageRules(journalModel(journal, VOLUME, [], OPTIONS));
    expect(rules).toMatch(/size: a4 landscape/i);
    expect(rules).toContain('margin: 20mm 10mm 20mm');
  });

  it('carries the mark of a draft on every page', () => {
    expect(pageRules(printModel(act, {}, { edition: '1' }))).toMatch(/@top-right \{[^}]*ПРОЕКТ/);
  });
});
