import type { Bytes } from '../bytes.js';
import { toUtf8 } from '../bytes.js';

/**
 * How the browser store hides what it keeps. A host that must use certified cryptography passes its
 * own; the default is WebCrypto's AES-GCM, which is hygiene and no certified means of protection.
 */
export interface Cipher {
  /**
   * Hides bytes. `binding` is authenticated but not hidden: the same bytes opened under another
   * binding (another user, case, record or place) must fail. Two calls never give the same result.
   */
  seal(plain: Bytes, binding: Bytes): Promise<Bytes>;

  /** Gives the bytes back, or rejects when the key, the binding or the bytes are not the right ones. */
  open(sealed: Bytes, binding: Bytes): Promise<Bytes>;

  /** A collision-resistant digest: finds unchanged parts and turns ids into keys of the database. */
  digest(plain: Bytes): Promise<Bytes>;
}

/** What sealed bytes belong to, unambiguous: no two lists of words give the same bytes. */
export function bindingOf(...words: readonly string[]): Bytes {
  return toUtf8(JSON.stringify(words));
}
