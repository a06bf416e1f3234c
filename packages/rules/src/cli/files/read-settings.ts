import type { Result } from '../../contracts/problem.js';
import type { Settings } from '../../facts/parameters.js';
import { readJsonFile } from './read-json-file.js';

/**
 * Reads the settings of an institution: `{ "parameter": value }`. Without a file there are none.
 * @returns `settings-shape` when the file holds something else.
 */
export async function readSettings(file: string | undefined): Promise<Result<Settings>> {
  if (file === undefined) return { ok: true, value: {}, problems: [] };
  const read = await readJsonFile(file);
  if (!read.ok) return read;
  const { value } = read.value;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return { ok: true, value: value as Settings, problems: [] };
  }
  return {
    ok: false,
    problems: [{ code: 'settings-shape', path: '', file, params: {}, severity: 'error' }],
  };
}
