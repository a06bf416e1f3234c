import { expect, test, vi } from 'vitest';
import { refuseOldNode } from './node-version.mjs';

test.each([
  ['18.20.8', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['20.20.2', false],
  ['22.0.0', false],
  ['24.1.0', false],
])('Node %s is too old: %s', (version, old) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(refuseOldNode(version)).toBe(old);
  expect(said).toHaveBeenCalledTimes(old ? 1 : 0);
  said.mockRestore();
});
