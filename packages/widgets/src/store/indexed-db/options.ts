import type { Clock } from '../clock.js';
import type { Cipher } from '../crypto/cipher.js';
import type { KeyProvider } from '../crypto/key-provider.js';
import type { TabChannel } from '../feed/tab-channel.js';
import type { RandomBytes } from '../random.js';
import type { Upgrade } from './tables.js';

export interface IndexedDbOptions {
  /** Stable identifier of the signed-in account. Another user's entries are purged when this one comes. */
  readonly user: string;
  /** Name of the database, `semya` unless told. Portals on one origin take different names. */
  readonly name?: string;
  /** The host's AES-GCM key; without one, a non-extractable key is kept in the database until purge. */
  readonly key?: CryptoKey | KeyProvider;
  /** The host's own (certified) cryptography instead of WebCrypto; `key` is then of no account. */
  readonly cipher?: Cipher;
  /** How long a draft lives, in milliseconds: eight hours unless told. */
  readonly draftTtl?: number;
  /** After how long without use everything is purged, cases too, in milliseconds; never unless told. */
  readonly sessionTtl?: number;
  readonly clock?: Clock;
  readonly random?: RandomBytes;
  /** How tabs hear of each other: a BroadcastChannel unless told; `null` for silence. */
  readonly channel?: TabChannel | null;
  /** The database's history; only tests of an upgrade pass another. */
  readonly upgrades?: readonly Upgrade[];
}
