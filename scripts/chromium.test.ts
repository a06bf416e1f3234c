import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findSystemChromium } from './chromium.mjs';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'semya-'));
  await writeFile(join(folder, 'chromium'), '#!/bin/sh\n');
  await chmod(join(folder, 'chromium'), 0o755);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('the Chromium for tests', () => {
  test('is the one named by the environment', () => {
    expect(findSystemChromium({ CHROMIUM_PATH: '/a', SEMYA_CHROMIUM: '/b', PATH: folder })).toBe(
      '/a',
    );
    expect(findSystemChromium({ SEMYA_CHROMIUM: '/b', PATH: folder })).toBe('/b');
  });

  test('is the first on the PATH when none is named', () => {
    const found = findSystemChromium({ CHROMIUM_PATH: '', PATH: `/no/such/folder:${folder}` });
    expect(found).toBe(join(folder, 'chromium'));
  });

  test('is no file that cannot be run', async () => {
    await chmod(join(folder, 'chromium'), 0o644);
    expect(findSystemChromium({ PATH: folder })).not.toBe(join(folder, 'chromium'));
  });
});
