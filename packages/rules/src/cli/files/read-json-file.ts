import { readFile } from 'node:fs/promises';
import type { Result } from '../../contracts/problem.js';
import { parseJsonText, type JsonText } from './json-text.js';

/**
 * Reads a JSON file in UTF-8, with or without a byte order mark.
 * @returns problems that name the file: `file-absent`, `file-unreadable`, `file-encoding`, or those
 *   of `parseJsonText`.
 */
export async function readJsonFile(file: string): Promise<Result<JsonText>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return failure(absent ? 'file-absent' : 'file-unreadable', file);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failure('file-encoding', file);
  }
  const parsed = parseJsonText(text);
  if (parsed.ok) return parsed;
  return { ok: false, problems: parsed.problems.map((problem) => ({ ...problem, file })) };
}

function failure(code: string, file: string): Result<never> {
  return {
    ok: false,
    problems: [{ code, path: '', file, params: { file }, severity: 'error' }],
  };
}
