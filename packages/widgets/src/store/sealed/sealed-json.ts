import type { Bytes } from '../bytes.js';
import { concat, fromUtf8, toBase64Url, toUtf8 } from '../bytes.js';
import type { Cipher } from '../crypto/cipher.js';
import { bindingOf } from '../crypto/cipher.js';
import { cut } from './cut.js';

/** One piece of a value's JSON text: under which id its sealed bytes lie, and what they hold. */
export interface Piece {
  readonly id: string;
  readonly digest: string;
}

/** The pieces of a value in their order; sealed itself, so that pieces cannot be swapped or dropped. */
export type Manifest = readonly Piece[];

/** A sealed value, ready to be written: only the pieces that the store does not have yet. */
export interface SealedJson {
  readonly manifest: Manifest;
  readonly fresh: readonly { readonly id: string; readonly sealed: Bytes }[];
  /** Ids of earlier pieces that the value no longer needs. */
  readonly dropped: readonly string[];
}

/** Seals and opens small JSON values whole: summaries, manifests. */
export async function sealValue(
  cipher: Cipher,
  value: unknown,
  ...place: readonly string[]
): Promise<Bytes> {
  return cipher.seal(toUtf8(JSON.stringify(value)), bindingOf(...place));
}

export async function openValue(
  cipher: Cipher,
  sealed: Bytes,
  ...place: readonly string[]
): Promise<unknown> {
  return JSON.parse(fromUtf8(await cipher.open(sealed, bindingOf(...place))));
}

/**
 * Seals a value's JSON text in pieces. Pieces equal to those of the previous manifest are kept as
 * they lie: saving a long journal after one keystroke seals and writes one piece.
 */
export async function sealJson(
  cipher: Cipher,
  text: string,
  options: {
    readonly place: readonly string[];
    readonly previous: Manifest;
    readonly newId: () => string;
  },
): Promise<SealedJson> {
  const known = new Map(options.previous.map((piece) => [piece.digest, piece]));
  const fresh = new Map<string, { readonly id: string; readonly plain: Bytes }>();
  const plains = cut(toUtf8(text));
  const digests = await Promise.all(
    plains.map(async (plain) => toBase64Url(await cipher.digest(plain))),
  );
  const manifest = plains.map((plain, index): Piece => {
    const digest = digests[index] ?? '';
    const kept = known.get(digest) ?? fresh.get(digest);
    if (kept) return { id: kept.id, digest };
    const id = options.newId();
    fresh.set(digest, { id, plain });
    return { id, digest };
  });
  const needed = new Set(manifest.map(({ id }) => id));
  return {
    manifest,
    fresh: await Promise.all(
      [...fresh.values()].map(async ({ id, plain }) => ({
        id,
        sealed: await cipher.seal(plain, bindingOf(...options.place, id)),
      })),
    ),
    dropped: [...new Set(options.previous.map(({ id }) => id))].filter((id) => !needed.has(id)),
  };
}

/** Puts the pieces together again. Rejects when one is absent, altered or sealed for another place. */
export async function openJson(
  cipher: Cipher,
  manifest: Manifest,
  pieces: ReadonlyMap<string, Bytes>,
  place: readonly string[],
): Promise<unknown> {
  const plains = await Promise.all(
    manifest.map(({ id }) => {
      const sealed = pieces.get(id);
      if (!sealed) throw new Error('a piece is absent');
      return cipher.open(sealed, bindingOf(...place, id));
    }),
  );
  return JSON.parse(fromUtf8(concat(plains)));
}

export function isManifest(value: unknown): value is Manifest {
  return (
    Array.isArray(value) &&
    value.every(
      (piece: unknown) =>
        typeof piece === 'object' &&
        piece !== null &&
        'id' in piece &&
        'digest' in piece &&
        typeof piece.id === 'string' &&
        typeof piece.digest === 'string',
    )
  );
}
