import type { JsonSchema } from '../contracts/document.js';
import { fieldsOf, patternOf } from '../documents/fields.js';
import { withAncestors } from '../documents/pointer.js';
import type { Finding } from './finding.js';

/** Findings in the order in which the document is filled in, each said once. */
export function inDocumentOrder(
  schema: JsonSchema,
  findings: readonly Finding[],
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const places = new Map([...fieldsOf(schema).keys()].map((path, index) => [path, index]));
  const rankOf = (path: string): readonly number[] =>
    withAncestors(path).map((place) => {
      const row = /\/(\d+)$/u.exec(place)?.[1];
      return row === undefined ? (places.get(patternOf(place)) ?? places.size) : Number(row);
    });
  const once = new Map(
    findings.map((finding) => [`${finding.path} ${finding.code} ${finding.message}`, finding]),
  );
  return [...once.values()]
    .map((finding) => ({ finding, rank: rankOf(finding.path) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ finding }) => finding);
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const difference = (one[index] ?? -1) - (other[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
