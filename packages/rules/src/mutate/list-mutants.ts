import { isObject } from '../conditions/shape.js';
import { pointer } from '../conditions/problem-at.js';
import type { Regulation } from '../contracts/regulation.js';
import type { Vocabulary } from '../contracts/vocabulary.js';
import type { Change, ChangeKind, Path } from './change.js';
import { neighboursOf } from './neighbours.js';
import { partChanges } from './part-changes.js';
import { setIn } from './set-in.js';

/** A regulation with one small change, which its scenarios have to notice. */
export interface Mutant {
  /** Stays the same when elements are moved or added: `deadlines/program-draft/term/unit: week → month`. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** JSON pointer into the assembled regulation, as problems have it. */
  readonly pointer: string;
  readonly path: Path;
  /** Builds the changed regulation; what did not change is shared with the original. */
  readonly apply: () => Regulation;
}

/** Every mutant of a regulation, always in the same order. */
export function listMutants(regulation: Regulation, vocabulary: Vocabulary): readonly Mutant[] {
  const neighbours = neighboursOf(regulation, vocabulary);
  const seen = new Set<string>();
  return partChanges(regulation, [], neighbours).flatMap((change) => {
    const id = `${nameOf(regulation, change.path)}: ${change.label}`;
    if (seen.has(id)) return [];
    seen.add(id);
    return [mutantOf(id, change, regulation)];
  });
}

function mutantOf(id: string, { kind, path, to }: Change, regulation: Regulation): Mutant {
  return {
    id,
    kind,
    path,
    pointer: pointer('', ...path),
    apply: () => setIn(regulation, path, to),
  };
}

/** A path in which elements stand under their ids instead of their places. */
function nameOf(regulation: Regulation, path: Path): string {
  let part: unknown = regulation;
  const names = path.map((key) => {
    const list = Array.isArray(part);
    part = (part as Readonly<Record<string | number, unknown>> | undefined)?.[key];
    return list ? elementName(part, key) : String(key);
  });
  return names.join('/');
}

function elementName(part: unknown, key: string | number): string {
  if (!isObject(part)) return String(key);
  if (typeof part.id === 'string') return part.id;
  const { document, stage } = part;
  const required = typeof document === 'string' && typeof stage === 'string';
  return required ? `${stage}+${document}` : String(key);
}
