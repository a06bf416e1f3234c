import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { MutationReport } from '../mutate/known-mutants.js';
import { call } from './fixtures/call.js';
import { TINY, writePack } from './fixtures/tiny-pack.js';
import { createWorkFolder } from './fixtures/work-folder.js';

const work = createWorkFolder();
afterAll(work.remove);

let written = 0;
function pack(changed: Readonly<Record<string, unknown>> = {}): string {
  written += 1;
  return writePack(path.join(work.folder, `pack-${written}`), { ...TINY, ...changed });
}

async function reportOf(...args: readonly string[]): Promise<MutationReport & { code: number }> {
  const { code, out } = await call('mutate', '--json', '--workers', '0', ...args);
  const [report] = JSON.parse(out) as readonly MutationReport[];
  if (report === undefined) throw new Error('one regulation was asked for');
  return { ...report, code };
}

const UNNOTICED = [
  'categories/large/conditions/operator: greaterThanInclusive → greaterThan',
  'categories/large/conditions/operator: greaterThanInclusive → lessThan',
  'categories/large/conditions/value: 3 → 4',
  'categories/large/conditions/value: 3 → 2',
];

describe('mutate', () => {
  it('names every change that no row notices, and fails', async () => {
    const { code, survivors, mutants, tried, noticed } = await reportOf(pack());
    expect(code).toBe(1);
    expect(survivors.map(({ mutant }) => mutant).sort()).toEqual([...UNNOTICED].sort());
    expect([tried, noticed]).toEqual([mutants, mutants - survivors.length]);
  });

  it('passes over what is explained, and reports explanations that are no longer true', async () => {
    const folder = pack({
      'mutants.json': {
        mutants: [
          ...UNNOTICED.map((mutant) => ({ mutant, reason: 'проверяется в другом месте' })),
          { mutant: 'deadlines/answer/term/amount: 3 → 4', reason: 'замечает пример' },
          { mutant: 'deadlines/gone/term/amount: 3 → 4', reason: 'такого срока нет' },
        ],
      },
    });
    const { code, survivors, explained, stale } = await reportOf(folder);
    expect([code, survivors, explained.length]).toEqual([1, [], 4]);
    expect(stale.map(({ mutant }) => mutant)).toEqual([
      'deadlines/answer/term/amount: 3 → 4',
      'deadlines/gone/term/amount: 3 → 4',
    ]);
  });

  it('tries a part by its name', async () => {
    const { tried, survivors } = await reportOf(pack(), '--only', 'deadlines/answer/term');
    expect([tried, survivors]).toEqual([5, []]);
  });

  it('tries a sample that its seed decides', async () => {
    const folder = pack();
    const sample = async (seed: string) => {
      const { survivors, tried } = await reportOf(folder, '--sample', '4', '--seed', seed);
      expect(tried).toBe(4);
      return survivors;
    };
    expect(await sample('7')).toEqual(await sample('7'));
  });

  it('comes out the same on worker threads', async () => {
    const folder = pack();
    const { out } = await call('mutate', '--json', '--workers', '2', folder);
    const { code, ...alone } = await reportOf(folder);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([alone]);
  });

  it('tells a person what is missing', async () => {
    const { out } = await call('mutate', '--workers', '0', pack());
    expect(out).toContain('число: categories/large/conditions/value: 3 → 4');
  });

  it('asks for scenarios that come out before it changes anything', async () => {
    const table = TINY['scenarios/answer.json'] as { readonly rows: readonly object[] };
    const wrong = { ...table, rows: [{ ...table.rows[0], asOf: '2026-06-30' }] };
    const { code, out } = await call('mutate', pack({ 'scenarios/answer.json': wrong }));
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('сначала должны сойтись сами примеры'),
    ]);
  });

  it.each(['--sample', '--seed', '--workers'])('refuses %s that is no number', async (key) => {
    const { code, err } = await call('mutate', key, 'много');
    expect([code, err]).toEqual([2, expect.stringContaining(`${key} много`)]);
  });
});
