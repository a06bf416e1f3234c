import { createHash } from 'node:crypto';
import { median } from '../../forms/report/statistics.mjs';
import { edited, workOf } from '../work/tasks.mjs';

/** One contestant, one task, in a process of its own: nobody warms another's caches. */
const { id, task, files, seconds } = JSON.parse(process.argv[2] ?? '{}');
const { create } = await import(`../contestants/${id}.mjs`);

/** Milliseconds of the processor: what else the machine does is not counted. */
function worked() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds in which code gets warm. */
const WARMING = 1000;

/** The edit whose outcomes are compared with the others'; a slow engine makes no further one. */
const COMPARED = 0;

async function edit() {
  const { families } = workOf('edit');
  /** @type {number[]} */
  const times = [];
  let digest = '';
  // The first edit meets cold code, as that of an analyst does; the median is of the later ones.
  while (times.length <= COMPARED || (times.length < 15 && sum(times) < seconds * 1000)) {
    const pack = edited(times.length);
    const start = worked();
    const engine = await create(pack, files);
    const outcomes = [];
    for (const family of families) {
      const decided = engine.decide(family);
      outcomes.push(decided instanceof Promise ? await decided : decided);
    }
    times.push(worked() - start);
    if (times.length === COMPARED + 1) digest = digestOf(outcomes.map(engine.firedOf));
  }
  return { digest, first: times[0], median: median(times.slice(1)) };
}

const sum = (/** @type {readonly number[]} */ numbers) =>
  numbers.reduce((all, one) => all + one, 0);

/** @param {readonly unknown[]} outcomes */
const digestOf = (outcomes) => createHash('sha1').update(JSON.stringify(outcomes)).digest('hex');

async function measure() {
  const { pack, families } = workOf(task);
  const started = worked();
  const engine = await create(pack, files);
  const loading = worked() - started;
  const run = task === 'explain' ? engine.explain : engine.decide;
  const judge = task === 'explain' ? engine.leavesOf : engine.firedOf;
  const outcomes = [];
  for (const family of families) outcomes.push(judge(await run(family)));
  const digest = digestOf(outcomes);
  const isAsync = run(families[0]) instanceof Promise;
  const pass = async () => {
    if (isAsync) for (const family of families) await run(family);
    else for (const family of families) run(family);
  };
  const warm = worked() + WARMING;
  while (worked() < warm) await pass();
  let passes = 0;
  const start = worked();
  while (worked() - start < seconds * 1000) {
    await pass();
    passes += 1;
  }
  return { digest, loading, perSecond: (passes * families.length * 1000) / (worked() - start) };
}

const outcome = task === 'edit' ? await edit() : await measure();
process.stdout.write(JSON.stringify(outcome));
