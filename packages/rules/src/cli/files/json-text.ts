import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Problem, Result } from '../../contracts/problem.js';

/** A parsed file that remembers on which line every part of it stands. */
export interface JsonText {
  readonly value: unknown;
  /** Line of what a JSON pointer names, counted from 1; that of its nearest parent when it is absent. */
  readonly lineOf: (pointer: string) => number;
}

/**
 * Parses strict JSON: comments and trailing commas are refused, and so is a key written twice in one
 * object, of which `JSON.parse` would silently keep the last.
 * @returns `json-broken` or `json-duplicate-key` with line and column counted from 1.
 */
export function parseJsonText(text: string): Result<JsonText> {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (root === undefined || first !== undefined) {
    return { ok: false, problems: [problemAt('json-broken', '', text, first?.offset ?? 0, {})] };
  }
  const repeated = repeatedKeys(root, text);
  if (repeated.length > 0) return { ok: false, problems: repeated };
  return {
    ok: true,
    value: {
      value: JSON.parse(text) as unknown,
      lineOf: (pointer) => placeOf(text, nearest(root, segmentsOf(pointer)).offset).line,
    },
    problems: [],
  };
}

function segmentsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function nearest(root: Node, segments: readonly string[]): Node {
  let node = root;
  for (const segment of segments) {
    const key = node.type === 'array' ? Number(segment) : segment;
    const child = findNodeAtLocation(node, [key]);
    if (child === undefined) return node;
    node = child;
  }
  return node.parent?.type === 'property' ? node.parent : node;
}

function repeatedKeys(node: Node, text: string, pointer = ''): readonly Problem[] {
  const seen = new Set<unknown>();
  return (node.children ?? []).flatMap((child, index) => {
    const [key, value] = child.children ?? [];
    if (node.type !== 'object') return repeatedKeys(child, text, `${pointer}/${index}`);
    if (key === undefined || value === undefined) return [];
    const name = String(key.value);
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const again = seen.has(name);
    seen.add(name);
    return again
      ? [problemAt('json-duplicate-key', at, text, key.offset, { key: name })]
      : repeatedKeys(value, text, at);
  });
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function problemAt(
  code: string,
  path: string,
  text: string,
  offset: number,
  params: Problem['params'],
): Problem {
  return { code, path, params: { ...params, ...placeOf(text, offset) }, severity: 'error' };
}
