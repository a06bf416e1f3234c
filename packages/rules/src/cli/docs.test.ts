import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Doc } from './docs/doc-model.js';
import { htmlOf } from './docs/html.js';
import { markdownOf } from './docs/markdown.js';
import { call } from './fixtures/call.js';
import { TINY, writePack } from './fixtures/tiny-pack.js';
import { createWorkFolder } from './fixtures/work-folder.js';
import { comparisonTexts } from './locale/ru-docs.js';
import { OPERATORS } from '../conditions/index.js';
import { shippedIds } from './packs/find-packs.js';

const work = createWorkFolder();
afterAll(work.remove);
const pack = writePack(path.join(work.folder, 'pack'), TINY);

describe('docs', () => {
  it('retells terms and conditions in Russian, with clauses and where they are from', async () => {
    const { code, out } = await call('docs', pack);
    expect(code).toBe(0);
    expect(out).toContain('# Выдуманный порядок\n');
    expect(out).toContain(
      '| Много детей | Число несовершеннолетних детей: не меньше 3\u00a0человека | 1 | норма |',
    );
    expect(out).toMatch(
      /\| Проект программы внесён \| .+ \| 3\u00a0календарных дня, без переноса с нерабочего дня \| .+ \| Куратор случая \| 1 \| норма \|/,
    );
  });

  it.each(shippedIds())('shows no id of %s where a title belongs', async (id) => {
    const { out } = await call('docs', '--json', id);
    const [doc] = JSON.parse(out) as readonly Doc[];
    const cells = (doc?.tables ?? []).flatMap(({ rows }) => rows.flat().flat());
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter((cell) => /^[a-z]+([-.:/][A-Za-z]+)+$/.test(cell))).toEqual([]);
  });

  it('writes a file for each regulation', async () => {
    const out = path.join(work.folder, 'tables');
    const { code, err } = await call('docs', '--format', 'html', '--out', out, pack);
    expect([code, readdirSync(out)]).toEqual([0, ['tiny.html']]);
    expect(err).toContain('tiny.html');
    expect(readFileSync(path.join(out, 'tiny.html'), 'utf8')).toContain('<html lang="ru">');
  });

  it('refuses another format', async () => {
    const { code, err } = await call('docs', '--format', 'pdf', pack);
    expect([code, err]).toEqual([2, expect.stringContaining('--format pdf')]);
  });

  it('knows every operator', () => {
    expect([...OPERATORS.keys()].filter((id) => comparisonTexts[id] === undefined)).toEqual([]);
  });
});

describe('what would be markup is shown as it is', () => {
  const doc: Doc = {
    title: 'A < B',
    lines: ['*'],
    tables: [{ title: 'T', columns: ['a|b'], rows: [[['<script>', 'x|y']], ['"&"']] }],
  };

  it('in Markdown', () => {
    expect(markdownOf(doc)).toBe(
      '# A \\< B\n\n- \\*\n\n## T\n\n| a\\|b |\n| --- |\n| \\<script\\><br>x\\|y |\n| "&" |\n',
    );
  });

  it('in HTML', () => {
    const html = htmlOf(doc);
    expect(html).toContain('<h1>A &lt; B</h1>');
    expect(html).toContain('<td><ul><li>&lt;script&gt;</li><li>x|y</li></ul></td>');
    expect(html).toContain('<td>&quot;&amp;&quot;</td>');
    expect(html).not.toContain('<script>');
  });
});
