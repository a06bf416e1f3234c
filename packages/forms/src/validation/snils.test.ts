import { describe, expect, it } from 'vitest';
import { isSnils } from './snils.js';

describe('СНИЛС', () => {
  it.each(['112-233-445 95', '11223344595', '112-233-44595', '000-000-001 00', '001-001-998 77'])(
    'accepts %s',
    (text) => {
      expect(isSnils(text)).toBe(true);
    },
  );

  it.each([
    ['a wrong check number', '112-233-445 96'],
    ['a slip in the number', '112-233-446 95'],
    ['ten digits', '1122334459'],
    ['letters', '112-233-445 9О'],
    ['nothing', ''],
    ['the first number with a check digit, wrong', '001-001-999 00'],
  ])('refuses %s', (_what, text) => {
    expect(isSnils(text)).toBe(false);
  });

  it('takes a remainder of 100 for 0', () => {
    // 9·1+… = 100: digits 0 8 7 6 5 4 3 2 1 give 0·9+8·8+7·7+6·6+5·5+4·4+3·3+2·2+1·1 = 204 = 2 · 101 + 2
    expect(isSnils('087-654-321 02')).toBe(true);
    // 9·9 + 1·8 + 1·7 + 4·1 = 100
    expect(isSnils('911-000-004 00')).toBe(true);
    expect(isSnils('911-000-004 10')).toBe(false);
  });
});
