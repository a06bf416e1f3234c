import type { CaseRecord } from '@semya/rules';
import { createMemoryCaseStore } from '../memory/case-store.js';
import type { HostFetch, HttpAnswer } from './fetch.js';
import { revisionOfTag, tagOf } from './wire.js';

/**
 * A server that keeps the protocol of `createHttpStore`, in memory: for tests, and as the shortest
 * description of what a portal's server has to do. Gives the `fetch` that reaches it.
 */
export function createInMemoryServer(baseUrl: string): HostFetch {
  const cases = createMemoryCaseStore();

  async function answerTo(
    method: string,
    id: string | undefined,
    part: string | undefined,
    headers: Readonly<Record<string, string>>,
    body: string | undefined,
  ): Promise<HttpAnswer> {
    if (id === undefined) return json(200, valueOf(await cases.list()));
    if (part === 'revisions') {
      const history = valueOf(await cases.history(id));
      return history.length > 0 ? json(200, history) : json(404);
    }
    const stored = valueOf(await cases.load(id));
    if (method === 'GET') {
      return stored ? json(200, stored.record, { ETag: tagOf(stored.revision) }) : json(404);
    }
    const expected = revisionOfTag(headers['If-Match'] ?? null);
    if (method === 'DELETE') {
      if (!stored) return json(404);
      if (expected !== undefined && expected !== stored.revision) return json(412);
      await cases.remove(id);
      return json(204);
    }
    if (headers['If-None-Match'] !== '*' && expected === undefined) return json(428);
    const record = JSON.parse(body ?? '') as CaseRecord;
    const saved = await cases.save(record, { parent: expected });
    return saved.ok ? json(200, undefined, { ETag: tagOf(saved.value.revision) }) : json(412);
  }

  return (url, { method, headers, body }) => {
    // Parsed as a browser would, so that an id that is not escaped goes astray.
    const { pathname, search } = new URL(url);
    const root = new URL(baseUrl).pathname;
    if (!pathname.startsWith(`${root}/cases`) || search !== '') return Promise.resolve(json(404));
    const [id, part] = pathname.slice(`${root}/cases/`.length).split('/');
    const name = id === undefined || id === '' ? undefined : decodeURIComponent(id);
    return answerTo(method, name, part, headers, body);
  };
}

function json(
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  const text = JSON.stringify(body) as string | undefined;
  return {
    status,
    headers: { get: (name) => headers[name] ?? null },
    json: () =>
      text === undefined
        ? Promise.reject(new SyntaxError('no body'))
        : Promise.resolve(JSON.parse(text) as unknown),
  };
}

function valueOf<Value>(result: { ok: true; value: Value } | { ok: false }): Value {
  if (!result.ok) throw new Error('the memory store does not fail here');
  return result.value;
}
