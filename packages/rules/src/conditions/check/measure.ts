/** What a sound condition comes to, named conditions written out. */
export interface Measure {
  /** Facts and lists that it reads, each once, lists' elements included. */
  readonly facts: readonly string[];
  /** Leaves and connectives. */
  readonly size: number;
  /** Levels; a leaf has one. */
  readonly height: number;
}

/** Measure of a leaf that reads the facts. */
export function measureLeaf(...facts: readonly string[]): Measure {
  return { facts: [...new Set(facts)], size: 1, height: 1 };
}

/** Measure of a connective over its parts; `own` are facts that it reads itself. */
export function measureOver(parts: readonly Measure[], ...own: readonly string[]): Measure {
  return {
    facts: [...new Set([...own, ...parts.flatMap((part) => part.facts)])],
    size: parts.reduce((sum, part) => sum + part.size, 1),
    height: Math.max(0, ...parts.map((part) => part.height)) + 1,
  };
}
