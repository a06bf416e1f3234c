import { test } from 'vitest';
import { caseStoreContract, draftStoreContract } from '../contract/index.js';
import type { Cipher } from '../crypto/cipher.js';
import { createMemoryKeyProvider } from '../crypto/key-provider.js';
import type { IndexedDbOptions } from './options.js';
import { createTabs } from './tabs.fixture.js';

/** A host's own cryptography, as far as the store can tell: another algorithm of another shape. */
const hostCipher = async (): Promise<Cipher> => {
  const { subtle } = crypto;
  const length = 256;
  const secret = { name: 'HMAC', hash: 'SHA-512', length };
  const mac = await subtle.generateKey(secret, false, ['sign', 'verify']);
  const key = await subtle.generateKey({ name: 'AES-CTR', length }, false, ['encrypt', 'decrypt']);
  const stream = (counter: BufferSource) => ({ name: 'AES-CTR', counter, length: 64 });
  const tagged = (text: BufferSource, binding: BufferSource) => new Blob([binding, text]).bytes();
  return {
    async seal(plain, binding) {
      const counter = crypto.getRandomValues(new Uint8Array(16));
      const text = await subtle.encrypt(stream(counter), key, plain);
      const tag = await subtle.sign('HMAC', mac, await tagged(text, binding));
      return new Blob([tag, counter, text]).bytes();
    },
    async open(sealed, binding) {
      const [tag, counter, text] = [sealed.slice(0, 64), sealed.slice(64, 80), sealed.slice(80)];
      const whole = await subtle.verify('HMAC', mac, tag, await tagged(text, binding));
      if (!whole) throw new Error('altered');
      return new Uint8Array(await subtle.decrypt(stream(counter), key, text));
    },
    digest: async (plain) => new Uint8Array(await subtle.digest('SHA-384', plain)),
  };
};

const WAYS: readonly (readonly [string, () => Promise<Partial<IndexedDbOptions>>])[] = [
  ['under a kept key', () => Promise.resolve({})],
  ["under the host's key", () => Promise.resolve({ key: createMemoryKeyProvider() })],
  ["under the host's cryptography", async () => ({ cipher: await hostCipher() })],
];

for (const [way, options] of WAYS) {
  caseStoreContract(
    `cases in IndexedDB ${way}`,
    async () => {
      const { open, dispose } = createTabs(await options());
      return { store: open().cases, another: () => open().cases, dispose };
    },
    { test },
  );

  draftStoreContract(
    `drafts in IndexedDB ${way}`,
    async () => {
      const { open, letPass, dispose } = createTabs(await options());
      return {
        store: open().drafts,
        another: () => open().drafts,
        letPass: () => {
          letPass(1);
        },
        letExpire: () => {
          letPass(8 * 60);
        },
        dispose,
      };
    },
    { test },
  );
}
