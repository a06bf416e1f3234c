import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.js';
import { call } from './fixtures/call.js';
import { createWorkFolder, packageRoot } from './fixtures/work-folder.js';

const work = createWorkFolder();
afterAll(work.remove);

const example = JSON.parse(
  readFileSync(path.join(packageRoot, 'schemas/examples/case-record.json'), 'utf8'),
) as Readonly<Record<string, unknown>>;

const lineOf = (id: string, change: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ ...example, regulation: 'lgov-2024-70', id, ...change });

const batch = (lines: readonly string[], ...args: readonly string[]) =>
  call(
    'batch',
    '--regulation',
    'lgov-2024-70',
    '--as-of',
    '2026-11-22',
    '--workers',
    '0',
    ...args,
    work.write('cases.ndjson', lines.join('\n')),
  );

const answers = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('batch', () => {
  it('answers every line in its order', async () => {
    const { code, out } = await batch([lineOf('a'), lineOf('b'), '', lineOf('c')]);
    expect(code).toBe(0);
    expect(answers(out).map((decision) => decision.case)).toEqual(['a', 'b', 'c']);
    expect(answers(out)[0]).toHaveProperty('obligations');
  });

  it('says of a faulty line which it is and what is wrong, and goes on', async () => {
    const lines = [
      lineOf('a'),
      '{"id":',
      lineOf('c', { events: [{ id: 'x', type: 'rain', on: '2026-02-31' }] }),
      lineOf('d'),
    ];
    const { code, out, err } = await batch(lines);
    expect(code).toBe(1);
    expect(answers(out)).toMatchObject([
      { case: 'a' },
      { line: 2, problems: [{ code: 'json-broken-line' }] },
      { line: 3, case: 'c', problems: [{ code: 'date-impossible', path: '/events/0/on' }] },
      { case: 'd' },
    ]);
    expect(err).toContain('Дел: 2, с ошибками: 2');
  });

  it('gives only how the outcomes came out when asked to be brief', async () => {
    const { out } = await batch([lineOf('a')], '--brief');
    expect(answers(out)[0]).toMatchObject({ case: 'a', outcomes: { stage: 'diagnostic' } });
  });

  it('decides conditions alone as the whole decision does', async () => {
    const lines = [lineOf('a'), lineOf('b', { statements: [] })];
    const [alone, whole] = [await batch(lines, '--conditions'), await batch(lines, '--brief')];
    const shared = Object.keys(answers(alone.out)[0]?.outcomes as object).filter((key) =>
      /^(category|guard|criterion|conclusion):/.test(key),
    );
    expect(shared.length).toBeGreaterThan(3);
    for (const [index, decided] of answers(alone.out).entries()) {
      const outcomes = answers(whole.out)[index]?.outcomes as Record<string, unknown>;
      const known = shared.filter((key) => key in outcomes);
      const pick = (from: unknown) => known.map((key) => (from as Record<string, unknown>)[key]);
      expect(pick(decided.outcomes)).toEqual(pick(outcomes));
    }
  });

  it('adds the outcomes up', async () => {
    const { out } = await batch([lineOf('a'), lineOf('b'), 'x'], '--summary');
    const [fault, summary] = [out.slice(0, out.indexOf('\n')), out.slice(out.indexOf('\n'))];
    expect(JSON.parse(fault)).toMatchObject({ line: 3 });
    expect(JSON.parse(summary)).toMatchObject({
      judged: 2,
      faulty: 1,
      outcomes: { stage: { diagnostic: 2 } },
    });
  });

  it('comes out the same on worker threads, from what is piped in', async () => {
    const lines = Array.from({ length: 250 }, (_, index) => lineOf(`k${index}`));
    const alone = await batch(lines, '--brief');
    let out = '';
    const args = ['batch', '--regulation', 'lgov-2024-70', '--as-of', '2026-11-22', '--brief'];
    const code = await run([...args, '--workers', '2'], {
      out: (text) => (out += text),
      err: () => undefined,
      input: (async function* () {
        for (const line of lines) yield await Promise.resolve(Buffer.from(`${line}\n`));
      })(),
    });
    expect(code).toBe(0);
    expect(out).toBe(alone.out);
  });

  it.each([
    ['no regulation', ['batch'], /--regulation\n.*--as-of/],
    [
      'no such file',
      ['batch', '--regulation', 'lgov-2024-70', '--as-of', '2026-11-22', 'absent.ndjson'],
      /Нет файла absent\.ndjson/,
    ],
    [
      'an unknown regulation',
      ['batch', '--regulation', 'atlantis', '--as-of', '2026-11-22', '-'],
      /Нет регламента «atlantis»/,
    ],
  ])('refuses %s before it reads a line', async (_name, args, message) => {
    const { code, out, err } = await call(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});
