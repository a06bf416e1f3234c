import type { Bytes } from '../bytes.js';
import { concat } from '../bytes.js';
import type { RandomBytes } from '../random.js';
import { systemRandom } from '../random.js';
import type { Cipher } from './cipher.js';

const ALGORITHM = 'AES-GCM';

/** 96 bits, drawn anew for every piece: the length that GCM is defined for (NIST SP 800-38D, 8.2.2). */
export const IV_BYTES = 12;

/** A 256-bit key that scripts can use and nobody can read out. */
export function generateKey(subtle: SubtleCrypto): Promise<CryptoKey> {
  return subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt']);
}

/** AES-GCM of WebCrypto; the initialisation vector stands before the sealed bytes. */
export function createAesGcmCipher(
  key: CryptoKey,
  subtle: SubtleCrypto,
  random: RandomBytes = systemRandom,
): Cipher {
  const withBinding = (iv: Bytes, binding: Bytes): AesGcmParams => ({
    name: ALGORITHM,
    iv,
    additionalData: binding,
  });
  return {
    async seal(plain, binding) {
      const iv = random(IV_BYTES);
      const sealed = await subtle.encrypt(withBinding(iv, binding), key, plain);
      return concat([iv, new Uint8Array(sealed)]);
    },
    async open(sealed, binding) {
      const iv = sealed.slice(0, IV_BYTES);
      const plain = await subtle.decrypt(withBinding(iv, binding), key, sealed.slice(IV_BYTES));
      return new Uint8Array(plain);
    },
    digest: (plain) => sha256(subtle, plain),
  };
}

export async function sha256(subtle: SubtleCrypto, plain: Bytes): Promise<Bytes> {
  return new Uint8Array(await subtle.digest('SHA-256', plain));
}
