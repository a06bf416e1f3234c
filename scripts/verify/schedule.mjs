/** @typedef {import('./steps.mjs').Step} Step */

/**
 * @typedef {object} Progress
 * @property {readonly Step[]} waiting in the order in which they are wanted
 * @property {readonly Step[]} running
 * @property {ReadonlySet<string>} passed
 */

/**
 * The step to start next, if one can be: what it stands on has passed, what it follows neither
 * waits nor runs, and no second browser would compete with a running one.
 *
 * @param {Progress} progress
 * @returns {Step | undefined}
 */
export function nextStep({ waiting, running, passed }) {
  const unfinished = new Set([...waiting, ...running].map(({ name }) => name));
  const browserTaken = running.some(({ browser }) => browser === true);
  return waiting.find(
    ({ after = [], follows = [], browser }) =>
      after.every((name) => passed.has(name)) &&
      !follows.some((name) => unfinished.has(name)) &&
      !(browser === true && browserTaken),
  );
}

/**
 * Runs each step once, as many at a time as there are lanes. A step that stands on a failed one is
 * not run.
 *
 * @param {readonly Step[]} steps
 * @param {number} lanes
 * @param {{ run: (step: Step) => Promise<boolean>, skip: (step: Step, because: string) => void }} act
 *   `run` tells whether the step passed; `skip` is called instead of it
 */
export async function runInLanes(steps, lanes, { run, skip }) {
  let waiting = [...steps];
  /** @type {Map<Step, Promise<void>>} */
  const running = new Map();
  /** @type {Set<string>} */
  const passed = new Set();
  /** @type {Set<string>} */
  const failed = new Set();

  /** @param {Step} step */
  async function follow(step) {
    const ok = await run(step);
    (ok ? passed : failed).add(step.name);
    running.delete(step);
  }

  /** @param {Step} step */
  function leaveOut(step) {
    const because = step.after?.find((name) => failed.has(name));
    if (because === undefined) return false;
    skip(step, because);
    failed.add(step.name);
    return true;
  }

  while (waiting.length > 0 || running.size > 0) {
    waiting = waiting.filter((step) => !leaveOut(step));
    const step =
      running.size < lanes
        ? nextStep({ waiting, running: [...running.keys()], passed })
        : undefined;
    if (step !== undefined) {
      waiting = waiting.filter((each) => each !== step);
      running.set(step, follow(step));
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else if (waiting.length > 0) {
      throw new Error(`These steps wait for each other: ${waiting.map((s) => s.name).join(', ')}`);
    }
  }
}
