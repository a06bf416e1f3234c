import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRowHeights } from './row-heights.js';

describe('heights of rows', () => {
  test('are the estimate until a row is measured', () => {
    const heights = createRowHeights(100_000, 40);
    expect(heights.top(100_000)).toBe(4_000_000);
    expect(heights.rowAt(2_000_000)).toBe(50_000);
    expect(heights.measure(10, 90)).toBe(50);
    expect(heights.measure(10, 60)).toBe(-30);
    expect(heights.top(10)).toBe(400);
    expect(heights.top(11)).toBe(460);
    expect(heights.top(100_000)).toBe(4_000_020);
  });

  test('end with the last row, however far down one looks', () => {
    expect(createRowHeights(3, 40).rowAt(1_000)).toBe(2);
    expect(createRowHeights(3, 40).rowAt(-10)).toBe(0);
    expect(createRowHeights(0, 40).rowAt(0)).toBe(0);
  });

  test('agree with adding them up one by one', () => {
    const measures = fc.array(fc.tuple(fc.nat(49), fc.integer({ min: 1, max: 200 })));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), measures, (count, changes) => {
        const heights = createRowHeights(count, 30);
        const plain = Array.from({ length: count }, () => 30);
        for (const [index, height] of changes) {
          if (index >= count) continue;
          heights.measure(index, height);
          plain[index] = height;
        }
        let top = 0;
        plain.forEach((height, index) => {
          expect(heights.top(index)).toBe(top);
          expect(heights.rowAt(top)).toBe(index);
          expect(heights.rowAt(top + height - 1)).toBe(index);
          top += height;
        });
        expect(heights.top(count)).toBe(top);
      }),
    );
  });
});
