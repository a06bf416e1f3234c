import { describe, expect, it } from 'vitest';
import { createCalendar } from '../civil/index.js';
import type { Regulation } from '../contracts/regulation.js';
import {
  documentRegister,
  loadNorms,
  loadRegulation,
  russianCalendarData,
  vocabulary,
} from '../regulations/index.js';
import type { ScenarioTable } from '../scenarios/scenario.js';
import { checkPack, type PackReport } from './check-pack.js';
import { FAULTS, set } from './fixtures/faults.js';

const calendar = createCalendar(russianCalendarData);
const [loaded, norms] = [await loadRegulation('lgov-2024-70'), await loadNorms('lgov-2024-70')];
if (!loaded.ok || !norms.ok) throw new Error('lgov-2024-70 is shipped');
const lgov = loaded.value;

const table: ScenarioTable = {
  title: 'Проект программы',
  clause: ['1.5.2'],
  covers: ['deadline:program-draft'],
  rows: [{ name: 'Пусто', asOf: '2026-06-15', expect: { stage: null } }],
};

function reportOf(change: (draft: Regulation) => unknown, scenario: unknown = table): PackReport {
  const regulation = structuredClone(lgov);
  change(regulation);
  return checkPack(
    {
      regulation,
      norms: norms.ok ? norms.value : undefined,
      scenarios: { 'scenarios/a.json': scenario },
    } as Parameters<typeof checkPack>[0],
    { vocabulary, documents: documentRegister, calendar },
  );
}

describe('the check of a pack', () => {
  it('finds nothing wrong with Lgov', () => {
    expect(reportOf(() => undefined).problems).toEqual([]);
  });

  it.each(FAULTS)('finds %s', (_name, change, code, file, path) => {
    expect(reportOf(change).problems).toContainEqual(expect.objectContaining({ code, file, path }));
  });

  it.each([
    ['an element', { ...table, covers: ['deadline:dinner'] }, 'element-unknown', '/covers/0'],
    [
      'an expected element',
      withRow({ expect: { categories: { large: 'met' } } }),
      'element-unknown',
      '/rows/0/expect/categories/large',
    ],
    [
      'an event',
      withRow({ given: { events: [{ type: 'rain', on: '2026-06-01' }] } }),
      'event-unknown',
      '/rows/0/given/events/0/type',
    ],
    [
      'a fact',
      withRow({ given: { facts: { 'family.fun': true } } }),
      'fact-unknown',
      '/rows/0/given/facts/family.fun',
    ],
    [
      'a fact of a member',
      withRow({ given: { members: [{ id: 'a', height: 3 }] } }),
      'fact-unknown',
      '/rows/0/given/members/0/height',
    ],
    [
      'a dated fact',
      withRow({ given: { statements: [{ fact: 'x', on: '2026-06-01' }] } }),
      'fact-unknown',
      '/rows/0/given/statements/0/fact',
    ],
    [
      'a setting',
      withRow({ given: { settings: { fun: 1 } } }),
      'parameter-unknown',
      '/rows/0/given/settings/fun',
    ],
  ])('finds %s of a scenario that is not there', (_name, scenario, code, path) => {
    const { problems } = reportOf(() => undefined, scenario);
    expect(problems).toEqual([expect.objectContaining({ code, path, file: 'scenarios/a.json' })]);
  });

  it('lists norms that rules could express and no element names', () => {
    const report = reportOf((regulation) => {
      set('limits', [])(regulation);
      set(
        'parameters',
        regulation.parameters.filter(({ clause }) => !clause.includes('1.8')),
      )(regulation);
    });
    expect(report.coverage.normsWithoutElement).toEqual([
      'lgov.1.8.sop-limit',
      'lgov.1.8.tzhs-limit',
      'lgov.1.8.support-limit',
    ]);
  });

  it('lists norms whose elements no scenario covers', () => {
    const { normsWithoutScenario } = reportOf(() => undefined).coverage;
    expect(normsWithoutScenario).toContain('lgov.1.8.sop-limit');
    expect(normsWithoutScenario).not.toContain('lgov.1.5.2.draft-10wd');
    const named = { ...table, norm: ['lgov.1.8.sop-limit'] };
    expect(reportOf(() => undefined, named).coverage.normsWithoutScenario).not.toContain(
      'lgov.1.8.sop-limit',
    );
  });

  it('lists elements that no scenario covers, and only those that decide something', () => {
    const { elementsWithoutScenario } = reportOf(() => undefined).coverage;
    expect(elementsWithoutScenario).toContain('guard:activity/program-approved');
    expect(elementsWithoutScenario).not.toContain('deadline:program-draft');
    expect(elementsWithoutScenario).not.toContain('parameter:draftTerm');
    expect(elementsWithoutScenario).not.toContain('criterion:modern-methods');
  });
});

function withRow(change: Readonly<Record<string, unknown>>): unknown {
  return { ...table, rows: [{ ...table.rows[0], ...change }] };
}
