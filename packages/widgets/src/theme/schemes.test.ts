import { describe, expect, test } from 'vitest';
import { schemeOfPanel, schemes } from './schemes.js';

/** Relative luminance of a colour, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('low-vision schemes', () => {
  test('are five, and each theme of the common panel has its own', () => {
    expect(Object.keys(schemes)).toHaveLength(5);
    expect(new Set(Object.values(schemeOfPanel))).toEqual(new Set(Object.keys(schemes)));
  });

  test.each(Object.entries(schemes))('%s has a contrast of 7:1 or more', (_, { ink, paper }) => {
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(7);
  });
});
