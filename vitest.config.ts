import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/chromium.mjs';
import { PREBUNDLED } from './scripts/prebundled.mjs';

/** Packages are tested from their sources: no build has to run first. */
const source = {
  resolve: { conditions: ['semya-source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['semya-source', 'node', 'module', 'development|production'] } },
};

/** Milliseconds for a test that shares a small machine with other steps. */
const PATIENCE = 30_000;

/** A new object each time: Vitest writes the name of the project into it. */
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: chromiumLaunchOptions() }),
  instances: [{ browser: 'chromium' as const }],
});

export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: 'node',
          include: ['{packages,examples,scripts,stories,docs}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, '**/*.browser.test.ts'],
          environment: 'node',
          pool: 'threads',
          isolate: false,
          testTimeout: PATIENCE,
        },
      },
      {
        ...source,
        optimizeDeps: { include: PREBUNDLED },
        test: {
          name: 'browser',
          include: ['{packages,examples,stories}/**/*.browser.test.ts'],
          testTimeout: PATIENCE,
          browser: chromium(),
        },
      },
      {
        ...source,
        plugins: [
          storybookTest({
            configDir: fileURLToPath(new URL('.storybook', import.meta.url)),
            // A filled form of each document every time; all its states when they are asked for.
            tags: { exclude: process.env.SEMYA_STORIES === 'all' ? [] : ['matrix'] },
          }),
        ],
        test: { name: 'storybook', testTimeout: PATIENCE, isolate: false, browser: chromium() },
      },
      {
        ...source,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.test.ts'],
          environment: 'node',
          pool: 'threads',
          fileParallelism: false,
          globalSetup: ['e2e/support/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
