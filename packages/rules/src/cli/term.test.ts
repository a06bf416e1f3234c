import { describe, expect, it } from 'vitest';
import { call } from './fixtures/call.js';

const term = (from: string, add: string, unit: string, ...rest: readonly string[]) =>
  call('term', '--from', from, '--add', add, '--unit', unit, ...rest);

describe('term', () => {
  it('counts working days around the holidays of May', async () => {
    const { code, out } = await term('2026-04-24', '10', 'working-day');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'Срок 10\u00a0рабочих дней от 24.04.2026',
      'Первый день: 27.04.2026, понедельник',
      'Последний день: 12.05.2026, вторник',
      'Считаются: 27.04.2026–30.04.2026 (дни 1–4), 04.05.2026–08.05.2026 (дни 5–9), 12.05.2026 (день 10)',
      'Не считаются: 25.04–26.04, 01.05 (Праздник Весны и Труда), 02.05–03.05, 09.05 (День Победы), 10.05–11.05',
      '',
    ]);
  });

  it('moves a last day that is not working, unless told otherwise', async () => {
    const moved = await term('2026-04-29', '10', 'calendar-day');
    expect(moved.out).toContain('Последний день: 12.05.2026');
    expect(moved.out).toContain('Перенос: 09.05.2026');
    const left = await term('2026-04-29', '10', 'calendar-day', '--no-shift');
    expect(left.out).toContain('Последний день: 09.05.2026, суббота');
    expect(left.out).toContain('Без переноса');
  });

  it('says when the calendar of a year is not decided yet', async () => {
    const { out } = await term('2039-12-01', '1', 'month');
    expect(out).toContain('Предварительно');
  });

  it('tells a program the same', async () => {
    const { out } = await term('2026-01-31', '1', 'month', '--json');
    expect(JSON.parse(out)).toMatchObject({
      first: '2026-02-01',
      unshifted: '2026-02-28',
      last: '2026-03-02',
      shifted: true,
      provisional: false,
      days: [{ from: '2026-02-01', to: '2026-02-28', first: 1, last: 28 }],
    });
  });

  it.each([
    ['a date that is not there', ['2026-02-30', '1', 'month'], /--from.*Такого дня нет/],
    ['no amount', ['2026-02-01', 'десять', 'month'], /--add десять/],
    ['a term of nothing', ['2026-02-01', '0', 'month'], /--add/],
    ['an unknown unit', ['2026-02-01', '1', 'fortnight'], /--unit fortnight.*working-day/],
    ['too much', ['2026-02-01', '1', 'month', 'ещё'], /Лишнее: ещё/],
  ] as const)('refuses %s', async (_name, [from, add, unit, ...rest], message) => {
    const { code, err } = await term(from, add, unit, ...rest);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });

  it('asks for what is not given', async () => {
    const { code, err } = await call('term');
    expect(code).toBe(2);
    expect(err).toMatch(/--from\n.*--add\n.*--unit/);
  });
});
