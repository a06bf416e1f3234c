import { jsonEqual } from '../conditions/json-equal.js';
import type { FactStatement } from '../contracts/case.js';

/** The statements of the latest day not after `asOf`, in the order they were recorded. */
export function latestDay(
  statements: readonly FactStatement[] | undefined,
  asOf: string,
): readonly FactStatement[] {
  if (statements === undefined) return [];
  let end = statements.length;
  while (end > 0 && (statements[end - 1]?.on ?? '') > asOf) end -= 1;
  const day = statements[end - 1]?.on;
  let start = end;
  while (start > 0 && statements[start - 1]?.on === day) start -= 1;
  return statements.slice(start, end);
}

/**
 * Statements of one day that disagree although they come from different places. One that repeats
 * its own source (a corrected record, a second answer) is a correction, not a conflict.
 */
export function findConflict(
  sameDay: readonly FactStatement[],
): readonly FactStatement[] | undefined {
  const lastOfSource = new Map<string, FactStatement>();
  for (const statement of sameDay) lastOfSource.set(sourceKey(statement), statement);
  const [first, ...others] = lastOfSource.values();
  if (first === undefined || others.every((other) => sayTheSame(first, other))) return undefined;
  return [...lastOfSource.values()];
}

function sourceKey({ source }: FactStatement): string {
  switch (source.kind) {
    case 'document':
      return `document ${source.record}`;
    case 'import':
      return `import ${source.system}`;
    case 'answer':
      return 'answer';
  }
}

function sayTheSame(left: FactStatement, right: FactStatement): boolean {
  return (
    left.state === right.state &&
    left.complete === right.complete &&
    (left.state !== 'stated' || jsonEqual(left.value, right.value))
  );
}
