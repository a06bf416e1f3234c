import { generateKey } from './aes-gcm.js';

/** Where the host keeps the key: a server that releases it after sign-in, a token, memory. */
export interface KeyProvider {
  /** The AES-GCM key of the present user. Asked once per session; may reject. */
  provide(): Promise<CryptoKey>;
}

/** A key that lives as long as the page: after a reload what lies in the browser cannot be read. */
export function createMemoryKeyProvider(
  subtle: SubtleCrypto = globalThis.crypto.subtle,
): KeyProvider {
  let key: Promise<CryptoKey> | undefined;
  return { provide: () => (key ??= generateKey(subtle)) };
}
