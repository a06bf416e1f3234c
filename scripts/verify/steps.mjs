/**
 * @typedef {object} Step
 * @property {string} name as `npm test -- --only` takes it
 * @property {string} title
 * @property {string} script in package.json
 * @property {boolean} [vitest] counted by its tests, not as one check
 * @property {boolean} [browser] needs Chromium; one such step at a time
 * @property {readonly string[]} [after] steps that must have passed
 * @property {readonly string[]} [follows] steps that must have ended if they run at all
 */

/**
 * Everything `npm test` checks; those come first that others wait for.
 *
 * @type {readonly Step[]}
 */
export const STEPS = [
  { name: 'generate', title: 'generated sources', script: 'generate' },
  { name: 'types', title: 'types', script: 'types', after: ['generate'] },
  { name: 'format', title: 'format', script: 'format:check' },
  {
    name: 'components',
    title: 'component tests',
    script: 'test:components',
    after: ['generate'],
    vitest: true,
    browser: true,
  },
  {
    name: 'build',
    title: 'build',
    script: 'build:ensure',
    after: ['generate'],
    // Both write what the compiler remembers.
    follows: ['types'],
  },
  {
    name: 'e2e',
    title: 'end-to-end tests',
    script: 'test:e2e',
    after: ['build'],
    vitest: true,
    browser: true,
  },
  {
    name: 'stories',
    title: 'story tests with axe',
    script: 'test:stories',
    after: ['generate'],
    // The build empties the folder in which the stories look for the manifest.
    follows: ['build'],
    vitest: true,
    browser: true,
  },
  { name: 'lint', title: 'lint', script: 'lint', after: ['generate'] },
  { name: 'unit', title: 'unit tests', script: 'test:unit', after: ['generate'], vitest: true },
  {
    name: 'storybook',
    title: 'static Storybook',
    script: 'build:storybook',
    after: ['generate'],
    // They share a cache.
    follows: ['build', 'stories'],
  },
  {
    name: 'smoke',
    title: 'every built story',
    script: 'check:storybook',
    after: ['storybook'],
    browser: true,
  },
  { name: 'packages', title: 'package checks', script: 'check:packages', after: ['build'] },
  { name: 'unused', title: 'unused code', script: 'check:unused', after: ['generate'] },
];

/**
 * The steps to run: all, or those named with what they stand on.
 *
 * @param {readonly string[] | undefined} names
 * @param {readonly Step[]} [steps]
 * @returns {Step[]} in the order of `steps`
 * @throws {Error} for a name that no step has
 */
export function selectSteps(names, steps = STEPS) {
  if (names === undefined) return [...steps];
  /** @type {Set<string>} */
  const chosen = new Set();
  const add = (/** @type {string} */ name) => {
    const step = steps.find((each) => each.name === name);
    if (step === undefined) {
      const known = steps.map((each) => each.name).join(', ');
      throw new Error(`There is no step "${name}". There are: ${known}`);
    }
    chosen.add(name);
    step.after?.forEach(add);
  };
  names.forEach(add);
  return steps.filter((step) => chosen.has(step.name));
}

/**
 * @param {readonly string[]} args of the command line
 * @returns {string[] | undefined} the names after `--only`, undefined without it
 */
export function readOnly(args) {
  const at = args.findIndex((arg) => arg === '--only' || arg.startsWith('--only='));
  if (at === -1) return undefined;
  const text = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  return text.split(',').filter((name) => name !== '');
}
