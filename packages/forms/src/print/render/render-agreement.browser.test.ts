import axe from 'axe-core';
import { page } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import type { PrintBlock } from '../../contracts/print-layout.js';
import { printModel } from '../model/print-model.js';
import { showPrint } from '../testing/show-print.js';
import { visitSheet } from '../testing/visit-sheet.js';

const AGREEMENT: readonly PrintBlock[] = [
  { kind: 'title', text: 'СОГЛАШЕНИЕ' },
  { kind: 'heading', text: 'Предмет', numbered: true },
  { kind: 'paragraph', text: 'Учреждение помогает семье.', numbered: true },
  {
    kind: 'parties',
    parties: [
      { title: 'Учреждение', lines: ['{$organisation}', '____________ / ____________'] },
      { title: 'Семья', lines: ['{/signedBy/name|name}'] },
    ],
  },
];

const shown = (): HTMLElement => {
  const data = { signedBy: { name: { lastName: 'Вымышленная', firstName: 'Мария' } } };
  const options = { edition: '1', status: 'final', organisation: 'Центр «Пример»' } as const;
  return showPrint(printModel(visitSheet(AGREEMENT), data, options));
};

const boxes = (article: HTMLElement): readonly DOMRect[] =>
  [...article.querySelectorAll('.party')].map((party) => party.getBoundingClientRect());

afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

describe('an agreement', () => {
  it('has its parties side by side, and one under the other on a phone', async () => {
    await page.viewport(1280, 800);
    const [left, right] = boxes(shown());
    expect(right?.top).toBe(left?.top);
    expect(right?.left).toBeGreaterThan(left?.right ?? Infinity);
    await page.viewport(360, 640);
    const [upper, lower] = boxes(shown());
    expect(lower?.top).toBeGreaterThanOrEqual(upper?.bottom ?? Infinity);
  });

  it('numbers its clauses under their sections', () => {
    const article = shown();
    expect(article.querySelector('h2')?.textContent).toBe('1.\u00a0Предмет');
    expect(article.querySelector('.paragraph')?.textContent).toBe(
      '1.1.\u00a0Учреждение помогает семье.',
    );
  });

  it('is accessible', async () => {
    const { violations } = await axe.run(shown(), { resultTypes: ['violations'] });
    expect(
      violations.map(({ id }) => id).filter((id) => !['region', 'landmark-one-main'].includes(id)),
    ).toEqual([]);
  });
});
