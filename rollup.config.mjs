import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutAjv } from './scripts/bundle/aliases.mjs';
import { packageConfigs, portalConfigs } from './scripts/bundle/configs.mjs';

const root = dirname(fileURLToPath(import.meta.url));

/** In the order in which they are needed: the portal loads what the packages' builds wrote. */
export default [
  ...packageConfigs(join(root, 'packages/rules'), { extra: ['cli/main'] }),
  ...packageConfigs(join(root, 'packages/forms')),
  ...packageConfigs(join(root, 'packages/widgets')),
  ...portalConfigs(join(root, 'examples/portal')),
  ...portalConfigs(join(root, 'examples/react'), { aliases: withoutAjv }),
];
