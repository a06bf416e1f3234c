import type { Bytes } from '../bytes.js';
import { toBase64Url } from '../bytes.js';
import type { Cipher } from '../crypto/cipher.js';
import { bindingOf } from '../crypto/cipher.js';
import { createAesGcmCipher, generateKey, sha256 } from '../crypto/aes-gcm.js';
import type { RandomBytes } from '../random.js';
import { storeError } from './failure.js';
import type { IndexedDbOptions } from './options.js';

/** Where a session's cipher comes from, whoever supplies it. */
export interface Secrets {
  readonly digest: (plain: Bytes) => Promise<Bytes>;
  /** A new key to keep in the database, where the store has to keep one. */
  readonly newKey: () => Promise<CryptoKey | undefined>;
  /** The cipher of the session, given the key that the database keeps. */
  readonly cipher: (kept: CryptoKey | undefined) => Promise<Cipher>;
}

/**
 * Sorts out whose cryptography protects the store.
 * Rejects with `encryption-unavailable` where WebCrypto is needed and absent (a page over plain HTTP)
 * and with `key-unavailable` where the host's provider gives none: nothing is ever kept in the clear.
 */
export function secretsOf(options: IndexedDbOptions, random: RandomBytes): Secrets {
  const { cipher, key } = options;
  if (cipher) {
    return {
      digest: (plain) => cipher.digest(plain),
      newKey: () => Promise.resolve(undefined),
      cipher: () => Promise.resolve(cipher),
    };
  }
  const subtle = (globalThis as { crypto?: { subtle?: SubtleCrypto } }).crypto?.subtle;
  if (!subtle) throw storeError('encryption-unavailable');
  let provided: Promise<CryptoKey> | undefined;
  return {
    digest: (plain) => sha256(subtle, plain),
    newKey: () => (key ? Promise.resolve(undefined) : generateKey(subtle)),
    async cipher(kept) {
      provided ??= key && ('provide' in key ? key.provide() : Promise.resolve(key));
      try {
        const chosen = provided ? await provided : kept;
        if (!chosen) throw storeError('key-unavailable');
        return createAesGcmCipher(chosen, subtle, random);
      } catch {
        provided = undefined;
        throw storeError('key-unavailable');
      }
    },
  };
}

/** Names as the database sees them: digests with the session's salt, so that no id lies in the clear. */
export async function blind(
  digest: Secrets['digest'],
  salt: string,
  ...words: readonly string[]
): Promise<string> {
  return toBase64Url(await digest(bindingOf(salt, ...words)));
}
