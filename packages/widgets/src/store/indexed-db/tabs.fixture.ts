import { deleteDB, openDB } from 'idb';
import type { IndexedDbOptions } from './options.js';
import type { IndexedDbStores } from './stores.js';
import { createIndexedDbStores } from './stores.js';

const MINUTE = 60_000;
let databases = 0;

/** A database of its own for a test, with as many tabs as it wants and a clock that it moves. */
export function createTabs(common: Partial<IndexedDbOptions> = {}) {
  const name = `semya-test-${String(databases++)}`;
  const opened: IndexedDbStores[] = [];
  let now = Date.parse('2026-11-23T08:00:00Z');
  return {
    name,
    open: (options: Partial<IndexedDbOptions> = {}): IndexedDbStores => {
      const clock = (): number => now;
      const tab = createIndexedDbStores({ name, user: 'curator', clock, ...common, ...options });
      opened.push(tab);
      return tab;
    },
    letPass: (minutes: number): void => {
      now += minutes * MINUTE;
    },
    dispose: async (): Promise<void> => {
      for (const tab of opened) tab.close();
      await deleteDB(name);
    },
  };
}

/** Every key and every value that lies in a database, table by table. */
export async function dump(name: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const database = await openDB(name);
  const tables = new Map<string, readonly unknown[]>();
  for (const table of database.objectStoreNames) {
    const values: readonly unknown[] = await database.getAll(table);
    tables.set(table, [...(await database.getAllKeys(table)), ...values]);
  }
  database.close();
  return tables;
}

/** All that a person with the file in hand could read: text, and bytes taken as text in three ways. */
export function readableText(value: unknown): string {
  if (value instanceof Uint8Array) {
    const bytes = new Uint8Array(value);
    return ['utf-8', 'utf-16le', 'windows-1251']
      .map((encoding) => new TextDecoder(encoding).decode(bytes))
      .join('\n');
  }
  if (Array.isArray(value)) return value.map(readableText).join('\n');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, inner]) => `${key}\n${readableText(inner)}`)
      .join('\n');
  }
  return String(value);
}

/** Every sealed sequence of bytes in a dump. */
export function sealedBytes(value: unknown): readonly Uint8Array[] {
  if (value instanceof Uint8Array) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sealedBytes);
}
