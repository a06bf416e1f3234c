import { describe, expect, test } from 'vitest';
import { waysTo } from './reveal.js';

const control = (name: string, options: object = {}) => ({
  type: 'Control',
  scope: `#/properties/${name}`,
  options,
});

const inner = {
  type: 'Categorization',
  elements: [
    { type: 'Category', elements: [control('area')] },
    { type: 'Category', elements: [control('rooms')] },
  ],
};
const children = control('children', { detail: inner });
const uischema = {
  type: 'Categorization',
  elements: [
    { type: 'Category', elements: [control('name')] },
    { type: 'Category', elements: [{ type: 'Group', elements: [children] }, null] },
  ],
};

const ways = (target: string) =>
  waysTo(uischema, '', target)?.map(({ element, path, index }) => [element, path, index]);

describe('on the way to a field are opened', () => {
  test('the tab that holds it', () => {
    expect(ways('name')).toEqual([[uischema, '', 0]]);
  });

  test('the tab, the row of a list and the tab inside the row', () => {
    expect(ways('children.3.rooms')).toEqual([
      [uischema, '', 1],
      [children, 'children', 3],
      [inner, 'children.3', 1],
    ]);
  });

  test('nothing for a field that no control shows, nor for a namesake', () => {
    expect(ways('nowhere')).toBeUndefined();
    expect(ways('namesake')).toBeUndefined();
  });
});
