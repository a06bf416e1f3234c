import { describe, expect, it } from 'vitest';
import type { PrintBlock } from '../../contracts/print-layout.js';
import { describePrintProblem } from '../locale/describe-print-problem.js';
import { visitSheet, visitSheetLayout, visitSheetSchema } from '../testing/visit-sheet.js';
import { checkPrintLayout } from './check-print-layout.js';

const { visibility } = visitSheet([]).definition;

const problemsOf = (...blocks: readonly PrintBlock[]) =>
  checkPrintLayout(visitSheetLayout(blocks), visitSheetSchema, { visibility }).filter(
    ({ code }) => code !== 'print-field-missing',
  );

const paragraph = (text: string): PrintBlock => ({ kind: 'paragraph', text });
const children = (text: string): PrintBlock => ({
  kind: 'table',
  of: '/children',
  columns: [{ title: 'Графа', text }],
  empty: 'нет',
});

const BROKEN: readonly (readonly [string, PrintBlock, string])[] = [
  ['print-template-syntax', paragraph('Лист {/number'), '/blocks/0/text'],
  ['print-fragment-without-place', paragraph('Лист [без мест]'), '/blocks/0/text'],
  ['print-unknown-name', paragraph('{$weather}'), '/blocks/0/text'],
  ['print-unknown-field', paragraph('{/nothing}'), '/blocks/0/text'],
  ['print-unknown-field', children('{./nothing}'), '/blocks/0/columns/0/text'],
  ['print-unknown-format', paragraph('{/number|roman}'), '/blocks/0/text'],
  ['print-format-mismatch', paragraph('{/number|date}'), '/blocks/0/text'],
  ['print-row-outside-list', paragraph('{./child}'), '/blocks/0/text'],
  ['print-list-as-value', paragraph('{/children}'), '/blocks/0/text'],
  ['print-not-a-list', { kind: 'table', of: '/number', columns: [], empty: '' }, '/blocks/0/of'],
  [
    'print-not-a-signature',
    { kind: 'signatures', rows: [{ position: '', field: '/number' }] },
    '/blocks/0/rows/0/field',
  ],
  [
    'print-unknown-field',
    { kind: 'note', text: 'А', when: { fact: '/nothing', operator: 'equal', value: 1 } },
    '/blocks/0/when',
  ],
  ['print-conditional-place', paragraph('{/number}: {/area} м²'), '/blocks/0/text'],
  ['print-conditional-place', paragraph('{/area} м², {/number}'), '/blocks/0/text'],
];

describe('a layout that does not fit its document', () => {
  it.each(BROKEN)('%s', (code, block, path) => {
    expect(problemsOf(block)).toMatchObject([{ code, path }]);
  });

  it('has a Russian sentence for each of its faults', () => {
    for (const [, block] of BROKEN) {
      for (const problem of problemsOf(block)) {
        expect(describePrintProblem(problem)).toMatch(/^[А-ЯЁ«].*[^{}]$/);
      }
    }
  });

  it('has no condition that does not compile', () => {
    const [problem] = problemsOf({
      kind: 'note',
      text: 'А',
      when: { fact: '/number', operator: 'resembles', value: 1 },
    });
    expect(problem?.path).toMatch(/^\/blocks\/0\/when/);
  });

  it('has no two blocks of one name', () => {
    expect(
      problemsOf({ kind: 'page-break', id: 'a' }, { kind: 'page-break', id: 'a' }),
    ).toMatchObject([{ code: 'print-duplicate-block-id', path: '/blocks/1/id' }]);
  });
});

describe('a sound layout', () => {
  it.each([
    paragraph('{/number}[: {/area} м²]'),
    paragraph('{/area|number} м²'),
    children('{./child|name}, {./class}'),
    { kind: 'signatures', of: '/children', rows: [{ position: '', field: './child' }] },
  ] as PrintBlock[])('%j', (block) => {
    expect(problemsOf(block)).toEqual([]);
  });
});

describe('a field that a person fills in', () => {
  const missing = (...blocks: readonly PrintBlock[]) =>
    checkPrintLayout(visitSheetLayout(blocks), visitSheetSchema)
      .filter(({ code }) => code === 'print-field-missing')
      .map(({ params }) => params.field);

  it('comes to paper, a person as one, a table by its columns, hidden keys never', () => {
    expect(missing()).toEqual([
      '/number',
      '/visitedOn',
      '/visitedAt',
      '/admitted',
      '/area',
      '/income',
      '/registers',
      '/violence',
      '/warm',
      '/denial',
      '/conclusion',
      '/children/*/child',
      '/children/*/bornOn',
      '/children/*/school',
      '/children/*/class',
      '/signedBy',
    ]);
    expect(missing(children('{./child|name}{./bornOn}{./school}{./class}'))).not.toContain(
      '/children/*/child',
    );
    expect(
      missing({ kind: 'signatures', rows: [{ position: '', field: '/signedBy' }] }),
    ).not.toContain('/signedBy');
  });

  it('is not printed by a block for handwriting', () => {
    expect(missing({ kind: 'paragraph', text: '{/number}', only: 'blank' })).toContain('/number');
  });
});
