import { describe, expect, it } from 'vitest';
import { FORMATS } from './formats.js';

const accepts = (format: string, text: string): boolean | undefined => FORMATS[format]?.(text);

describe('formats', () => {
  it.each([
    ['date', '2024-02-29', true],
    ['date', '2026-02-29', false],
    ['date', '2026-02-31', false],
    ['date', '31.12.2026', false],
    ['date', '2026-1-1', false],
    ['date', '2026-01-01T00:00:00Z', false],
    ['time', '00:00', true],
    ['time', '23:59:59', true],
    ['time', '24:00', false],
    ['time', '9:30', false],
    ['phone', '+7 900 000-00-00', true],
    ['phone', '8(47140)2-00-00', true],
    ['phone', '2-00-00', true],
    ['phone', '112', false],
    ['phone', 'позвонить соседям', false],
    ['phone', '+7 900 000-00-00 доб. 1', false],
    ['postal-code', '305000', true],
    ['postal-code', '30500', false],
  ])('%s: %s is %s', (format, text, expected) => {
    expect(accepts(format, text)).toBe(expected);
  });
});
