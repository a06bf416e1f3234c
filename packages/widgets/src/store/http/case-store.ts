import type { CaseChange, CaseStore, StoredCase } from '../case-store.js';
import { byUpdated } from '../case-summary.js';
import { createListeners } from '../feed/listeners.js';
import { readTabMessage } from '../feed/messages.js';
import type { TabChannel } from '../feed/tab-channel.js';
import { caseText } from '../json-text.js';
import type { StoreProblem, StoreResult } from '../problems.js';
import { failure, storeProblem, success } from '../problems.js';
import type { HostFetch, HttpAnswer, HttpRequest } from './fetch.js';
import { readCase, readRevisions, readSummaries, revisionOfTag, tagOf } from './wire.js';

export interface HttpStoreOptions {
  readonly fetch: HostFetch;
  /** Address under which the server keeps `/cases`, without a slash at the end. */
  readonly baseUrl: string;
  /** How the tabs of this browser hear of each other's saves; silence unless given. */
  readonly channel?: TabChannel;
}

/**
 * Cases on the host's server. Revisions are entity tags:
 *
 * | Request | Answer |
 * |---|---|
 * | `GET /cases` | 200, array of summaries |
 * | `GET /cases/{id}` | 200 and `ETag`, the case; 404 |
 * | `PUT /cases/{id}`, `If-Match` or for a new case `If-None-Match: *` | 200, 201, 204 and `ETag`; 412 |
 * | `DELETE /cases/{id}`, `If-Match` where asked | 200, 204; 404; 412 |
 * | `GET /cases/{id}/revisions` | 200, array of revisions, oldest first; 404 |
 *
 * Nothing is kept in the browser, so `purge` has nothing to remove.
 */
export function createHttpStore({ fetch, baseUrl, channel }: HttpStoreOptions): CaseStore {
  const { subscribe, tell } = createListeners<CaseChange>();
  const addressOf = (id: string): string => `${baseUrl}/cases/${encodeURIComponent(id)}`;

  channel?.listen((received) => {
    const message = readTabMessage(received);
    if (message?.about === 'case') tell({ ...message.change, origin: 'elsewhere' });
  });

  function announce(change: Omit<CaseChange, 'origin'>): void {
    tell({ ...change, origin: 'here' });
    channel?.post({ about: 'case', change });
  }

  async function ask(
    url: string,
    method: HttpRequest['method'],
    {
      meaningful = [],
      headers,
      body,
    }: {
      /** Statuses that are an answer to this question, not a failure. */
      readonly meaningful?: readonly number[];
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    } = {},
  ): Promise<StoreResult<HttpAnswer>> {
    try {
      const answer = await fetch(url, {
        method,
        headers: { Accept: 'application/json', ...headers },
        ...(body !== undefined && { body }),
      });
      const { status } = answer;
      const expected = (status >= 200 && status < 300) || meaningful.includes(status);
      return expected ? success(answer) : failure(problemOfStatus(status));
    } catch {
      return failure(storeProblem('store-unavailable', { cause: 'network' }));
    }
  }

  async function load(id: string): Promise<StoreResult<StoredCase | undefined>> {
    const asked = await ask(addressOf(id), 'GET', { meaningful: [404] });
    if (!asked.ok) return asked;
    if (asked.value.status === 404) return success(undefined);
    const record = readCase(await bodyOf(asked.value), id);
    const revision = revisionOfTag(asked.value.headers.get('ETag'));
    return record && revision !== undefined ? success({ record, revision }) : malformed();
  }

  async function conflict(id: string) {
    const current = await load(id);
    if (!current.ok) return failure(storeProblem('revision-conflict', { id }), ...current.problems);
    return {
      ...failure(storeProblem('revision-conflict', { id })),
      conflict: { code: 'revision-conflict', current: current.value } as const,
    };
  }

  return {
    async list() {
      const asked = await ask(`${baseUrl}/cases`, 'GET');
      if (!asked.ok) return asked;
      const summaries = readSummaries(await bodyOf(asked.value));
      return summaries ? success([...summaries].sort(byUpdated)) : malformed();
    },

    load,

    async save(record, { parent }) {
      const text = caseText(record);
      if (!text.ok) return text;
      const asked = await ask(addressOf(record.id), 'PUT', {
        // A server may answer 404 when somebody has removed the case that was to be replaced.
        meaningful: parent === undefined ? REFUSED : [...REFUSED, 404],
        headers: {
          'Content-Type': 'application/json',
          ...(parent === undefined ? { 'If-None-Match': '*' } : { 'If-Match': tagOf(parent) }),
        },
        body: text.value,
      });
      if (!asked.ok) return asked;
      if (asked.value.status >= 400) return conflict(record.id);
      const revision = revisionOfTag(asked.value.headers.get('ETag'));
      if (revision === undefined) return malformed();
      announce({ kind: 'saved', ids: [record.id], revision });
      return success({ revision });
    },

    async history(id) {
      const asked = await ask(`${addressOf(id)}/revisions`, 'GET', { meaningful: [404] });
      if (!asked.ok) return asked;
      if (asked.value.status === 404) return success([]);
      const revisions = readRevisions(await bodyOf(asked.value));
      return revisions ? success(revisions) : malformed();
    },

    async remove(id, expected) {
      const headers = expected ? { 'If-Match': tagOf(expected.parent) } : {};
      const asked = await ask(addressOf(id), 'DELETE', { headers, meaningful: [...REFUSED, 404] });
      if (!asked.ok) return asked;
      const { status } = asked.value;
      if (status === 404) return success(undefined);
      if (status >= 400) {
        // A server may answer 412 for a case that is no longer there: that is what was wanted.
        const refused = await conflict(id);
        return 'conflict' in refused && !refused.conflict.current ? success(undefined) : refused;
      }
      announce({ kind: 'removed', ids: [id] });
      return success(undefined);
    },

    subscribe,

    purge(reason = 'requested') {
      announce({ kind: 'purged', ids: [], reason });
      return Promise.resolve(success(undefined));
    },
  };
}

const malformed = () => failure(storeProblem('response-invalid'));

/** How servers say that the condition of a write does not hold. */
const REFUSED: readonly number[] = [409, 412];

function problemOfStatus(status: number): StoreProblem {
  if (status === 401 || status === 403) return storeProblem('access-denied', { status });
  if (status === 413 || status === 507) return storeProblem('quota-exceeded', { status });
  if (status === 400 || status === 422) return storeProblem('record-invalid', { status });
  return storeProblem('store-unavailable', { status });
}

/** A body that is no JSON is as good as none. */
async function bodyOf(answer: HttpAnswer): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return undefined;
  }
}
