import { describe, expect, test } from 'vitest';
import { caseStoreContract } from '../contract/index.js';
import { inventedCase } from '../contract/families.js';
import { openTabChannel } from '../feed/tab-channel.js';
import { storeProblem } from '../problems.js';
import { createHttpStore } from './case-store.js';
import type { HostFetch, HttpRequest } from './fetch.js';
import { createInMemoryServer } from './in-memory-server.js';

const baseUrl = 'https://portal.example/api';
let channels = 0;

caseStoreContract(
  'cases on a server',
  () => {
    const fetch = createInMemoryServer(baseUrl);
    const name = `http-test-${String(channels++)}`;
    const opened = [openTabChannel(name), openTabChannel(name)].filter((one) => one !== undefined);
    const [store, tab] = opened.map((channel) => createHttpStore({ fetch, baseUrl, channel }));
    if (!store || !tab) throw new Error('no BroadcastChannel');
    return {
      store,
      another: () => tab,
      dispose: () => {
        for (const channel of opened) channel.close();
      },
    };
  },
  { test, keepsInBrowser: false },
);

/** A server that always gives the same answer. */
function answering(
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): HostFetch {
  return () =>
    Promise.resolve({
      status,
      headers: { get: (name: string) => headers[name] ?? null },
      json: () =>
        body === undefined ? Promise.reject(new SyntaxError('<html>')) : Promise.resolve(body),
    });
}

const REFUSALS: readonly (readonly [number, string])[] = [
  [400, 'record-invalid'],
  [401, 'access-denied'],
  [403, 'access-denied'],
  [413, 'quota-exceeded'],
  [422, 'record-invalid'],
  [428, 'store-unavailable'],
  [500, 'store-unavailable'],
  [503, 'store-unavailable'],
  [507, 'quota-exceeded'],
];

describe('a server that refuses', () => {
  test.each(REFUSALS)('status %i is the problem %s of every operation', async (status, code) => {
    const store = createHttpStore({ fetch: answering(status), baseUrl });
    const results = [
      await store.list(),
      await store.load('a'),
      await store.save(inventedCase('a'), { parent: undefined }),
      await store.history('a'),
      await store.remove('a'),
    ];
    for (const { ok, problems } of results) {
      expect({ ok, codes: problems.map((problem) => problem.code) }).toEqual({
        ok: false,
        codes: [code],
      });
    }
  });

  test('a wrong address is no empty store and no conflict', async () => {
    const store = createHttpStore({ fetch: answering(404), baseUrl });
    const problem = storeProblem('store-unavailable', { status: 404 });
    expect(await store.list()).toEqual({ ok: false, problems: [problem] });
    expect(await store.save(inventedCase('a'), { parent: undefined })).toEqual({
      ok: false,
      problems: [problem],
    });
  });
});

describe('a network that fails', () => {
  test('is a problem, never a rejection', async () => {
    const fetch: HostFetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const store = createHttpStore({ fetch, baseUrl });
    const saved = await store.save(inventedCase('a'), { parent: 'r' });
    expect(saved.problems).toEqual([
      expect.objectContaining({ code: 'store-unavailable', params: { cause: 'network' } }),
    ]);
  });

  test('a conflict whose other side cannot be fetched is still a conflict', async () => {
    const fetch: HostFetch = (_, { method }) =>
      method === 'PUT' ? answering(412)('', {} as HttpRequest) : Promise.reject(new Error('down'));
    const refused = await createHttpStore({ fetch, baseUrl }).save(inventedCase('a'), {
      parent: 'r',
    });
    expect(refused.ok).toBe(false);
    expect(refused.problems.map(({ code }) => code)).toEqual([
      'revision-conflict',
      'store-unavailable',
    ]);
    expect(refused).not.toHaveProperty('conflict');
  });
});

describe('a case that somebody has removed', () => {
  test.each([404, 409, 412])(
    'a save over it, answered by %i, is a conflict with nothing',
    async (status) => {
      const fetch: HostFetch = (_, { method }) =>
        answering(method === 'PUT' ? status : 404)('', {} as HttpRequest);
      const saved = await createHttpStore({ fetch, baseUrl }).save(inventedCase('a'), {
        parent: 'r',
      });
      expect(saved).toMatchObject({
        ok: false,
        conflict: { code: 'revision-conflict', current: undefined },
      });
    },
  );

  test.each([404, 409, 412])(
    'its removal, answered by %i, has nothing left to do',
    async (status) => {
      const fetch: HostFetch = (_, { method }) =>
        answering(method === 'DELETE' ? status : 404)('', {} as HttpRequest);
      const store = createHttpStore({ fetch, baseUrl });
      expect(await store.remove('a', { parent: 'r' })).toMatchObject({ ok: true });
    },
  );
});

describe('an answer of another shape', () => {
  const tag = { ETag: '"r1"' };
  const whole = { ...inventedCase('a') };
  const answers: readonly (readonly [string, HostFetch, 'list' | 'load' | 'history'])[] = [
    ['a sign-in page', answering(200), 'list'],
    ['no list', answering(200, {}), 'list'],
    ['a summary without a revision', answering(200, [{ id: 'a', title: 't' }]), 'list'],
    ['another case', answering(200, { ...whole, id: 'b' }, tag), 'load'],
    ['a case without events', answering(200, { ...whole, events: undefined }, tag), 'load'],
    ['a case without a tag', answering(200, whole), 'load'],
    ['a weak tag', answering(200, whole, { ETag: 'W/"r1"' }), 'load'],
    ['no revisions', answering(200, [{ id: 1 }]), 'history'],
  ];
  test.each(answers)('%s is refused', async (_, fetch, question) => {
    const { ok, problems } = await createHttpStore({ fetch, baseUrl })[question]('a');
    expect(ok).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(['response-invalid']);
  });

  test('a save whose new revision is not told is no success', async () => {
    const store = createHttpStore({ fetch: answering(200), baseUrl });
    const saved = await store.save(inventedCase('a'), { parent: undefined });
    expect(saved.problems.map(({ code }) => code)).toEqual(['response-invalid']);
  });
});

test('addresses hold nothing but ids', async () => {
  const addresses: string[] = [];
  const server = createInMemoryServer(baseUrl);
  const store = createHttpStore({
    baseUrl,
    fetch: (url, request) => {
      addresses.push(`${request.method} ${url}`);
      return server(url, request);
    },
  });
  await store.save(inventedCase('k7'), { parent: undefined });
  await store.load('k7');
  await store.history('k7');
  await store.list();
  await store.remove('k7');
  expect(addresses).toEqual([
    `PUT ${baseUrl}/cases/k7`,
    `GET ${baseUrl}/cases/k7`,
    `GET ${baseUrl}/cases/k7/revisions`,
    `GET ${baseUrl}/cases`,
    `DELETE ${baseUrl}/cases/k7`,
  ]);
});
