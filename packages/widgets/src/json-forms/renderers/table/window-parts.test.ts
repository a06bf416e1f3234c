import { describe, expect, test } from 'vitest';
import { drawnFor, isNearEnd, windowParts } from './window-parts.js';

describe('a window of rows', () => {
  test('draws some rows more than are in view, and none that there are not', () => {
    expect(drawnFor({ from: 100, to: 120 }, 1_000)).toEqual({ from: 92, to: 128 });
    expect(drawnFor({ from: 0, to: 20 }, 1_000)).toEqual({ from: 0, to: 28 });
    expect(drawnFor({ from: 990, to: 1_000 }, 1_000)).toEqual({ from: 982, to: 1_000 });
  });

  test('is drawn anew only when the view comes near its ends', () => {
    const drawn = { from: 92, to: 128 };
    expect(isNearEnd(drawn, { from: 100, to: 120 }, 1_000)).toBe(false);
    expect(isNearEnd(drawn, { from: 107, to: 127 }, 1_000)).toBe(true);
    expect(isNearEnd(drawn, { from: 93, to: 113 }, 1_000)).toBe(true);
    expect(isNearEnd({ from: 0, to: 20 }, { from: 0, to: 20 }, 20)).toBe(false);
  });

  test('has gaps in place of the rows around it', () => {
    expect(windowParts(100, { from: 10, to: 12 }, [])).toEqual([
      { gap: { from: 0, to: 10 } },
      { row: 10 },
      { row: 11 },
      { gap: { from: 12, to: 100 } },
    ]);
  });

  test('keeps a row outside of it, in its place', () => {
    expect(windowParts(100, { from: 10, to: 11 }, [3, 10, 50, 400])).toEqual([
      { gap: { from: 0, to: 3 } },
      { row: 3 },
      { gap: { from: 4, to: 10 } },
      { row: 10 },
      { gap: { from: 11, to: 50 } },
      { row: 50 },
      { gap: { from: 51, to: 100 } },
    ]);
  });

  test('is all rows where they are few', () => {
    expect(windowParts(2, { from: 0, to: 2 }, [])).toEqual([{ row: 0 }, { row: 1 }]);
    expect(windowParts(0, { from: 0, to: 0 }, [])).toEqual([]);
  });
});
