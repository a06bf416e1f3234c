/**
 * Runs inside the page of a contestant and takes the times. What a person would wait for is timed:
 * from the start of the script to the painted form, and from a key to the frame that shows it.
 */

/**
 * @typedef {object} MountedForm what a contestant gives back when it has been put on the page
 * @property {(path: string) => HTMLElement | null | undefined} find the input of a data path
 * @property {(path: string) => unknown} value what the contestant's own data hold at the path
 */

const { pathname, searchParams } = new URL(location.href);
const taskId = searchParams.get('task') ?? 'form';
const entry = `${pathname}page.js`;

/** @type {MountedForm | undefined} */
let form;
/** @type {number[]} */
const frames = [];
/** @type {(() => void)[]} */
let waiting = [];
let keyAt = 0;

/** Resolves when the frame in which this is called, or the next one, is on the screen. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now());
      };
      port2.postMessage(undefined);
    });
  });

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** @param {string} url fills the cache of the browser: the network is not what is measured */
const warm = async (url) => (await fetch(url)).arrayBuffer();

async function prepare() {
  const [work, scripts] = await Promise.all(
    [`${pathname}work/${taskId}.json`, `${pathname}scripts.json`].map(async (url) =>
      (await fetch(url)).json(),
    ),
  );
  await Promise.all(scripts.map((/** @type {string} */ file) => warm(pathname + file)));
  await document.fonts.ready;
  return work;
}

const prepared = prepare();

/**
 * @param {readonly string[]} paths of inputs that tell that the form is complete
 * @param {Record<string, unknown>} [data] instead of the task's own
 * @returns {Promise<number>} ms from the start of the script to the painted form
 */
async function start(paths, data) {
  const work = await prepared;
  const host = document.getElementById('host');
  await new Promise((resolve) => requestIdleCallback(resolve));
  await nextFrame();
  const from = performance.now();
  const { mount } = await import(entry);
  form = await mount(host, { ...work, data: data ?? work.data });
  while (!paths.every((path) => form?.find(path))) await nextFrame();
  return (await painted()) - from;
}

// The keydown carries the time at which the browser got the key.
addEventListener('keydown', (event) => (keyAt = event.timeStamp), { capture: true });
addEventListener(
  'input',
  ({ isTrusted }) => {
    // Some libraries send events of their own; the key's is the browser's.
    if (!isTrusted) return;
    const from = keyAt;
    void painted().then((at) => {
      frames.push(at - from);
      for (const resolve of waiting) resolve();
      waiting = [];
    });
  },
  { capture: true },
);

/** @param {number} count of the keys pressed until now */
async function keyShown(count) {
  while (frames.length < count) {
    await new Promise((resolve) => waiting.push(() => resolve(undefined)));
  }
  return frames[count - 1];
}

/** @param {HTMLElement} element */
function shownValue(element) {
  if (element instanceof HTMLInputElement && element.type === 'checkbox') return element.checked;
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.label ?? '';
  return 'value' in element ? element.value : element.textContent;
}

/** @param {string} path */
function inspect(path) {
  const element = form?.find(path);
  if (!element) return { path, visible: false };
  return { path, visible: element.checkVisibility(), value: shownValue(element) };
}

/**
 * Puts the caret after the text of a field.
 *
 * @param {string} path
 */
function focus(path) {
  const input = form?.find(path);
  input?.focus();
  if (input instanceof HTMLInputElement && input.type === 'text') {
    input.setSelectionRange(input.value.length, input.value.length);
  }
}

/** @param {Node} node up through shadow roots */
const parentOf = (node) => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/**
 * Scrolls whatever holds a field to its end, as one who drags the bar does.
 *
 * @param {string} path
 */
async function scrollToEnd(path) {
  const field = form?.find(path);
  for (let node = field ?? null; node; node = parentOf(node)) {
    if (!(node instanceof HTMLElement)) continue;
    const { overflowY } = getComputedStyle(node);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && node.scrollHeight > node.clientHeight + 1) node.scrollTop = node.scrollHeight;
  }
  scrollTo(0, document.documentElement.scrollHeight);
  for (let frame = 0; frame < 10; frame += 1) await nextFrame();
}

Object.assign(window, {
  bench: {
    prepared,
    start,
    keyShown,
    inspect,
    focus,
    scrollToEnd,
    find: (/** @type {string} */ path) => form?.find(path),
    value: (/** @type {string} */ path) => form?.value(path),
  },
});
