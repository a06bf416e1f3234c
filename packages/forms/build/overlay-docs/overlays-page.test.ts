import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { OverlayPatch } from '../../src/contracts/document.js';
import { readDocument } from '../read-document.js';
import { readOverlays } from '../read-overlays.js';
import { describePatch } from './describe-patch.js';
import { overlaysPage } from './overlays-page.js';
import { PAGE } from './page-file.js';

const { schema } = await readDocument('living-conditions-act');

describe('the page of regional differences', () => {
  it('is up to date: npm run overlays -w @semya/forms', async () => {
    expect(await readFile(PAGE, 'utf8')).toBe(await overlaysPage());
  });

  it('names every region with variants, in Russian', async () => {
    const page = await overlaysPage();
    const regions = new Set((await readOverlays()).map(({ regulation }) => regulation));
    expect(regions.size).toBe(5);
    for (const region of regions) expect(page).toContain(`(\`${region}\`)`);
  });
});

describe('a difference in words', () => {
  const check = { id: 'x', field: '/x', message: 'Срок велик.', severity: 'error' } as const;

  it.each<[OverlayPatch, string]>([
    [{ op: 'set-title', value: 'Лист' }, 'называется «Лист»'],
    [
      { op: 'set-field-title', field: '/totalArea', value: 'Метраж' },
      '«Общая площадь» называется «Метраж»',
    ],
    [{ op: 'drop-field', field: '/totalArea' }, 'нет поля «Общая площадь»'],
    [
      { op: 'add-field', field: '/x', schema: { title: 'Икс' }, after: '/y', required: true },
      'есть поле «Икс», обязательное',
    ],
    [{ op: 'set-approver', value: ['consilium'] }, 'утверждает: консилиум'],
    [{ op: 'set-approver', value: [] }, 'утверждает: никто не назван'],
    [
      { op: 'set-signatories', value: [{ role: 'x', field: '/x', title: 'Куратор' }] },
      'подписывают: Куратор',
    ],
    [
      { op: 'add-check', check: { ...check, strength: 'final', conditions: { all: [] } } },
      'проверка: Срок велик.',
    ],
    [{ op: 'set-print-text', block: 'title', value: 'АКТ' }, 'в печати: «АКТ»'],
    [{ op: 'add-print-line', block: 'x', label: 'Метраж', text: '{/x}' }, 'в печати: Метраж'],
  ])('%j', (patch, text) => {
    expect(describePatch(patch, schema)).toBe(text);
  });

  it('names an option by its title', () => {
    const options = { op: 'set-options', field: '/visitType', options: ['final'] } as const;
    expect(describePatch(options, schema)).toMatch(/^«[^»]+»: только [а-яё]/u);
  });
});
