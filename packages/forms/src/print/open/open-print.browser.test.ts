import { afterEach, describe, expect, it } from 'vitest';
import { describePrintProblem } from '../locale/describe-print-problem.js';
import { printModel } from '../model/print-model.js';
import { visitSheet } from '../testing/visit-sheet.js';
import { openPrint } from './open-print.js';

type View = Window & typeof globalThis;

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

const MODEL = printModel(
  visitSheet([
    { kind: 'title', text: 'ЛИСТ № {/number}' },
    { kind: 'paragraph', text: '{/conclusion}' },
  ]),
  { number: '7', conclusion: 'Всё <b>хорошо</b>.' },
  { edition: '1', status: 'final' },
);

/** A page of a portal under the product's policy, and what it reported of violations. */
const openPortal = async (sandbox?: string) => {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><body></body>`;
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as View;
  const violations: string[] = [];
  view.document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
    violations.push(violatedDirective);
  });
  return { view, violations };
};

/** Lets events that are under way arrive. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

/**
 * Watches for frames in closed roots, where those for print stand and nothing else finds them.
 * Gives the windows of those that are on the page.
 */
const watchFrames = (view: View): (() => readonly View[]) => {
  const roots: ShadowRoot[] = [];
  const { prototype } = view.Element;
  const attach = Reflect.get(prototype, 'attachShadow');
  prototype.attachShadow = function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  };
  return () =>
    roots.flatMap((root) => (root.querySelector('iframe')?.contentWindow as View | null) ?? []);
};

afterEach(() => {
  document.body.replaceChildren();
});

describe('the policy of a portal', () => {
  it('is in force on the page of these tests: it stops inline styles and markup', async () => {
    const { view, violations } = await openPortal();
    const element = view.document.createElement('p');
    element.setAttribute('style', 'color: red');
    expect(() => {
      // The sink that Trusted Types guard; eslint guards the sources of the product.
      Reflect.set(element, 'innerHTML', '<b>x</b>');
    }).toThrow(/TrustedHTML/);
    await settle();
    expect(violations).toContain('style-src-attr');
  });
});

describe('printing under a strict policy', () => {
  it('lays the document out in a frame of its own and opens the browser’s print', async () => {
    const { view, violations } = await openPortal();
    const frames = watchFrames(view);
    expect(await openPrint(MODEL, { window: view })).toEqual({
      ok: true,
      value: undefined,
      problems: [],
    });
    const [printed] = frames();
    const article = printed?.document.querySelector('article');
    expect(printed?.document.title).toBe('Лист № 7 от –');
    expect(printed?.document.documentElement.lang).toBe('ru');
    expect(article?.querySelector('h1')?.textContent).toBe('ЛИСТ № 7');
    expect(article?.textContent).toContain('Всё <b>хорошо</b>.');
    expect(article && printed?.getComputedStyle(article).fontFamily).toContain('PT Astra Serif');
    expect(printed?.document.querySelectorAll('[style]')).toHaveLength(0);
    await settle();
    expect(violations).toEqual([]);
  });

  it('shows nothing of its frame and keeps it from the keyboard and from screen readers', async () => {
    const { view } = await openPortal();
    await openPrint(MODEL, { window: view });
    const holder = view.document.body.lastElementChild;
    expect(holder?.getAttribute('aria-hidden')).toBe('true');
    expect(holder?.getBoundingClientRect().height).toBe(0);
    expect(view.document.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('removes the frame after the print, or before the next one', async () => {
    const { view } = await openPortal();
    const frames = watchFrames(view);
    await openPrint(MODEL, { window: view });
    await openPrint(MODEL, { window: view });
    expect(frames()).toHaveLength(1);
    frames()[0]?.dispatchEvent(new Event('afterprint'));
    expect(frames()).toHaveLength(0);
    expect(view.document.body.childElementCount).toBe(0);
  });
});

describe('a browser that does not print', () => {
  it('is reported in Russian, and nothing is left on the page', async () => {
    const { view } = await openPortal('allow-same-origin allow-scripts');
    const result = await openPrint(MODEL, { window: view, patienceMs: 200 });
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'print-blocked' }] });
    expect(result.problems.map(describePrintProblem)).toEqual([
      'Браузер не открыл окно печати. Разрешите печать для этого сайта и повторите',
    ]);
    expect(view.document.body.childElementCount).toBe(0);
  });

  it('is told apart from a page that lets no frame be opened', async () => {
    const { view } = await openPortal();
    Object.defineProperty(view.HTMLIFrameElement.prototype, 'contentWindow', { get: () => null });
    const result = await openPrint(MODEL, { window: view });
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'print-frame-blocked' }] });
    expect(view.document.body.childElementCount).toBe(0);
  });
});
