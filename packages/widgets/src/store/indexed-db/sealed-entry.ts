import type { Bytes } from '../bytes.js';
import { randomId } from '../random.js';
import type { Manifest, SealedJson } from '../sealed/sealed-json.js';
import { isManifest, openJson, openValue, sealJson, sealValue } from '../sealed/sealed-json.js';
import type { FoundEntry } from './entries.js';
import { storeError } from './failure.js';
import type { EntryKind, EntryRow } from './tables.js';
import type { Session } from './session.js';
import type { Vault } from './vault.js';

/** What the seals of an entry are bound to: kind, user, and the digest of case, record and document. */
function placeOf(vault: Vault, { kind, key }: Pick<EntryRow, 'kind' | 'key'>): readonly string[] {
  return [kind, vault.user, key];
}

async function opening<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch {
    // Another key, user or place, or altered bytes: which of them, cryptography does not tell.
    throw storeError('decrypt-failed');
  }
}

export function openSummary(vault: Vault, session: Session, row: EntryRow): Promise<unknown> {
  const { cipher } = session;
  return opening(() =>
    openValue(cipher, row.summary, ...placeOf(vault, row), 'summary', row.revision),
  );
}

export function openManifest(vault: Vault, session: Session, row: EntryRow): Promise<Manifest> {
  return opening(async () => {
    const place = [...placeOf(vault, row), 'manifest', row.revision];
    const manifest = await openValue(session.cipher, row.manifest, ...place);
    if (!isManifest(manifest)) throw storeError('decrypt-failed');
    return manifest;
  });
}

export async function openEntry(
  vault: Vault,
  session: Session,
  { row, pieces }: FoundEntry,
): Promise<unknown> {
  const manifest = await openManifest(vault, session, row);
  return opening(() =>
    openJson(session.cipher, manifest, pieces, [...placeOf(vault, row), 'piece']),
  );
}

/** A new state of an entry, sealed and ready for one transaction. */
export interface SealedEntry {
  readonly row: EntryRow;
  readonly json: SealedJson;
  /** No piece of the previous state is kept. */
  readonly whole: boolean;
}

interface PlainEntry {
  readonly kind: EntryKind;
  readonly key: string;
  readonly name: string;
  readonly group: string;
  /** What a list shows; given the revision and moment of this save. */
  readonly summary: (revision: string, savedAt: number) => unknown;
  /** The value's JSON text. */
  readonly text: string;
  /** The state that the transaction will replace. */
  readonly previous: EntryRow | undefined;
}

export async function sealEntry(
  vault: Vault,
  session: Session,
  entry: PlainEntry,
): Promise<SealedEntry> {
  const { kind, key, name, group, previous } = entry;
  const { cipher } = session;
  const place = placeOf(vault, entry);
  const newId = (): string => randomId(vault.random);
  const revision = newId();
  const savedAt = vault.clock();
  // What cannot be read is of no use to anybody: the new state replaces it whole.
  const known = previous && (await openManifest(vault, session, previous).catch(() => undefined));
  const json = await sealJson(cipher, entry.text, {
    place: [...place, 'piece'],
    previous: known ?? [],
    newId,
  });
  const seal = (value: unknown, what: string): Promise<Bytes> =>
    sealValue(cipher, value, ...place, what, revision);
  return {
    row: {
      kind,
      key,
      name,
      group,
      revision,
      savedAt,
      summary: await seal(entry.summary(revision, savedAt), 'summary'),
      manifest: await seal(json.manifest, 'manifest'),
    },
    json,
    whole: known === undefined,
  };
}
