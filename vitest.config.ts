import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/chromium.mjs';

/** Packages are tested from their sources: no build has to run first. */
const source = {
  resolve: { conditions: ['semya-source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['semya-source', 'node', 'module', 'development|production'] } },
};

const chromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: chromiumLaunchOptions() }),
  instances: [{ browser: 'chromium' as const }],
};

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
        },
      },
      {
        ...source,
        test: {
          name: 'browser',
          include: ['{packages,examples,stories}/**/*.browser.test.ts'],
          browser: chromium,
        },
      },
    ],
  },
});
