import type { Problem, Result } from '../contracts/problem.js';
import type { Condition } from '../contracts/condition.js';
import type { Regulation, RegulationHead } from '../contracts/regulation.js';
import {
  CONDITIONS_FILE,
  HEAD_FILE,
  LIST_PARTS,
  MUTANTS_FILE,
  NORMS_FILE,
  SCENARIOS_FOLDER,
  fileOfPart,
} from './pack-parts.js';
import { withoutSchema } from './without-schema.js';

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const faulty = (code: string, file: string, path = ''): Problem => ({
  code,
  path,
  file,
  params: { file },
  severity: 'error',
});

/**
 * Puts a regulation together from the parsed files of its folder, keyed by their path inside it
 * (`deadlines.json`). A part that has no file is empty. Only the outline is looked at here: that each
 * file holds what its name promises; schemas and references are checked apart, by `checkPack`.
 * @returns `pack-no-head`, `pack-part-shape` or `pack-unknown-file` with the file, when not ok.
 */
export function assemblePack(files: Readonly<Record<string, unknown>>): Result<Regulation> {
  const problems: Problem[] = [];
  const known = new Set([
    HEAD_FILE,
    CONDITIONS_FILE,
    NORMS_FILE,
    MUTANTS_FILE,
    ...LIST_PARTS.map(fileOfPart),
  ]);

  for (const file of Object.keys(files)) {
    if (!known.has(file) && !file.startsWith(SCENARIOS_FOLDER)) {
      problems.push(faulty('pack-unknown-file', file));
    }
  }

  const readKey = (file: string, key: string, fits: (value: unknown) => boolean): unknown => {
    const content = files[file];
    if (content === undefined) return undefined;
    const value = isObject(content) ? content[key] : undefined;
    if (fits(value)) return value;
    problems.push({ ...faulty('pack-part-shape', file, `/${key}`), params: { file, key } });
    return undefined;
  };

  const lists = Object.fromEntries(
    LIST_PARTS.map((part) => [part, readKey(fileOfPart(part), part, Array.isArray) ?? []]),
  );
  const conditions = (readKey(CONDITIONS_FILE, 'conditions', isObject) ?? {}) as Readonly<
    Record<string, Condition>
  >;

  const head = files[HEAD_FILE];
  if (!isObject(head)) problems.push(faulty('pack-no-head', HEAD_FILE));
  if (problems.length > 0 || !isObject(head)) return { ok: false, problems };

  const regulation = {
    ...(withoutSchema(head) as unknown as RegulationHead),
    ...lists,
    conditions,
  };
  return { ok: true, value: regulation as Regulation, problems: [] };
}
