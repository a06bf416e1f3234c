import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { PREBUNDLED } from '../scripts/prebundled.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (base) =>
    mergeConfig(base, {
      resolve: { conditions: ['semya-source', 'module', 'browser', 'development|production'] },
      optimizeDeps: { include: PREBUNDLED },
      build: { chunkSizeWarningLimit: 4000 },
    }),
};

export default config;
