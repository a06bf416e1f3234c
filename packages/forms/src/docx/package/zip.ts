import { strToU8, zipSync } from 'fflate';

/** The earliest day a zip can name: the same document always gives the same bytes. */
const NO_DAY = '1980-01-01T00:00:00';

/** Packs texts into a zip, the first of them first, as Office expects of `[Content_Types].xml`. */
export const zip = (files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> => {
  const packed = zipSync(
    Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])),
    { mtime: NO_DAY },
  );
  return new Uint8Array(packed);
};
